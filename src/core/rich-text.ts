import type { Element, Nodes as HastNodes, Root as HastRoot, RootContent as HastContent } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import type { Place, RichText } from './model.ts';
import type { Anchors } from './slug.ts';
import { placeOf } from './syntax.ts';

const SCHEMA: Schema = { ...defaultSchema, clobberPrefix: 'text-' };

/** Looks like a framework code or a question id: `L2`, `P12`, `Q110`. Whether it is one, the library knows. */
const REFERENCE = /\b[A-Z]{1,2}\d{1,5}\b/gu;

const NO_REFERENCES_IN = new Set(['a', 'code', 'pre']);

/** Blocks after which another one may follow: their last word does not run into its first. */
const ENDS_WORDS = new Set(['paragraph', 'heading', 'code', 'listItem', 'tableCell']);

/** Blocks of Markdown as sanitised HTML and as text. Headings get ids from `anchors`. */
export function richText(
  nodes: readonly Nodes[],
  anchors?: Anchors,
  place: Place = placeOf(nodes[0]),
): RichText {
  const safe = safeHast({ type: 'root', children: nodes.map(showHtmlAsText) as RootContent[] });
  const tree: HastRoot = safe.type === 'root' ? safe : { type: 'root', children: [safe as HastContent] };
  if (anchors) setHeadingIds(tree, anchors);
  return finish(tree, place);
}

/** Inline nodes as rich text without a block round them, and without white space at both ends. */
export function inlineText(nodes: readonly PhrasingContent[], place: Place = placeOf(nodes[0])): RichText {
  const children = nodes.map(showHtmlAsText) as PhrasingContent[];
  const paragraph = safeHast({ type: 'paragraph', children });
  const tree: HastRoot = { type: 'root', children: 'children' in paragraph ? paragraph.children : [] };
  const { html, text } = finish(tree, place);
  return { html: html.trim(), text, place };
}

function safeHast(node: Nodes): HastNodes {
  return sanitize(toHast(node, { footnoteLabel: 'Footnotes' }), SCHEMA);
}

function finish(tree: HastRoot, place: Place): RichText {
  const text = plainText(tree)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
  markReferences(tree);
  return { html: toHtml(tree), text, place };
}

/** The words of a node without markup, white space folded; a line break or the end of a block separates words. */
export function wordsOf(node: Nodes | readonly Nodes[]): string {
  const nodes = 'type' in node ? [node] : node;
  return nodes.map(spacedWords).join('').replace(/\s+/gu, ' ').trim();
}

function spacedWords(node: Nodes): string {
  if (node.type === 'break') return ' ';
  const words = 'children' in node ? node.children.map(spacedWords).join('') : toString(node);
  return ENDS_WORDS.has(node.type) ? `${words} ` : words;
}

/** Raw HTML is no Markdown: readers see it as the author typed it, and nothing of it runs. */
function showHtmlAsText<Node extends Nodes>(node: Node): Nodes {
  if (node.type === 'html') return { type: 'text', value: node.value };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map(showHtmlAsText) } as Nodes;
}

function setHeadingIds(node: HastNodes, anchors: Anchors): void {
  if (node.type === 'element' && /^h[1-6]$/u.test(node.tagName)) {
    node.properties['id'] = anchors.next(plainText(node));
  }
  if ('children' in node) for (const child of node.children) setHeadingIds(child, anchors);
}

/** The words of a tree; its blocks already stand in lines of their own. */
function plainText(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties['alt'] ?? '');
  return node.children.map(plainText).join('');
}

function markReferences(parent: HastRoot | Element): void {
  parent.children = parent.children.flatMap((child): Element['children'] => {
    if (child.type === 'text') return splitAtReferences(child.value);
    if (child.type === 'element' && !NO_REFERENCES_IN.has(child.tagName)) markReferences(child);
    return child.type === 'element' || child.type === 'comment' ? [child] : [];
  });
}

function splitAtReferences(value: string): Element['children'] {
  const parts: Element['children'] = [];
  let end = 0;
  for (const match of value.matchAll(REFERENCE)) {
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    parts.push({
      type: 'element',
      tagName: 'span',
      properties: { dataRef: match[0] },
      children: [{ type: 'text', value: match[0] }],
    });
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

const MARKED_REFERENCE = /<span data-ref="([A-Z]{1,2}\d{1,5})">\1<\/span>/gu;

/** Turns marked references into links where `addressOf` knows an address, and into plain words elsewhere. */
export function linkReferences(html: string, addressOf: (reference: string) => string | undefined): string {
  return html.replaceAll(MARKED_REFERENCE, (_, reference: string) => {
    const address = addressOf(reference);
    return address === undefined ? reference : `<a href="${address}">${reference}</a>`;
  });
}
