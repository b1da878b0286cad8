import { addDays, startOfDay, studyDayOf } from './calendar-days.ts';
import type { CardEntry } from './card-entry.ts';
import type { Section, Sections } from './progress.ts';

const SOON = 20 * 60_000;

/** More new cards than this come on another day. */
export const NEW_PER_DAY = 10;

/** What the reader keeps about cards, with the day of the interview. */
export type CardProgress = Pick<Sections, 'cards' | 'interview'>;

/** The cards to ask today, in this order: first the due ones, then new ones, then those that come again in minutes. */
export interface CardsOfToday {
  readonly due: readonly string[];
  readonly fresh: readonly string[];
  readonly soon: readonly string[];
  /** New cards that wait for another day. */
  readonly waiting: number;
}

/** When the day of the interview begins; undefined without one. */
export function findInterview({ interview }: Pick<Sections, 'interview'>): number | undefined {
  const date = interview['date']?.date;
  return date === undefined ? undefined : startOfDay(date);
}

/** Whether the interview is over: then nothing is due. */
export function isAfter(interview: number | undefined, now: number): boolean {
  return interview !== undefined && now >= startOfDay(addDays(studyDayOf(new Date(interview)), 1));
}

/** When a card comes again: on the day of the interview at the latest, if it was not asked that day. */
export function dueTime({ due, reviewed }: CardEntry, interview: number | undefined): number {
  return interview !== undefined && reviewed < interview ? Math.min(due, interview) : due;
}

/** The keys of cards that were learned once and are due. */
export function findDue({ cards, interview }: CardProgress, now: number): string[] {
  const day = findInterview({ interview });
  if (isAfter(day, now)) return [];
  return byDue(cards, day).flatMap(([key, time]) => (time <= now ? [key] : []));
}

/** What to ask of these cards, at this time of today. */
export function cardsOfToday(keys: readonly string[], progress: CardProgress, now: number): CardsOfToday {
  const { cards } = progress;
  const interview = findInterview(progress);
  if (isAfter(interview, now)) return { due: [], fresh: [], soon: [], waiting: 0 };
  const times = byDue(cards, interview).filter(([key]) => keys.includes(key));
  const unknown = keys.filter((key) => !Object.hasOwn(cards, key));
  const today = studyDayOf(new Date(now));
  const started = Object.values(cards).filter((card) => studyDayOf(new Date(card.started)) === today).length;
  const fresh = unknown.slice(0, Math.max(0, NEW_PER_DAY - started));
  return {
    due: times.flatMap(([key, time]) => (time <= now ? [key] : [])),
    fresh,
    soon: times.flatMap(([key, time]) => (time > now && isSoon(cards[key], time - now) ? [key] : [])),
    waiting: unknown.length - fresh.length,
  };
}

/** When the next of these cards comes again after now; undefined when none does. */
export function findNextDue(
  keys: readonly string[],
  progress: CardProgress,
  now: number,
): number | undefined {
  const interview = findInterview(progress);
  const times = byDue(progress.cards, interview).filter(([key, time]) => keys.includes(key) && time > now);
  return times.find(([, time]) => !isAfter(interview, time))?.[1];
}

function isSoon(card: CardEntry | undefined, wait: number): boolean {
  return card?.days === 0 && wait <= SOON;
}

function byDue(cards: Section<CardEntry>, interview: number | undefined): (readonly [string, number])[] {
  return Object.entries(cards)
    .map(([key, card]) => [key, dueTime(card, interview)] as const)
    .sort(([, one], [, other]) => one - other);
}
