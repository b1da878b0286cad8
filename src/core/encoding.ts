import { companyOf, type Company } from './character-families.ts';
import { CHARSETS, type Charset } from './charsets.ts';
import { splitLine, surveyText, type RunReading, type SplitLine, type Survey } from './damage-survey.ts';
import { textOfWhole } from './damaged-run.ts';
import type { Place } from './model.ts';
import { repairRun } from './repair-run.ts';

/** A run of characters that came of reading UTF-8 in a wrong charset, and what it was. */
export interface Damage {
  /** Where it begins in the text as given. */
  readonly place: Place;
  readonly found: string;
  readonly repaired: string;
  /** The charset of the last misreading, when there were several. */
  readonly charset: Charset;
}

/** A run that looks damaged and stays as it is. */
export interface Unresolved {
  readonly place: Place;
  readonly found: string;
  /** `ambiguous`: bytes are lost and several characters are as likely; `unproven`: the rest of the text speaks against damage. */
  readonly reason: 'ambiguous' | 'unproven';
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
  return repairText(text).repairs;
}

/**
 * Undoes the misreading of UTF-8 text in another charset, several times where it happened several times.
 * Text that is right stays as it is, also beside damaged lines. ASCII never changes, but for a space that was a lost byte.
 */
export function repairText(text: string): Repair {
  const original = text.split('\n').map(splitLine);
  const state: State = { lines: original, charsets: new Map(), ambiguous: new Set() };
  const charsets: Charset[] = [];
  let surveys = surveysOf(original, true);
  for (let best = bestOf(surveys); best && repairRound(state, best); best = bestOf(surveys)) {
    charsets.push(best.charset);
    surveys = surveysOf(state.lines, false);
  }
  return {
    text: state.lines
      .map((line) => line.join(''))
      .join('\n')
      .replace(/^\uFEFF/u, ''),
    repairs: differences(original, state),
    charset: charsets[0] ?? null,
    rounds: charsets.length,
    unresolved: unresolvedOf(original, state, surveys),
  };
}

/** The text as far as it is repaired; runs are known by `line:segment`, which no repair changes. */
interface State {
  lines: readonly SplitLine[];
  readonly charsets: Map<string, Charset>;
  readonly ambiguous: Set<string>;
}

const keyOf = ({ line, segment }: Pick<RunReading, 'line' | 'segment'>): string => `${line}:${segment}`;

function surveysOf(lines: readonly SplitLine[], isFirst: boolean): Survey[] {
  return CHARSETS.map((charset) => surveyText(lines, charset, isFirst));
}

function bestOf(surveys: readonly Survey[]): Survey | undefined {
  const best = surveys.reduce((a, b) => (b.evidence > a.evidence ? b : a));
  return best.evidence > 0 ? best : undefined;
}

/** Repairs what one survey found; whether anything changed. */
function repairRound(state: State, { charset, repairable }: Survey): boolean {
  const lines = state.lines.map((line) => [...line]);
  for (const reading of repairable) setSegment(lines, reading, textOfWhole(reading.parts));
  const inDocument = companyIn(lines);
  let hasChanged = false;
  for (const reading of repairable) {
    const line = lines[reading.line] ?? [];
    const { text, takesSpace, isAmbiguous } = repairRun(reading, line, {
      inLine: companyIn([line]),
      inDocument,
    });
    setSegment(lines, reading, text);
    if (takesSpace) line[reading.segment + 1] = (line[reading.segment + 1] ?? '').slice(1);
    if (isAmbiguous) state.ambiguous.add(keyOf(reading));
    if (text === reading.found) continue;
    hasChanged = true;
    if (!state.charsets.has(keyOf(reading))) state.charsets.set(keyOf(reading), charset);
  }
  state.lines = lines;
  return hasChanged;
}

function setSegment(lines: readonly string[][], { line, segment }: RunReading, text: string): void {
  const target = lines[line];
  if (target) target[segment] = text;
}

function companyIn(lines: readonly SplitLine[]): Company {
  return companyOf(lines.flatMap((line) => line.filter((_, index) => index % 2 === 1)).join(''));
}

function differences(original: readonly SplitLine[], state: State): Damage[] {
  return runsOf(original).flatMap(({ line, segment, found, place }) => {
    const repaired = state.lines[line]?.[segment] ?? '';
    const charset = state.charsets.get(keyOf({ line, segment }));
    return charset && repaired !== found ? [{ place, found, repaired, charset }] : [];
  });
}

function unresolvedOf(
  original: readonly SplitLine[],
  { ambiguous }: State,
  surveys: readonly Survey[],
): Unresolved[] {
  const suspects = surveys.flatMap(({ readings }) => readings.filter(isSuspect));
  const unproven = new Set(suspects.map(keyOf));
  return runsOf(original).flatMap(({ line, segment, found, place }): Unresolved[] => {
    const key = keyOf({ line, segment });
    if (ambiguous.has(key)) return [{ place, found, reason: 'ambiguous' }];
    return unproven.has(key) ? [{ place, found, reason: 'unproven' }] : [];
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
