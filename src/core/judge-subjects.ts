import { OTHER_MATTERS } from './examples.ts';
import type { Hearing } from './hearing.ts';
import { reasonOf, type Reason } from './identify-reasons.ts';
import { sum } from './sum.ts';
import { tellingFeatures, type Feature } from './lesson.ts';

// It counts by its logarithm: below `least` it is noise.
const LEARNED = { weight: 0.33, least: 1e-3 };
const MOST_PHRASES = 3;

/** What examples of the subjects that are the candidate's own give to it. */
export function learnedScore(candidate: number, { identifier: { testimony }, likely }: Hearing): number {
  const { lesson, leanings } = testimony;
  const own = leanings[candidate]?.parts ?? [];
  const ofInterviews = sum(likely.filter((_, subject) => lesson.subjects[subject] !== OTHER_MATTERS));
  const part = sum(likely.map((one, subject) => one * (own[subject] ?? 0))) / (ofInterviews || 1);
  return LEARNED.weight * Math.log(1 + part / LEARNED.least);
}

/** For a candidate that has none of the words itself: the words that tell its subject, and what it says of it. */
export function learnedReason(candidate: number, { identifier, question, likely }: Hearing): Reason[] {
  const { items, testimony } = identifier;
  const { parts = [], shown = null } = testimony.leanings[candidate] ?? {};
  const shares = likely.map((one, subject) => one * (parts[subject] ?? 0));
  const subject = shares.indexOf(Math.max(...shares));
  const places: Feature[] = [];
  for (const one of tellingFeatures(question, subject, testimony.lesson)) {
    if (places.length === MOST_PHRASES) break;
    if (!places.some(({ start, end }) => one.start < end && start < one.end)) places.push(one);
  }
  places.sort((a, b) => a.start - b.start);
  return reasonOf(shown === null ? undefined : items[shown], 0, { places, question });
}
