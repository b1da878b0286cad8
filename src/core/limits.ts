import type { Nodes } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import type { Place } from './model.ts';
import { placeOf } from './syntax.ts';
import { splitBlocks, type TextBlock } from './text-blocks.ts';

/** Characters of a document. */
export const MAX_LENGTH = 2_000_000;
/** Characters of a line. */
export const MAX_LINE_LENGTH = 100_000;
/** Lines of a document. */
export const MAX_LINES = 60_000;
/** Quotations and lists inside each other. */
export const MAX_NESTING = 40;
/** Nodes of the syntax tree inside each other; what reads the tree calls itself for each. */
export const MAX_TREE_DEPTH = 150;
/** Paragraphs, headings, list lines and rows of a document. */
export const MAX_BLOCKS = 20_000;
/** What the marks of a document may cost the parser: for each block, its runs of marks times these and its characters. */
export const MAX_MARK_WORK = 100_000_000;

/** Reports what would take the parser too long; true when it may begin. The scan takes as long as the text is. */
export function checkLimits(text: string, reporter: Reporter): boolean {
  const tooLong = (message: string, line = 1): false => {
    reporter.report('document-too-long', { line, column: 1 }, message);
    return false;
  };
  if (text.length > MAX_LENGTH)
    return tooLong(`Unexpected document of ${text.length} characters, expected at most ${MAX_LENGTH}`);
  const lines = text.split(/\r\n?|\n/u);
  if (lines.length > MAX_LINES)
    return tooLong(`Unexpected document of ${lines.length} lines, expected at most ${MAX_LINES}`);
  if (!checkLines(lines, reporter)) return false;
  const blocks = splitBlocks(lines.join('\n'));
  const excess = blocks[MAX_BLOCKS];
  if (excess) {
    const found = `document of ${blocks.length} paragraphs and list lines`;
    return tooLong(`Unexpected ${found}, expected at most ${MAX_BLOCKS}`, excess.line);
  }
  return checkNesting(blocks, reporter) && checkMarks(blocks, reporter);
}

/** Reports a syntax tree that is too deep for the functions that read it; true for any other. */
export function checkDepth(nodes: readonly Nodes[], reporter: Reporter): boolean {
  let level: readonly Nodes[] = nodes;
  for (let depth = 0; depth < MAX_TREE_DEPTH && level.length > 0; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  const [deep] = level;
  if (deep) reportNesting(placeOf(deep), reporter);
  return !deep;
}

function checkLines(lines: readonly string[], reporter: Reporter): boolean {
  const long = lines.flatMap(({ length }, index) => (length > MAX_LINE_LENGTH ? [{ length, index }] : []));
  for (const { length, index } of long) {
    const message = `Unexpected line of ${length} characters, expected at most ${MAX_LINE_LENGTH}`;
    reporter.report('line-too-long', { line: index + 1, column: MAX_LINE_LENGTH + 1 }, message);
  }
  return long.length === 0;
}

function checkNesting(blocks: readonly TextBlock[], reporter: Reporter): boolean {
  const deep = blocks.find(({ nesting }) => nesting > MAX_NESTING);
  if (deep) reportNesting({ line: deep.line, column: 1 }, reporter);
  return !deep;
}

function reportNesting(place: Place, reporter: Reporter): void {
  const message = `Unexpected text inside more than ${MAX_NESTING} quotations, lists or marks, expected fewer`;
  reporter.report('nested-too-deeply', place, message);
}

/** Reports the block that costs most when all of them together cost too much. */
function checkMarks(blocks: readonly TextBlock[], reporter: Reporter): boolean {
  const workOf = ({ marks, length }: TextBlock) => marks * (marks + length);
  const work = blocks.reduce((sum, block) => sum + workOf(block), 0);
  if (work <= MAX_MARK_WORK) return true;
  const worst = blocks.reduce((most, block) => (workOf(block) > workOf(most) ? block : most));
  const message = `Unexpected block of ${worst.marks} marks such as \`*\`, \`[\`, \`|\` and backticks, expected far fewer`;
  reporter.report('too-many-marks', { line: worst.line, column: 1 }, message);
  return false;
}
