import type { Definition, FootnoteDefinition, LinkReference, Paragraph, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Reporter } from './diagnostics.ts';
import { replaceNodes } from './replace-nodes.ts';
import { placeOf } from './syntax.ts';

/**
 * The nodes with every reference resolved, because the parts of a document are rendered one by one and a definition
 * may stand in another part. Links and images get their own address; a footnote stays where it is defined, as a
 * paragraph that begins with its mark: `[1]`. A definition that nothing uses is reported.
 */
export function resolveReferences(nodes: readonly RootContent[], reporter: Reporter): RootContent[] {
  const definitions = findDefinitions(nodes);
  const used = new Set<string>();
  const resolved = replaceNodes(nodes, (node) => {
    if (node.type === 'footnoteReference') return [{ type: 'text', value: mark(node) }];
    if (node.type === 'footnoteDefinition') return footnote(node);
    if (node.type === 'definition') return [];
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node];
    used.add(node.identifier);
    const definition = definitions.get(node.identifier);
    return definition ? [resolve(node, definition)] : [node];
  });
  for (const definition of definitions.values()) {
    if (!used.has(definition.identifier)) reportUnused(definition, reporter);
  }
  return resolved;
}

/** The definitions by identifier; the first of several counts, as everywhere in Markdown. */
function findDefinitions(nodes: readonly RootContent[]): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit({ type: 'root', children: [...nodes] }, 'definition', (node: Definition) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

function resolve(
  node: Extract<RootContent, { type: 'linkReference' | 'imageReference' }>,
  { url, title }: Definition,
): RootContent {
  const shared = { url, ...(title ? { title } : {}), ...(node.position ? { position: node.position } : {}) };
  return isLink(node)
    ? { type: 'link', children: node.children, ...shared }
    : { type: 'image', alt: node.alt ?? null, ...shared };
}

function isLink(node: RootContent): node is LinkReference {
  return node.type === 'linkReference';
}

function mark({ label, identifier }: { label?: string | null | undefined; identifier: string }): string {
  return `[${label ?? identifier}]`;
}

function footnote(node: FootnoteDefinition): RootContent[] {
  const [first, ...others] = node.children;
  const text: Text = { type: 'text', value: `${mark(node)} ` };
  if (first?.type === 'paragraph') return [{ ...first, children: [text, ...first.children] }, ...others];
  const paragraph: Paragraph = { type: 'paragraph', children: [text] };
  return [node.position ? { ...paragraph, position: node.position } : paragraph, ...node.children];
}

function reportUnused(definition: Definition, reporter: Reporter): void {
  const source = `[${definition.label ?? definition.identifier}]: ${definition.url}`;
  const message = `Unexpected link definition \`${source}\` that no text uses`;
  reporter.report('unknown-content', placeOf(definition), message);
}
