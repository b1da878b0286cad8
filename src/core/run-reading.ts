import type { Charset } from './charsets.ts';
import { readRun, type RunPart } from './damaged-run.ts';
import { strangeness } from './strangeness.ts';

/** A line cut into ASCII text (even places) and runs of other characters (odd places). */
export type SplitLine = readonly string[];

/** One run, read as if it had been misread in a charset. */
export interface RunReading {
  readonly line: number;
  readonly segment: number;
  readonly found: string;
  readonly parts: readonly RunPart[];
  /** `whole`: misread characters, perhaps with gaps between; `gap`: gaps only; `mixed`: others too; `right`: nothing misread. */
  readonly kind: 'whole' | 'gap' | 'mixed' | 'right';
  /** How much more ordinary the text gets by the repair; below 0 when it gets stranger. */
  readonly gain: number;
  /** Stands alone between quotes or backticks, as an example would. */
  readonly isMention: boolean;
}

/** Splits a line at its runs of non-ASCII characters. */
export function splitLine(line: string): string[] {
  return line.split(/([^\0-\x7F]+)/u);
}

/** Every run of the text, read as if it had been misread in the charset. */
export function readRuns(lines: readonly SplitLine[], charset: Charset): RunReading[] {
  return lines.flatMap((line, index) => readLine(line, index, charset));
}

function readLine(segments: SplitLine, line: number, charset: Charset): RunReading[] {
  return segments.flatMap((found, segment) => {
    if (segment % 2 === 0) return [];
    return [{ line, segment, found, ...weighRun(found, surroundings(segments, segment), charset) }];
  });
}

/** The text just before and after a run. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

function weighRun(found: string, around: Surroundings, charset: Charset) {
  const parts = readRun(found, charset);
  const kind = kindOf(parts);
  const gain = kind === 'right' ? 0 : gainOfRun(found, parts, around);
  return { parts, kind, gain, isMention: isMention(around) };
}

function kindOf(parts: readonly RunPart[]): RunReading['kind'] {
  const kinds = new Set(parts.map(({ kind }) => kind));
  if (kinds.has('other')) return kinds.has('whole') ? 'mixed' : 'right';
  return kinds.has('whole') ? 'whole' : 'gap';
}

// Only neighbours matter, but for the end of a quotation.
const BEFORE = 4;
const AFTER = 20;

/** What stands around a segment of a line, as far as it matters. */
export function surroundings(line: SplitLine, segment: number): Surroundings {
  const before = line
    .slice(Math.max(0, segment - 3), segment)
    .join('')
    .slice(-BEFORE);
  const after = line
    .slice(segment + 1, segment + 6)
    .join('')
    .slice(0, AFTER);
  return { before, after };
}

function gainOfRun(found: string, parts: readonly RunPart[], { before, after }: Surroundings): number {
  const repaired = parts.map(stepIn).join('');
  const gain = strangeness(before + found + after) - strangeness(before + repaired + after);
  return gain + symbolBonus(parts);
}

/** The part repaired; any symbol stands for a broken sequence of two characters or more, which one lone letter may not be. */
function stepIn(part: RunPart): string {
  if (part.kind === 'whole') return part.char;
  return part.kind === 'gap' && part.found.length > 1 ? '\u25a0' : part.found;
}

/** Three or four characters in a row rarely spell a symbol that people write, unless it was that symbol. */
function symbolBonus(parts: readonly RunPart[]): number {
  const bonuses = parts.map((part) =>
    part.kind === 'whole' && /[\p{S}\p{P}]/u.test(part.char) ? [...part.found].length - 2 : 0,
  );
  return Math.max(0, ...bonuses);
}

function isMention({ before, after }: Surroundings): boolean {
  const pairs = ['``', '""', "''", '()', '[]'];
  return pairs.includes((before.at(-1) ?? ' ') + (after.at(0) ?? ' '));
}
