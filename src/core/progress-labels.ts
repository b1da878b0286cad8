import type { Library } from './library.ts';
import { bucketPath, guideQuestionPath, questionPath } from './routes.ts';
import { bucketKey, guideQuestionKey } from './study-keys.ts';

/** The words and the page that belong to a key of the reader's progress. */
export interface ProgressLabel {
  readonly title: string;
  readonly path: string;
}

/** A label for each question, bucket and guide question, by its key in the reader's progress. */
export function progressLabels({ questions, plans, guides }: Library): Record<string, ProgressLabel> {
  const ofQuestions = questions.map(({ id, text }) => [
    id,
    { title: `${id}: ${text}`, path: questionPath(id) },
  ]);
  const ofBuckets = plans.flatMap((plan) =>
    plan.buckets.map((bucket) => [
      bucketKey(plan, bucket),
      { title: `${plan.code}: ${bucket.name}`, path: bucketPath(plan, bucket) },
    ]),
  );
  const ofGuides = guides.flatMap((guide) =>
    guide.sections.flatMap((section) =>
      section.questions.map((question) => [
        guideQuestionKey(guide, question),
        { title: question.title, path: guideQuestionPath(guide, question) },
      ]),
    ),
  );
  return Object.fromEntries([...ofQuestions, ...ofBuckets, ...ofGuides]) as Record<string, ProgressLabel>;
}
