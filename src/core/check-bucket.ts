import type { Reporter } from './diagnostics.ts';
import type { Bucket } from './model.ts';
import type { BucketReading } from './read-bucket.ts';

const SAME_FRAMEWORK =
  /\bsame\b[^.]*\b(?:framework|formula)\b|\b(?:framework|formula)\b[^.]*\b(?:from|of|in) bucket \d/iu;

/** Reports what a bucket lacks. `first` is the first bucket of its plan, whose formula others may share. */
export function checkBucket(
  { bucket, isPriorityGiven }: BucketReading,
  first: Bucket | undefined,
  reporter: Reporter,
): void {
  const { place, number } = bucket;
  const lacks = (part: string) => `Unexpected bucket ${number} without ${part}`;
  if (!isPriorityGiven)
    reporter.report(
      'bucket-without-priority',
      place,
      `${lacks('a priority')}, expected \`**Priority:**\` after the heading`,
    );
  if (bucket.formula.length === 0 && !sharesFormula(bucket, first)) {
    reporter.report(
      'bucket-without-formula',
      place,
      `${lacks('a formula')}, expected a slide point \`**Framework:**\` with arrows`,
    );
  }
  if (bucket.questions.length === 0) {
    reporter.report(
      'bucket-without-questions',
      place,
      `${lacks('questions')}, expected \`**Representative Questions:**\` and a list`,
    );
  }
  if (!bucket.narrative) {
    reporter.report(
      'bucket-without-narrative',
      place,
      `${lacks('a narrative')}, expected \`**❤️ Reusable Narrative:**\` and an answer`,
    );
  }
  checkAdaptations(bucket, reporter);
}

function sharesFormula(bucket: Bucket, first: Bucket | undefined): boolean {
  if (!first || first.formula.length === 0) return false;
  return bucket.slidePoints.some(({ label, body }) => SAME_FRAMEWORK.test(`${label}: ${body.text}`));
}

function checkAdaptations({ questions, adaptations, number }: Bucket, reporter: Reporter): void {
  for (const { questionId, place } of adaptations) {
    if (questions.some(({ id }) => id === questionId)) continue;
    const message = `Unexpected adaptation for ${questionId}, expected a question of bucket ${number}`;
    reporter.report('unknown-adaptation-question', place, message);
  }
  for (const { id, place } of questions) {
    if (adaptations.some(({ questionId }) => questionId === id)) continue;
    const message = `Unexpected question ${id} without an adaptation, expected \`**${id} (short name):**\` in bucket ${number}`;
    reporter.report('question-without-adaptation', place, message);
  }
}
