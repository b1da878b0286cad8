import { OTHER_MATTERS } from './examples.ts';
import type { Hearing } from './hearing.ts';
import { reasonOf, type Reason } from './identify-reasons.ts';
import { sum } from './sum.ts';
import { tellingFeatures, type Feature } from './lesson.ts';

// It counts by its logarithm: below `least` it is noise.
const LEARNED = { weight: 4, least: 1e-3 };
const MOST_PHRASES = 3;

/**
 * What examples of the subjects that are the candidate's own give to it. Of a question that is like no example of
 * interviews they tell little, and the documents' own words decide.
 */
export function learnedScore(candidate: number, { identifier: { testimony }, likely }: Hearing): number {
  const { lesson, leanings } = testimony;
  const own = leanings[candidate]?.parts ?? [];
  const ofInterviews = sum(likely.filter((_, subject) => lesson.subjects[subject] !== OTHER_MATTERS));
  const part = sum(likely.map((one, subject) => one * (own[subject] ?? 0))) / (ofInterviews || 1);
  return ofInterviews * LEARNED.weight * Math.log(1 + part / LEARNED.least);
}

/** For a candidate that has none of the words itself: the words that tell its subject, and what it says of it. */
export function learnedReason(candidate: number, { identifier, question, likely }: Hearing): Reason[] {
  const { items, testimony, concepts } = identifier;
  const { parts = [], shown = null } = testimony.leanings[candidate] ?? {};
  const shares = likely.map((one, subject) => one * (parts[subject] ?? 0));
  const subject = shares.indexOf(Math.max(...shares));
  const places: Feature[] = [];
  for (const one of tellingFeatures(question, subject, { lesson: testimony.lesson, concepts })) {
    if (places.length === MOST_PHRASES) break;
    if (!places.some(({ start, end }) => one.start < end && start < one.end)) places.push(one);
  }
  places.sort((a, b) => a.start - b.start);
  return reasonOf(shown === null ? undefined : items[shown], 0, { places, question });
}
