import type { Entry } from './progress.ts';

/** What a reader may say of an answer just told, worst first. */
export const RATINGS = ['not yet', 'nearly', 'well'] as const;

export type Rating = (typeof RATINGS)[number];

/** The last time a hedgehog answer was told against the clock, and how it went. */
export interface Rehearsal extends Entry {
  /** How long it was told, whole seconds. */
  readonly seconds: number;
  readonly rating: Rating;
}

/** The place of one step on the clock, in seconds. */
export interface BeatSpan {
  readonly start: number;
  readonly seconds: number;
}

/** A clock over the steps of an answer; all times in ms. */
export interface RehearsalClock {
  /** Place within the answer; a step that is skipped moves it. */
  readonly at: number;
  /** How long the clock has run, whatever was skipped. */
  readonly spoken: number;
  /** When it was read last while it runs; null while it stands. */
  readonly since: number | null;
}

/** The clock before it is started. */
export const UNSTARTED: RehearsalClock = { at: 0, spoken: 0, since: null };

/** Whether a stored value is one of the ratings. */
export function isRating(value: unknown): value is Rating {
  return (RATINGS as readonly unknown[]).includes(value);
}

/** The clock moved on to `now`, however late that is asked; it stands at the end. */
export function readClock(clock: RehearsalClock, beats: readonly BeatSpan[], now: number): RehearsalClock {
  if (clock.since === null) return clock;
  const end = endOf(beats);
  const ran = Math.max(0, Math.min(now - clock.since, end - clock.at));
  const at = clock.at + ran;
  return { at, spoken: clock.spoken + ran, since: at < end ? now : null };
}

/** Starts a clock that stands, and stops one that runs; give it a clock read at `now`. */
export function toggleClock(clock: RehearsalClock, now: number): RehearsalClock {
  return { ...clock, since: clock.since === null ? now : null };
}

/** Moves to the next or the previous step; past the last one only when something was told, and then it stands. */
export function stepClock(
  clock: RehearsalClock,
  beats: readonly BeatSpan[],
  direction: 1 | -1,
): RehearsalClock {
  const starts = beats.map(({ start }) => start * 1000);
  const end = endOf(beats);
  if (direction < 0) {
    const current = isOver(clock, beats) ? end : (starts.findLast((start) => start <= clock.at) ?? 0);
    return { ...clock, at: starts.findLast((start) => start < current) ?? 0 };
  }
  const next = starts.find((start) => start > clock.at && start < end);
  if (next !== undefined) return { ...clock, at: next };
  return clock.spoken > 0 ? { ...clock, at: end, since: null } : clock;
}

/** Whether the whole time is up. */
export function isOver({ at }: RehearsalClock, beats: readonly BeatSpan[]): boolean {
  return at >= endOf(beats);
}

/** Index of the step the clock is in; the last one when the time is up. */
export function findBeat({ at }: RehearsalClock, beats: readonly BeatSpan[]): number {
  return Math.max(
    0,
    beats.findLastIndex(({ start }) => start * 1000 <= at),
  );
}

/** Whole seconds until a moment given in seconds, counted so that a full second is shown in full. */
export function secondsLeft({ at }: RehearsalClock, end: number): number {
  return Math.max(0, Math.ceil(end - at / 1000));
}

/** How long was told, in whole seconds; at least one. */
export function secondsSpoken({ spoken }: RehearsalClock): number {
  return Math.max(1, Math.round(spoken / 1000));
}

/** A result in words: `1:52, nearly`. */
export function formatRehearsal({ seconds, rating }: Pick<Rehearsal, 'seconds' | 'rating'>): string {
  return `${formatClock(seconds)}, ${rating}`;
}

/** Seconds as a clock shows them: `0:05`, `1:10`. */
export function formatClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

function endOf(beats: readonly BeatSpan[]): number {
  const last = beats.at(-1);
  return last ? (last.start + last.seconds) * 1000 : 0;
}
