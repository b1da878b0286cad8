import type { BlockContent, List, ListItem, Paragraph, RootContent } from 'mdast';
import { isPartLabel } from './bucket-parts.ts';
import { isLabelled } from './labelled-lines.ts';
import { sliceNodes, textOf } from './located-text.ts';
import { joinLines, position, splitLines, splitRuns, type Line } from './paragraph-lines.ts';
import { findStep } from './read-step.ts';
import { placeOf } from './syntax.ts';

const BULLET = /^\s*[-*+•‣▪–—]\s+/u;
/** Markdown knows no such bullets, so they may begin a paragraph too; a dash alone is no list. */
const TYPED_BULLET = /^\s*[•‣▪–—]\s+/u;
const NUMBER = /^\s*(\d{1,2})[.)]\s+/u;

/**
 * The nodes with a paragraph of its own for each label, and a list for each bullet, that Markdown takes as the next
 * line of the text above it: labels without an empty line before them, bullets that are indented too far or typed
 * with a sign that Markdown does not know.
 */
export function separateLines(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return splitParagraph(node);
    if (node.type === 'list') return splitList(node);
    return node.type === 'blockquote' ? splitOff(node, placeOf(node).column + 1) : [node];
  });
}

function splitParagraph(paragraph: Paragraph): RootContent[] {
  const lines = splitLines(paragraph);
  const isTypedList = lines.filter(({ nodes }) => TYPED_BULLET.test(textOf(nodes))).length > 1;
  const isFirst = (line: Line, run: readonly Line[]) =>
    run.every(isPartLine) || beginsLabel(line) || isBullet(line) || isNumber(line, run);
  const runs = splitRuns(lines, isFirst);
  if (runs.length < 2) return [paragraph];
  const blocks: RootContent[] = [];
  for (const run of runs) {
    const [line] = run;
    const last = blocks.at(-1);
    const isItem =
      line &&
      (line === lines[0] ? isTypedList && isBullet(line) : isBullet(line) || NUMBER.test(textOf(line.nodes)));
    if (!isItem) blocks.push(joinLines(run));
    else if (last?.type === 'list') last.children.push(itemOf(run));
    else blocks.push(listOf(run));
  }
  return blocks;
}

/** True for a line that begins with a label in bold or with the name of a step. */
function beginsLabel({ nodes }: Line): boolean {
  const line: Paragraph = { type: 'paragraph', children: [...nodes] };
  return isLabelled(line) || findStep(line) !== undefined || isPartLine({ nodes });
}

/** True for a line that is the label of a part of a bucket and bold throughout, with or without a colon. */
function isPartLine({ nodes }: Pick<Line, 'nodes'>): boolean {
  return (
    nodes.length === 1 &&
    nodes[0]?.type === 'strong' &&
    isPartLabel({ type: 'paragraph', children: [...nodes] })
  );
}

function isBullet({ nodes }: Line): boolean {
  return BULLET.test(textOf(nodes));
}

/** A number begins an item only right under a label or another item: elsewhere it may be one of a sentence. */
function isNumber({ nodes }: Line, [first]: readonly Line[]): boolean {
  if (!NUMBER.test(textOf(nodes)) || !first) return false;
  return beginsLabel(first) || NUMBER.test(textOf(first.nodes));
}

function listOf(run: readonly Line[]): List {
  const number = NUMBER.exec(textOf(run[0]?.nodes ?? []))?.[1];
  const start = number === undefined ? null : Number(number);
  return {
    type: 'list',
    ordered: start !== null,
    start,
    spread: false,
    children: [itemOf(run)],
    ...position(run[0]?.place),
  };
}

function itemOf(run: readonly Line[]): ListItem {
  const line = joinLines(run);
  const text = textOf(line.children);
  const mark = (BULLET.exec(text) ?? NUMBER.exec(text))?.[0] ?? '';
  const own: Paragraph = { ...line, children: sliceNodes(line.children, mark.length) };
  return { type: 'listItem', spread: false, children: [own], ...position(run[0]?.place) };
}

/** The list up to an item that a label was swallowed by, what was swallowed, and the rest of the list. */
function splitList(list: List): RootContent[] {
  const blocks: RootContent[] = [];
  let items: ListItem[] = [];
  const close = (count: number) => {
    const start = list.ordered ? (list.start ?? 1) + count - items.length : null;
    if (items.length > 0)
      blocks.push({
        ...list,
        start,
        children: items,
        ...(items[0]?.position && { position: items[0].position }),
      });
    items = [];
  };
  for (const [index, item] of list.children.entries()) {
    const [own, ...after] = splitOff(item, placeOf(item.children[0]).column);
    if (own?.type === 'listItem')
      items.push({ ...own, children: separateLines(own.children) as BlockContent[] });
    if (after.length === 0) continue;
    close(index + 1);
    blocks.push(...separateLines(after));
  }
  close(list.children.length);
  return blocks;
}

/** The container, and after it what belongs outside: from the first label on that stands left of the container's text. */
function splitOff(
  container: RootContent & { readonly children: RootContent[] },
  indent: number,
): RootContent[] {
  for (const [index, child] of container.children.entries()) {
    const [own, ...after] = splitChild(child, indent);
    if (!own || after.length === 0) continue;
    const children = [...container.children.slice(0, index), own];
    return [{ ...container, children } as RootContent, ...after, ...container.children.slice(index + 1)];
  }
  return [container];
}

function splitChild(child: RootContent, indent: number): RootContent[] {
  if (child.type === 'list') {
    const items = child.children.map((item) => splitOff(item, indent));
    const cut = items.findIndex((parts) => parts.length > 1);
    const [own, ...after] = items[cut] ?? [];
    if (own?.type !== 'listItem') return [child];
    const rest = child.children.slice(cut + 1);
    const list: RootContent[] = rest.length > 0 ? [{ ...child, children: rest }] : [];
    return [{ ...child, children: [...child.children.slice(0, cut), own] }, ...after, ...list];
  }
  if (child.type !== 'paragraph') return [child];
  const lines = splitLines(child);
  const cut = lines.findIndex(
    (line, index) => index > 0 && placeOf(line.nodes[0]).column < indent && beginsLabel(line),
  );
  return cut < 0 ? [child] : [joinLines(lines.slice(0, cut)), ...splitParagraph(joinLines(lines.slice(cut)))];
}
