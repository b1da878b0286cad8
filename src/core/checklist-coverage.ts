import type { Bucket, Place, Plan } from './model.ts';
import { narrativeText } from './narrative.ts';

/** The part of a line's words that one bucket has to hold for the line to count as covered. */
export const COVERED_SHARE = 0.5;

/** A checklist line that no bucket covers, and the words that its nearest bucket lacks. */
export interface UncoveredLine extends Place {
  readonly file: string;
  readonly text: string;
  readonly missing: readonly string[];
}

// Words that say how to do something or nothing at all, so they tell no topic.
const COMMON = new Set(
  'able about after again aloud before between both each every explain from have identify into kind kinds knows know make minutes name part parts places question questions than that the them then these they this those three through time topic used using what when where which with without word words your'.split(
    ' ',
  ),
);
const SHORTEST = 3;
const STEM = 5;

/**
 * The lines of a plan's checklist whose topic stands in no bucket: fewer than half of a line's words (of three letters
 * or more, common words left out, compared by their first five letters) are found in any single bucket.
 */
export function uncoveredChecklistLines({ file, buckets, checklist }: Plan): UncoveredLine[] {
  const known = buckets.map((bucket) => new Set(topicWords(bucketText(bucket)).map(stemOf)));
  return checklist.flatMap(({ text, place }) => {
    const words = [...new Set(topicWords(text))];
    const lacking = known.map((stems) => words.filter((word) => !stems.has(stemOf(word))));
    const missing = lacking.reduce((best, other) => (other.length < best.length ? other : best), words);
    const isCovered = missing.length <= words.length * (1 - COVERED_SHARE);
    return isCovered ? [] : [{ file, ...place, text, missing }];
  });
}

function topicWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST && !COMMON.has(word),
  );
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}

function bucketText({ name, slidePoints, formula, examples, questions, narrative }: Bucket): string {
  return [
    name,
    ...slidePoints.map(({ label, body }) => `${label} ${body.text}`),
    ...formula,
    ...examples.map(({ text }) => text),
    ...questions.map(({ text }) => text),
    narrative ? narrativeText(narrative) : '',
  ].join('\n');
}
