/** What a plan says about the time it takes. */
export interface StatedTime {
  /** Minutes at least and at most, the same when it names one number. */
  readonly least: number;
  readonly most: number;
  /** The names of its passes in their order; none when it names none. */
  readonly passes: readonly string[];
}

const RANGE =
  /(\d+(?:\.\d+)?)\s*(?:(?:[-–—]|to)\s*(\d+(?:\.\d+)?)\s*)?\+?\s*(hours?|hrs?|h|minutes?|mins?|m)\b/iu;
const PASSES = /\bpass(?:es)?\s*\(([^)]+)\)/iu;

/** Reads `2-3 hours total across 3 passes (skim, learn, rehearse)`; null when no time is named. */
export function readStatedTime(text: string | null): StatedTime | null {
  const [, from, to, unit] = RANGE.exec(text ?? '') ?? [];
  if (text === null || from === undefined || unit === undefined) return null;
  const minutes = (count: string) => Math.round(Number(count) * (/^h/iu.test(unit) ? 60 : 1));
  const [a, b] = [minutes(from), minutes(to ?? from)];
  const names = PASSES.exec(text)?.[1]?.split(/,|\band\b/u) ?? [];
  return {
    least: Math.min(a, b),
    most: Math.max(a, b),
    passes: names.map((name) => name.trim()).filter((name) => name !== ''),
  };
}
