import type { Priority } from './model.ts';

/** One paragraph of a sheet: bold words, then the rest; `depth` indents it. */
export interface SheetLine {
  readonly lead: string | null;
  readonly text: string;
  readonly depth: number;
  /** Key of the reader's own version that may stand in its place; of a hedgehog answer only. */
  readonly answerKey?: string;
}

/** A titled part of a sheet; boxes stand before its lines when they are to be ticked. */
export interface SheetBlock {
  readonly title: string;
  readonly priority: Priority | null;
  /** The number of the bucket this block is about. */
  readonly bucket: number | null;
  readonly hasBoxes: boolean;
  readonly lines: readonly SheetLine[];
}

/**
 * A part that may go on a sheet, the fullest form first. `null` leaves it out.
 * Of several parts that could be shortened, the one with the highest rank is.
 */
export interface SheetPart {
  readonly forms: readonly (SheetBlock | null)[];
  readonly rank: number;
}

/** The sheets of one document; more than one only where its shortest forms do not fit on one. */
export interface Summary {
  readonly sheets: readonly (readonly SheetBlock[])[];
  /** Titles of the parts that had no room. */
  readonly leftOut: readonly string[];
}

/** Lines of text of both columns of a sheet, below its head, on the smaller of A4 and Letter. */
export const SHEET_LINES = 109;

const LINE_LENGTH = 54;
const INDENT = 3;
const TITLE_LINES = 1.75;
const LINE_GAP = 0.11;

/** A line of a sheet from its bold words and its text. */
export function sheetLine(lead: string | null, text: string, depth = 0): SheetLine {
  return { lead, text: text.replace(/\s+/gu, ' ').trim(), depth };
}

/** A block without a mark, of plain lines. */
export function sheetBlock(title: string, lines: readonly SheetLine[]): SheetBlock {
  return { title, lines, priority: null, bucket: null, hasBoxes: false };
}

/** Lines a block takes in a column, its title included; rather too many than too few. */
export function blockHeight({ lines, hasBoxes }: SheetBlock): number {
  return lines.reduce((sum, line) => sum + lineHeight(line, hasBoxes), TITLE_LINES);
}

/** Shortens parts, the highest rank first, until they fit on one sheet; then flows on, and never cuts. */
export function fitSheet(parts: readonly SheetPart[]): Summary {
  const chosen = parts
    .filter(({ forms }) => forms[0] && forms[0].lines.length > 0)
    .map((part) => ({ part, at: 0 }));
  const blocks = () => chosen.flatMap(({ part, at }) => part.forms[at] ?? []);
  const height = () => blocks().reduce((sum, block) => sum + blockHeight(block), 0);
  while (height() > SHEET_LINES) {
    const next = chosen
      .filter(({ part, at }) => at < part.forms.length - 1)
      .reduce<(typeof chosen)[number] | undefined>(
        (found, choice) => (found && found.part.rank > choice.part.rank ? found : choice),
        undefined,
      );
    if (!next) break;
    next.at += 1;
  }
  const leftOut = chosen.flatMap(({ part, at }) => (part.forms[at] ? [] : (part.forms[0]?.title ?? [])));
  return { sheets: flow(blocks()), leftOut };
}

function lineHeight({ lead, text, depth }: SheetLine, hasBox: boolean): number {
  const width = LINE_LENGTH - INDENT * (depth + (hasBox ? 1 : 0));
  return Math.max(1, Math.ceil(((lead?.length ?? 0) * 1.1 + text.length + 1) / width)) + LINE_GAP;
}

/** Blocks on as many sheets as they need; one that does not fit goes on overleaf, line by line. */
function flow(blocks: readonly SheetBlock[]): SheetBlock[][] {
  const sheets: SheetBlock[][] = [[]];
  let room = SHEET_LINES;
  for (const block of blocks) {
    let rest = block;
    for (;;) {
      const fitting = countFitting(rest, room);
      if (fitting > 0) sheets.at(-1)?.push({ ...rest, lines: rest.lines.slice(0, fitting) });
      if (fitting === rest.lines.length) break;
      rest =
        fitting > 0 ? { ...rest, lines: rest.lines.slice(fitting), title: continued(block.title) } : rest;
      sheets.push([]);
      room = SHEET_LINES;
    }
    room -= blockHeight(rest);
  }
  return sheets;
}

function continued(title: string): string {
  return `${title} (continued)`;
}

/** How many lines of a block fit; on an empty sheet at least one, however long it is. */
function countFitting(block: SheetBlock, room: number): number {
  let used = TITLE_LINES;
  let count = 0;
  for (const line of block.lines) {
    used += lineHeight(line, block.hasBoxes);
    if (used > room) break;
    count += 1;
  }
  return room === SHEET_LINES ? Math.max(1, count) : count;
}
