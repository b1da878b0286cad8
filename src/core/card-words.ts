import { daysBetween, studyDayOf } from './calendar-days.ts';
import type { CardEntry } from './card-entry.ts';
import {
  cardsOfToday,
  dueTime,
  findInterview,
  findNextDue,
  isAfter,
  type CardProgress,
  type CardsOfToday,
} from './due-cards.ts';

/** `1 card`, `7 cards`. */
export function formatCards(count: number): string {
  return `${count} ${count === 1 ? 'card' : 'cards'}`;
}

/** What today holds: `3 cards due, 7 new`. */
export function formatToday({ due, fresh, soon }: CardsOfToday): string {
  const known = due.length + soon.length;
  const parts = [known > 0 && `${formatCards(known)} due`, fresh.length > 0 && `${fresh.length} new`];
  return parts.filter(Boolean).join(', ');
}

/** How long until a card graded now comes again: `10 min`, `3 days`. */
export function formatWait(card: CardEntry, interview: number | undefined): string {
  const { reviewed, days } = card;
  const due = dueTime(card, interview);
  if (days === 0) return `${Math.max(1, Math.round((due - reviewed) / 60_000))} min`;
  return formatDays(Math.max(1, daysFromTo(reviewed, due)));
}

/** When something comes, seen from now: `tomorrow`, `in 3 days`. */
export function formatWhen(now: number, time: number): string {
  const days = daysFromTo(now, time);
  if (days <= 0) return 'later today';
  return days === 1 ? 'tomorrow' : `in ${formatDays(days)}`;
}

/** Why there is nothing to ask of these cards, and what comes next. */
export function formatRest(keys: readonly string[], progress: CardProgress, now: number): string {
  if (isAfter(findInterview(progress), now)) return 'Your interview is over: no card is due any more.';
  const { waiting } = cardsOfToday(keys, progress, now);
  const next = findNextDue(keys, progress, now);
  const nextWords = next === undefined ? '' : ` The next one is due ${formatWhen(now, next)}.`;
  const newWords = waiting > 0 ? ` New cards left: ${waiting}. Ten a day are enough.` : '';
  return `Nothing more for today.${nextWords}${newWords}`;
}

function formatDays(days: number): string {
  if (days === 1) return '1 day';
  if (days < 60) return `${days} days`;
  return days < 730 ? `${Math.round(days / 30.4)} months` : `${Math.round(days / 365)} years`;
}

/** How many nights lie between two times. */
function daysFromTo(from: number, to: number): number {
  return daysBetween(studyDayOf(new Date(from)), studyDayOf(new Date(to)));
}
