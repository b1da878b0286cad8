import type { Reporter } from './diagnostics.ts';
import { sliceFence, type FenceText } from './fence-text.ts';
import type { Block } from './model.ts';
import { readPlainFence } from './read-plain-fence.ts';
import { readTree } from './read-tree.ts';

const DRAWN_BRANCH = /^[\s│┃|]*[├└┣┗╰][─━]/u;
const TYPED_BRANCH = /^[\s│┃|]*[|+`\\]-{2,}\s+\S/u;
const BAR = /^[\s│┃|]+$/u;

/** Lines of the text from `first` up to `end`, counted from 0. */
interface Part {
  readonly first: number;
  readonly end: number;
  readonly isTree: boolean;
}

/** Trees drawn in a code block, and what stands before and after them as blocks of their own; null without a branch. */
export function readTreeFence(fence: FenceText, reporter: Reporter): Block[] | null {
  const lines = fence.text.split('\n');
  if (!lines.some(isBranch)) return null;
  const parts = splitParts(lines);
  const [only] = parts;
  if (only && parts.length === 1) return [readPart(fence, only.isTree, reporter)];
  return parts.map(({ first, end, isTree }) => readPart(sliceFence(fence, first, end), isTree, reporter));
}

function readPart(fence: FenceText, isTree: boolean, reporter: Reporter): Block {
  const tree = isTree ? readTree(fence.text, fence.textPlace, reporter) : null;
  return tree ? { kind: 'tree', tree, place: fence.place } : readPlainFence(fence, reporter);
}

function isBranch(line: string): boolean {
  return DRAWN_BRANCH.test(line) || TYPED_BRANCH.test(line);
}

/** Joins paragraphs of one kind. A drawing that begins with a branch has its root in the paragraph above. */
function splitParts(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (const paragraph of splitParagraphs(lines)) {
    const last = parts.at(-1);
    const hasRoot = !isDrawn(lines[paragraph.first] ?? '');
    const isText = last && !last.isTree;
    if (last && last.isTree === paragraph.isTree) parts.splice(-1, 1, { ...last, end: paragraph.end });
    else if (isText && !hasRoot) parts.splice(-1, 1, ...takeRoot(last, paragraph, lines));
    else parts.push(paragraph);
  }
  return parts;
}

function takeRoot(text: Part, tree: Part, lines: readonly string[]): Part[] {
  const rest = lines.slice(text.first, text.end);
  const blank = rest.findLastIndex((line) => line.trim() === '');
  const first = text.first + blank + 1;
  const before =
    rest.slice(0, Math.max(blank, 0)).join('').trim() === '' ? [] : [{ ...text, end: first - 1 }];
  return [...before, { first, end: tree.end, isTree: true }];
}

/** Runs of lines between blank lines. Bars alone belong to a drawing. */
function splitParagraphs(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  let first = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (lines[index]?.trim()) continue;
    if (index > first) parts.push({ first, end: index, isTree: lines.slice(first, index).some(isDrawn) });
    first = index + 1;
  }
  return parts;
}

function isDrawn(line: string): boolean {
  return isBranch(line) || BAR.test(line);
}
