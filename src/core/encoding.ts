import { CHARSETS, type Charset } from './charsets.ts';
import { surveyText, type Survey } from './damage-survey.ts';
import { readRun } from './damaged-run.ts';
import type { Place } from './model.ts';
import { repairRound } from './repair-round.ts';
import { splitLine, type RunReading, type SplitLine } from './run-reading.ts';

/** A run of characters that came of reading UTF-8 in a wrong charset, and what it was. */
export interface Damage {
  /** Where it begins in the text as given. */
  readonly place: Place;
  readonly found: string;
  readonly repaired: string;
  /** The charset of the last misreading, when there were several. */
  readonly charset: Charset;
}

/**
 * `ambiguous`: a byte is lost and several characters are as likely. `incomplete`: more than one byte is lost.
 * `unproven`: the rest of the text speaks against damage.
 */
export type UnresolvedReason = 'ambiguous' | 'incomplete' | 'unproven';

/** A run that looks damaged and stays as it is. */
export interface Unresolved {
  readonly place: Place;
  readonly found: string;
  readonly reason: UnresolvedReason;
}

export interface Repair {
  readonly text: string;
  readonly repairs: readonly Damage[];
  /** The charset of the last misreading; null when nothing was repaired. */
  readonly charset: Charset | null;
  /** How many misreadings were undone one after the other. */
  readonly rounds: number;
  readonly unresolved: readonly Unresolved[];
}

/** The damaged runs of a text with what each was; empty when the text is right. */
export function findDamage(text: string): readonly Damage[] {
  return hasMisread(text) ? repairText(text).repairs : [];
}

/** False for a text in which no characters are the bytes of another one, in any charset: there is nothing to weigh. */
function hasMisread(text: string): boolean {
  const runs = [...new Set(text.match(/[^\0-\x7F]{2,}/gu))];
  return CHARSETS.some((charset) =>
    runs.some((run) => readRun(run, charset).some(({ kind }) => kind === 'whole')),
  );
}

/**
 * Undoes the misreading of UTF-8 text in another charset, several times where it happened several times.
 * Text that is right stays as it is, also beside damaged lines. ASCII never changes, but for a space that was a lost byte.
 */
export function repairText(text: string): Repair {
  const original = text.split('\n').map(splitLine);
  const history: History = { charsets: [], ofRun: new Map(), unresolved: new Map() };
  let lines: readonly SplitLine[] = original;
  let surveys = surveysOf(lines, true);
  for (let best = bestOf(surveys); best; best = bestOf(surveys)) {
    const round = repairRound(lines, best);
    if (round.changed.length === 0) break;
    lines = round.lines;
    history.charsets.push(best.charset);
    for (const run of round.changed)
      history.ofRun.set(keyOf(run), history.ofRun.get(keyOf(run)) ?? best.charset);
    for (const run of round.ambiguous) history.unresolved.set(keyOf(run), 'ambiguous');
    for (const run of best.incomplete) history.unresolved.set(keyOf(run), 'incomplete');
    surveys = surveysOf(lines, false);
  }
  return {
    text: lines
      .map((line) => line.join(''))
      .join('\n')
      .replace(/^\uFEFF/u, ''),
    repairs: differences(original, lines, history),
    charset: history.charsets[0] ?? null,
    rounds: history.charsets.length,
    unresolved: unresolvedOf(original, history, surveys),
  };
}

/** What happened to each run; runs are known by `line:segment`, which no repair changes. */
interface History {
  readonly charsets: Charset[];
  readonly ofRun: Map<string, Charset>;
  readonly unresolved: Map<string, UnresolvedReason>;
}

const keyOf = ({ line, segment }: Pick<RunReading, 'line' | 'segment'>): string => `${line}:${segment}`;

function surveysOf(lines: readonly SplitLine[], isFirst: boolean): Survey[] {
  return CHARSETS.map((charset) => surveyText(lines, charset, isFirst));
}

/** The charset that explains most; of equals the first. */
function bestOf(surveys: readonly Survey[]): Survey | undefined {
  const candidates = surveys.filter(({ evidence }) => evidence > 0);
  return candidates.toSorted((a, b) => worthOf(b) - worthOf(a))[0];
}

// A reading that leaves a run out is worse than one that only makes it no more ordinary, as after two misreadings.
const PER_UNEXPLAINED = 4;

function worthOf({ evidence, unexplained }: Survey): number {
  return evidence - PER_UNEXPLAINED * unexplained;
}

function differences(
  original: readonly SplitLine[],
  lines: readonly SplitLine[],
  { ofRun }: History,
): Damage[] {
  return runsOf(original).flatMap(({ line, segment, found, place }) => {
    const charset = ofRun.get(keyOf({ line, segment }));
    return charset ? [{ place, found, repaired: lines[line]?.[segment] ?? '', charset }] : [];
  });
}

function unresolvedOf(
  original: readonly SplitLine[],
  { unresolved }: History,
  surveys: readonly Survey[],
): Unresolved[] {
  const unproven = new Set(surveys.flatMap(({ readings }) => readings.filter(isSuspect)).map(keyOf));
  return runsOf(original).flatMap(({ line, segment, found, place }) => {
    const key = keyOf({ line, segment });
    const reason = unresolved.get(key) ?? (unproven.has(key) ? 'unproven' : undefined);
    return reason ? [{ place, found, reason }] : [];
  });
}

const SUSPICIOUS = 2;

function isSuspect({ kind, gain }: RunReading): boolean {
  return (kind === 'whole' || kind === 'mixed') && gain >= SUSPICIOUS;
}

interface PlacedRun {
  readonly line: number;
  readonly segment: number;
  readonly found: string;
  readonly place: Place;
}

function runsOf(lines: readonly SplitLine[]): PlacedRun[] {
  return lines.flatMap((segments, line) => {
    let column = 1;
    return segments.flatMap((found, segment) => {
      const place = { line: line + 1, column };
      column += found.length;
      return segment % 2 === 1 ? [{ line, segment, found, place }] : [];
    });
  });
}
