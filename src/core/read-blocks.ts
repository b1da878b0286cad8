import type { List, Paragraph, RootContent } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import type { Block } from './model.ts';
import { joinLines, position, splitLines, splitRuns, type Line } from './paragraph-lines.ts';
import { readFence } from './read-fence.ts';
import { richText } from './rich-text.ts';
import type { Anchors } from './slug.ts';
import { placeOf } from './syntax.ts';

/** A mark that makes its line an item of a list. */
const MARK = /^(?:[✅❌•□☐☑✓✔✗✘▪●◦‣]|⚠)/u;

/**
 * Nodes as blocks: code blocks by what they show, anything else as prose, one block for each node.
 * Headings in the prose get ids from `anchors`.
 */
export function readBlocks(nodes: readonly RootContent[], reporter: Reporter, anchors?: Anchors): Block[] {
  return nodes.flatMap(separateMarks).flatMap((node) => readBlock(node, reporter, anchors));
}

/** A paragraph with lines such as `✅ one` as a list of these lines, each with its mark; any other node as it is. */
export function separateMarks(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const lines = splitLines(node);
  if (lines.length < 2 || !lines.some(isMarked)) return [node];
  const first = lines.findIndex(isMarked);
  const before = lines.slice(0, first);
  return [...(before.length > 0 ? [joinLines(before)] : []), listOf(lines.slice(first))];
}

function isMarked({ nodes: [first] }: Line): boolean {
  return first?.type === 'text' && MARK.test(first.value);
}

function listOf(lines: readonly Line[]): List {
  const children = splitRuns(lines, isMarked).map(joinLines).map(itemOf);
  return { type: 'list', ordered: false, spread: false, children, ...position(lines[0]?.place) };
}

function itemOf(paragraph: Paragraph): List['children'][number] {
  return { type: 'listItem', spread: false, children: [paragraph], ...position(placeOf(paragraph)) };
}

function readBlock(node: RootContent, reporter: Reporter, anchors: Anchors | undefined): Block[] {
  if (node.type === 'code') return readFence(node, reporter);
  if (node.type === 'thematicBreak') return [];
  return [{ kind: 'prose', body: richText([node], anchors), place: placeOf(node) }];
}
