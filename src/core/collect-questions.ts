import { Reporter, type Diagnostic } from './diagnostics.ts';
import type { Adaptation, Bucket, BucketQuestion, Located, Plan, Priority } from './model.ts';
import { compareNaturally } from './natural-order.ts';

/** A bucket that lists a question, and what the bucket says about it. */
export interface QuestionPlace extends Located {
  readonly file: string;
  readonly planCode: string;
  readonly planTitle: string;
  readonly planSlug: string;
  readonly bucketNumber: number;
  readonly bucketName: string;
  readonly bucketSlug: string;
  readonly priority: Priority | null;
  readonly angle: string | null;
  readonly adaptation: Adaptation | null;
  readonly formula: readonly string[];
}

/** A question with every place that lists it; the text is that of the first. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly places: readonly QuestionPlace[];
}

/** One listing of a question in a bucket. */
interface Listing {
  readonly question: BucketQuestion;
  readonly place: QuestionPlace;
}

/** The questions of all plans by id, in natural order. Reports an id that is worded in two ways. */
export function collectQuestions(plans: readonly Plan[]): {
  questions: Question[];
  diagnostics: Diagnostic[];
} {
  const listings = plans.flatMap((plan) => plan.buckets.flatMap((bucket) => listQuestions(plan, bucket)));
  const byId = [...Map.groupBy(listings, ({ question }) => question.id)];
  const questions = byId
    .map(([id, group]) => ({
      id,
      text: group[0]?.question.text ?? '',
      places: group.map(({ place }) => place),
    }))
    .sort((a, b) => compareNaturally(a.id, b.id));
  return { questions, diagnostics: byId.flatMap(([, group]) => checkWording(group)) };
}

function listQuestions(plan: Plan, bucket: Bucket): Listing[] {
  return bucket.questions.map((question) => ({
    question,
    place: {
      file: plan.file,
      planCode: plan.code,
      planTitle: plan.title,
      planSlug: plan.slug,
      bucketNumber: bucket.number,
      bucketName: bucket.name,
      bucketSlug: bucket.slug,
      priority: bucket.priority,
      angle: question.angle,
      adaptation: bucket.adaptations.find(({ questionId }) => questionId === question.id) ?? null,
      formula: bucket.formula,
      place: question.place,
    },
  }));
}

function checkWording([first, ...others]: readonly Listing[]): Diagnostic[] {
  return others.flatMap(({ question, place }) => {
    if (!first || foldSpace(question.text) === foldSpace(first.question.text)) return [];
    const reporter = new Reporter(place.file);
    const message = `Unexpected wording of ${question.id} "${question.text}", expected "${first.question.text}"`;
    const related = { file: first.place.file, ...first.question.place, message: 'the other wording' };
    reporter.report('question-wording-differs', question.place, message, related);
    return reporter.diagnostics;
  });
}

function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
