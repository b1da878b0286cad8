import { writeQuery } from './address.ts';
import { daysBetween } from './calendar-days.ts';
import type { PlanWish } from './date-plan.ts';
import { isDay } from './day.ts';

/** What the reader put into the form, as texts; no frameworks means all. */
export interface StudyChoice {
  readonly date: string;
  readonly hours: string;
  readonly per: 'day' | 'all';
  readonly frameworks: readonly string[];
}

/** What follows from a choice: a plan by days, one for the last hours, or only words. */
export type ChoiceReading =
  | { readonly kind: 'days'; readonly wish: Omit<PlanWish, 'role'>; readonly words: string }
  | { readonly kind: 'hours'; readonly minutes: number; readonly words: string }
  | { readonly kind: 'words'; readonly words: string };

const LONGEST = 366;
const FULL_DAY = 16;
const LAST_HOURS = 2;
const SHORTEST_DAY = 0.25;

const WORDS = {
  noDay: 'Put in the day of your interview.',
  past: 'That day has passed. If your interview is behind you, well done; for the next one, put in its day.',
  far: 'That is more than a year away, too far for a plan that holds. Read one bucket now and then, and come back when it is nearer.',
  none: 'Without any time, take the hedgehog answers with you: print the night-before pack below. With half an hour there is already a plan.',
  tooMany: 'No day has that many hours for study. Put in 16 or fewer.',
  tooManyInAll: 'There are not that many hours until then. Put in fewer, at most 16 for each day.',
  tooFew:
    'Less than a quarter of an hour a day is gone before it begins. Put in 0.25 or more, or the hours in all.',
} as const;

/** Reads the address of the page; a choice without a date is none yet. */
export function readChoice(address: URLSearchParams): StudyChoice {
  return {
    date: address.get('date') ?? '',
    hours: address.get('hours') ?? '',
    per: address.get('per') === 'day' ? 'day' : 'all',
    frameworks: (address.get('frameworks') ?? '').split(',').filter((slug) => slug !== ''),
  };
}

/** The query of an address with the choice in it; other parameters stay. */
export function writeChoice({ date, hours, per, frameworks }: StudyChoice, address: URLSearchParams): string {
  const values = { date, hours, per: per === 'day' ? per : '', frameworks: frameworks.join(',') };
  return writeQuery(address, values);
}

/** Says what can be planned for a choice on a day, kindly where nothing can. */
export function checkChoice({ date, hours, per }: StudyChoice, today: string): ChoiceReading {
  if (!isDay(date)) return { kind: 'words', words: WORDS.noDay };
  const days = daysBetween(today, date);
  const count = Number(hours.replace(',', '.'));
  if (days < 0) return { kind: 'words', words: WORDS.past };
  if (days > LONGEST) return { kind: 'words', words: WORDS.far };
  if (hours.trim() === '' || !(count > 0)) return { kind: 'words', words: WORDS.none };
  if (per === 'day' && count > FULL_DAY) return { kind: 'words', words: WORDS.tooMany };
  if (count > FULL_DAY * Math.max(1, days)) return { kind: 'words', words: WORDS.tooManyInAll };
  const minutes = Math.round(count * 60);
  if (days <= 1) {
    const when = days === 0 ? 'Your interview is today' : 'Your interview is tomorrow';
    return { kind: 'hours', minutes, words: `${when}. This is what counts, minute by minute.` };
  }
  if (per === 'all' && count <= LAST_HOURS)
    return { kind: 'hours', minutes, words: 'With so little time, this is what counts, minute by minute.' };
  if (per === 'day' && count < SHORTEST_DAY) return { kind: 'words', words: WORDS.tooFew };
  return { kind: 'days', wish: { today, date, minutes, per }, words: '' };
}
