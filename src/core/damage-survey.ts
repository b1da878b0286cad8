import { byteOf, type Charset } from './charsets.ts';
import { readRun, type RunPart } from './damaged-run.ts';
import { strangeness } from './strangeness.ts';
import { sequenceSize } from './utf8.ts';

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

/** What speaks for one charset, and the readings to repair if it is enough. */
export interface Survey {
  readonly charset: Charset;
  /** 0 when there is too little to repair anything. */
  readonly evidence: number;
  /** Runs that the charset does not explain. */
  readonly unexplained: number;
  readonly readings: readonly RunReading[];
  readonly repairable: readonly RunReading[];
  /** Runs with the first byte of a character that lost more than one. */
  readonly incomplete: readonly RunReading[];
}

/** Splits a line at its runs of non-ASCII characters. */
export function splitLine(line: string): string[] {
  return line.split(/([^\0-\x7F]+)/u);
}

// Nearly all of a document: a right word added later does not hide that the rest is damaged.
const MOSTLY = 0.1;
const ENOUGH_FOR_ALL = 2;
// Text that was misread once is likely to have been misread before.
const ENOUGH_FOR_MORE = 1;
const ENOUGH_FOR_LINES = 4;
const ENOUGH_FOR_RUN = 3;

/** Reads every run of the text in the charset and weighs what that says about the whole. */
export function surveyText(lines: readonly SplitLine[], charset: Charset, isFirst: boolean): Survey {
  const readings = lines.flatMap((line, index) => surveyLine(line, index, charset));
  const verdict = isThroughout(readings) ? judgeWhole(readings, charset, isFirst) : judgeLines(readings);
  return { charset, readings, unexplained: readings.filter(isRight).length, ...verdict };
}

type Verdict = Pick<Survey, 'evidence' | 'repairable' | 'incomplete'>;

const NONE: Verdict = { evidence: 0, repairable: [], incomplete: [] };

function isThroughout(readings: readonly RunReading[]): boolean {
  const right = readings.filter(isRight).length;
  const damaged = readings.filter(({ kind }) => kind === 'whole').length;
  return right <= MOSTLY * (right + damaged);
}

/** A document that is damaged nearly everywhere: all of it can be repaired. */
function judgeWhole(readings: readonly RunReading[], charset: Charset, isFirst: boolean): Verdict {
  const evidence = evidenceOf(readings);
  if (evidence < (isFirst ? ENOUGH_FOR_ALL : ENOUGH_FOR_MORE)) return NONE;
  const isRepairable = ({ kind, gain }: RunReading) => kind !== 'right' && (kind !== 'mixed' || gain > 0);
  return {
    evidence,
    repairable: readings.filter(isRepairable),
    incomplete: readings.filter((reading) => isIncomplete(reading, charset)),
  };
}

/** A document that is right elsewhere: the damaged lines, and single runs that nobody would write. */
function judgeLines(readings: readonly RunReading[]): Verdict {
  const damaged = inDamagedLines(readings);
  const evidence = evidenceOf(damaged);
  if (evidence < ENOUGH_FOR_LINES) return NONE;
  const lines = new Set(damaged.map(({ line }) => line));
  const isClear = ({ kind, gain, isMention }: RunReading) =>
    kind === 'whole' && gain >= ENOUGH_FOR_RUN && !isMention;
  return {
    evidence,
    repairable: readings.filter((reading) => lines.has(reading.line) || isClear(reading)),
    incomplete: [],
  };
}

function isRight({ kind }: RunReading): boolean {
  return kind === 'right' || kind === 'mixed';
}

/** The readings of lines in which every run can have been misread. */
function inDamagedLines(readings: readonly RunReading[]): RunReading[] {
  return [...Map.groupBy(readings, ({ line }) => line).values()]
    .filter((line) => !line.some(isRight) && gainOf(line) > 0)
    .flat();
}

function gainOf(readings: readonly RunReading[]): number {
  return readings.reduce((sum, { gain, isMention }) => sum + (isMention ? 0 : gain), 0);
}

/** The gain of all distinct runs: the same phrase twice is one piece of evidence. */
function evidenceOf(readings: readonly RunReading[]): number {
  const whole = readings.filter(({ kind }) => kind === 'whole');
  const best = whole.toSorted((a, b) => a.gain - b.gain);
  return gainOf([...new Map(best.map((reading) => [reading.found, reading])).values()]);
}

function surveyLine(line: SplitLine, index: number, charset: Charset): RunReading[] {
  return line.flatMap((_, segment) => (segment % 2 === 1 ? [surveyRun(line, index, segment, charset)] : []));
}

function surveyRun(line: SplitLine, index: number, segment: number, charset: Charset): RunReading {
  const found = line[segment] ?? '';
  const parts = readRun(found, charset);
  const kind = kindOf(parts);
  const { before, after } = surroundings(line, segment);
  const gain = kind === 'right' ? 0 : gainOfRun(before, found, parts, after);
  return { line: index, segment, found, parts, kind, gain, isMention: isMention(before, after) };
}

function kindOf(parts: readonly RunPart[]): RunReading['kind'] {
  const kinds = new Set(parts.map(({ kind }) => kind));
  if (kinds.has('other')) return kinds.has('whole') ? 'mixed' : 'right';
  return kinds.has('whole') ? 'whole' : 'gap';
}

// Only neighbours matter, but for the end of a quotation.
const BEFORE = 4;
const AFTER = 20;

/** The text just before and after a segment of a line. */
export function surroundings(line: SplitLine, segment: number): { before: string; after: string } {
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

function gainOfRun(before: string, found: string, parts: readonly RunPart[], after: string): number {
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

function isMention(before: string, after: string): boolean {
  const pairs = ['``', '""', "''", '()', '[]'];
  return pairs.includes((before.at(-1) ?? ' ') + (after.at(0) ?? ' '));
}

/** In a text that is damaged throughout, a letter that can lead a sequence and leads none. */
function isIncomplete({ parts }: RunReading, charset: Charset): boolean {
  return parts.some(({ kind, found }) => kind === 'other' && sequenceSize(byteOf(charset, found) ?? 0) > 0);
}
