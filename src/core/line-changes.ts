import type { Section, Tick } from './progress.ts';

/** A line of a checklist as it is today. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

/** A tick whose line is worded in another way today. */
export interface ChangedLine {
  readonly id: string;
  readonly was: string;
  readonly line: Line;
}

/** A tick whose line is gone. */
export interface RemovedLine {
  readonly id: string;
  readonly text: string;
}

const ENOUGH_IN_COMMON = 0.5;

/**
 * Compares the ticks of one checklist, by the ids of their lines, with the lines of today.
 * A tick marked `isAside` is never taken for a changed line again.
 */
export function compareLines(
  ticks: Section<Tick>,
  lines: readonly Line[],
): { changed: ChangedLine[]; removed: RemovedLine[] } {
  const today = new Set(lines.map(({ id }) => id));
  const gone = Object.entries(ticks).filter(([id]) => !today.has(id));
  const free = lines.filter(({ id }) => !Object.hasOwn(ticks, id));
  const pairs = gone
    .filter(([, tick]) => tick.isAside !== true)
    .flatMap(([id, { text }]) =>
      free.map((line) => ({ id, was: text, line, common: shareOfWords(text, line.text) })),
    )
    .filter(({ common }) => common >= ENOUGH_IN_COMMON)
    .sort((a, b) => b.common - a.common);
  const changed: ChangedLine[] = [];
  for (const { id, was, line } of pairs) {
    const isTaken = changed.some((other) => other.id === id || other.line === line);
    if (!isTaken) changed.push({ id, was, line });
  }
  const removed = gone
    .filter(([id]) => !changed.some((line) => line.id === id))
    .map(([id, { text }]) => ({ id, text }));
  return { changed, removed };
}

/** How many words two texts share, from 0 for none to 1 for the same words. */
export function shareOfWords(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  );
}
