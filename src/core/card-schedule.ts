import { createEmptyCard, fsrs, type Card, type Grade } from 'ts-fsrs';
import { addDays, startOfDay, studyDayOf } from './calendar-days.ts';
import type { CardEntry } from './card-entry.ts';
import { formatWait } from './card-words.ts';

/** How well a card was known: again, hard, good, easy. */
export type Rating = 1 | 2 | 3 | 4;

/** What each rating is called, the first for 1. */
export const RATING_NAMES = ['Again', 'Hard', 'Good', 'Easy'] as const;

const SCHEDULER = fsrs({ enable_fuzz: false });

/** A card asked now. */
export interface Asked {
  readonly text: string;
  /** What is kept of it; undefined when it is new. */
  readonly entry: CardEntry | undefined;
  readonly now: number;
}

/** The entry after a rating. The same card rated the same way at the same time comes at the same time again. */
export function grade({ text, entry, now }: Asked, rating: Rating): CardEntry {
  // A clock that was set back counts as one that stands still.
  const time = Math.max(now, entry?.reviewed ?? 0);
  const asked = asLocal(time);
  const { card } = SCHEDULER.next(entry ? cardOf(entry) : createEmptyCard(asked), asked, rating as Grade);
  const days = card.scheduled_days;
  return {
    at: time,
    text,
    started: entry?.started ?? time,
    reviewed: time,
    due:
      days > 0
        ? startOfDay(addDays(studyDayOf(new Date(time)), days))
        : time + card.due.getTime() - asked.getTime(),
    days,
    stability: card.stability,
    difficulty: card.difficulty,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
  };
}

/** How long each rating would put the card off, in words, from again to easy. */
export function previewWaits(asked: Asked, interview: number | undefined): string[] {
  return ([1, 2, 3, 4] as const).map((rating) => formatWait(grade(asked, rating), interview));
}

function cardOf(entry: CardEntry): Card {
  return {
    due: asLocal(entry.due),
    stability: entry.stability,
    difficulty: entry.difficulty,
    elapsed_days: 0,
    scheduled_days: entry.days,
    learning_steps: entry.step,
    reps: entry.reps,
    lapses: entry.lapses,
    state: entry.state,
    last_review: asLocal(entry.reviewed),
  };
}

/** FSRS counts days of UTC: it is told the reader's hours as if they were of UTC, from the reader's start of day. */
function asLocal(time: number): Date {
  const day = studyDayOf(new Date(time));
  return new Date(Date.parse(`${day}T00:00:00Z`) + Math.min(time - startOfDay(day), 86_399_999));
}
