import type { PhrasingContent } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Place } from './model.ts';
import { placeOf } from './syntax.ts';

/** A paragraph, a heading, or the rest of one: inline nodes in a row. */
export interface InlineParent extends Parent {
  readonly children: PhrasingContent[];
}

interface Run {
  readonly start: number;
  readonly value: string;
  readonly node: PhrasingContent;
}

/** The words of inline nodes as one string that knows where each of its characters stands in the source. */
export class LocatedText {
  readonly text: string;
  readonly #runs: readonly Run[];
  readonly #indent: number;

  constructor(parent: InlineParent) {
    const runs: Run[] = [];
    let text = '';
    for (const node of parent.children.flatMap(leaves)) {
      const value = valueOf(node);
      runs.push({ start: text.length, value, node });
      text += value;
    }
    this.text = text;
    this.#runs = runs;
    this.#indent = placeOf(parent).column;
  }

  /** Where the character at the offset stands in the file. */
  placeAt(offset: number): Place {
    const run = this.#runs.findLast(({ start }) => start <= offset);
    if (!run) return { line: 1, column: this.#indent };
    return placeIn(run.node, run.value, { offset: offset - run.start, indent: this.#indent });
  }
}

/** The part of inline nodes from one offset of their text to another, markup kept; empty nodes go. */
export function sliceNodes(
  nodes: readonly PhrasingContent[],
  from: number,
  to = Infinity,
): PhrasingContent[] {
  let start = 0;
  return nodes.flatMap((node) => {
    const { length } = textOf([node]);
    const [first, last] = [Math.max(0, from - start), Math.min(length, to - start)];
    start += length;
    if (first >= last) return [];
    return first === 0 && last === length ? [node] : [sliceNode(node, first, last)];
  });
}

/** The text of inline nodes, line breaks as `\n`. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.flatMap(leaves).map(valueOf).join('');
}

function sliceNode(node: PhrasingContent, from: number, to: number): PhrasingContent {
  if ('children' in node)
    return { ...node, children: sliceNodes(node.children, from, to) } as PhrasingContent;
  if (node.type !== 'text' && node.type !== 'inlineCode') return node;
  const value = node.value.slice(from, to);
  const start = placeIn(node, node.value, { offset: from, indent: 1 });
  const end = placeIn(node, node.value, { offset: to, indent: 1 });
  return { ...node, value, position: { start, end } };
}

function leaves(node: PhrasingContent): PhrasingContent[] {
  return 'children' in node ? node.children.flatMap(leaves) : [node];
}

function valueOf(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return 'value' in node ? node.value : '';
}

/** Lines in the middle of a text node are taken to begin at the indent: the tree does not say where they do. */
function placeIn(node: Node, value: string, at: { readonly offset: number; readonly indent: number }): Place {
  const { line, column } = placeOf(node);
  const before = value.slice(0, at.offset).split('\n');
  const inLine = before.at(-1)?.length ?? 0;
  const marks = node.type === 'inlineCode' ? 1 : 0;
  if (before.length === 1) return { line, column: column + marks + inLine };
  const place = { line: line + before.length - 1, column: at.indent + inLine };
  const end = node.position?.end;
  return end?.line === place.line ? { ...place, column: end.column - (value.length - at.offset) } : place;
}
