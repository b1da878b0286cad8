import type { Bucket, Plan, Priority } from './model.ts';
import { readReadyRule } from './ready-rules.ts';
import { findRoleMarks } from './roles.ts';
import { bucketKey, readyLineKey } from './study-keys.ts';

/** What readiness needs to know of a bucket. */
export interface BucketSummary {
  readonly key: string;
  /** Last part of the address of its page. */
  readonly slug: string;
  readonly number: number;
  readonly priority: Priority | null;
  readonly questions: readonly string[];
  /** How many of the questions to practise: the “do 5” of the plan, or all. */
  readonly toPractise: number;
  readonly hasAnswer: boolean;
  /** Place in the list of each role that has it. */
  readonly roles: Readonly<Record<string, number>>;
}

/** What readiness needs to know of a plan; plain data, small enough for a page's attribute. */
export interface PlanSummary {
  readonly slug: string;
  readonly buckets: readonly BucketSummary[];
  readonly checklist: readonly string[];
  /** Keys of the “ready when” lines that nobody but the reader can judge. */
  readonly judged: readonly string[];
  /** The counts that the “ready when” lines name; null where they name none. */
  readonly questions: number | null;
  readonly answers: number | null;
}

/** The rules of a plan by which one is ready. */
export function summarisePlan(plan: Plan): PlanSummary {
  const lines = plan.readyWhen.map(({ text }) => ({ text, rule: readReadyRule(text) }));
  const countOf = (kind: 'questions' | 'answers') =>
    lines.flatMap(({ rule }) => (rule.kind === kind ? [rule.needed] : []))[0] ?? null;
  return {
    slug: plan.slug,
    buckets: plan.buckets.map((bucket) => summariseBucket(plan, bucket)),
    checklist: plan.checklist.map(({ id }) => id),
    judged: lines.filter(({ rule }) => rule.kind === 'judged').map(({ text }) => readyLineKey(text)),
    questions: countOf('questions'),
    answers: countOf('answers'),
  };
}

/** The rules of one bucket as those of a plan that has nothing else, for the bucket's own page. */
export function summariseOneBucket(plan: Plan, bucket: Bucket): PlanSummary {
  const buckets = [summariseBucket(plan, bucket)];
  return { slug: plan.slug, buckets, checklist: [], judged: [], questions: null, answers: null };
}

function summariseBucket(plan: Plan, bucket: Bucket): BucketSummary {
  const { slug, number, priority, questions, practiceCount, narrative } = bucket;
  const marks = findRoleMarks(plan, bucket);
  return {
    key: bucketKey(plan, bucket),
    slug,
    number,
    priority,
    questions: questions.map(({ id }) => id),
    toPractise: Math.min(practiceCount ?? questions.length, questions.length),
    hasAnswer: narrative !== null,
    roles: Object.fromEntries(marks.map(({ role, place }) => [role, place])),
  };
}
