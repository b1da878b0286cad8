import { byteOf, type Charset } from './charsets.ts';
import { readRuns, type RunReading, type SplitLine } from './run-reading.ts';
import { sequenceSize } from './utf8.ts';

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

// Nearly all of a document: a right word added later does not hide that the rest is damaged.
const MOSTLY = 0.1;
const ENOUGH_FOR_ALL = 2;
// Text that was misread once is likely to have been misread before.
const ENOUGH_FOR_MORE = 1;
const ENOUGH_FOR_LINES = 4;
const ENOUGH_FOR_RUN = 3;

/** Reads every run of the text in the charset and weighs what that says about the whole. */
export function surveyText(lines: readonly SplitLine[], charset: Charset, isFirst: boolean): Survey {
  const readings = readRuns(lines, charset);
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

/** In a text that is damaged throughout, a letter that can lead a sequence and leads none. */
function isIncomplete({ parts }: RunReading, charset: Charset): boolean {
  return parts.some(({ kind, found }) => kind === 'other' && sequenceSize(byteOf(charset, found) ?? 0) > 0);
}
