import type { BucketSummary, PlanSummary } from './plan-summary.ts';
import { findEntry, type Progress } from './progress.ts';

/** One thing a plan asks for; `bucket` is null for what belongs to the whole plan. */
export interface Requirement {
  readonly kind: 'answers' | 'questions' | 'checklist' | 'judged';
  readonly bucket: number | null;
  readonly done: number;
  readonly needed: number;
}

/** How far one is with a plan. */
export interface Readiness {
  readonly state: 'not-started' | 'under-way' | 'ready';
  /** Everything that is asked for, in the order in which to do it. */
  readonly requirements: readonly Requirement[];
  /** The first that is not done. */
  readonly next: Requirement | null;
}

const URGENCY = { green: 0, yellow: 1, red: 2 } as const;

/** Holds the plan's own rules against what the reader has done; with a role, only its buckets count, in its order. */
export function readiness(plan: PlanSummary, progress: Progress, role: string | null = null): Readiness {
  const buckets = inOrder(plan.buckets, role);
  const requirements = [
    ...buckets.flatMap((bucket) => ofBucket(bucket, progress)),
    ...ofWholePlan(plan, buckets, progress),
  ];
  const next = requirements.find(({ done, needed }) => done < needed) ?? null;
  const hasStarted = requirements.some(({ done }) => done > 0);
  const state = next === null ? 'ready' : hasStarted ? 'under-way' : 'not-started';
  return { state, requirements, next };
}

/** The sum over all buckets of one kind of requirement; null when the plan asks for none. */
export function totalOf({ requirements }: Readiness, kind: Requirement['kind']): Requirement | null {
  const parts = requirements.filter((requirement) => requirement.kind === kind);
  if (parts.length === 0) return null;
  const sum = (count: 'done' | 'needed') => parts.reduce((total, part) => total + part[count], 0);
  return { kind, bucket: null, done: sum('done'), needed: sum('needed') };
}

/** The sums of all kinds that the plan asks for, as they are shown. */
export function totalsOf(result: Readiness): Requirement[] {
  return (['answers', 'questions', 'checklist', 'judged'] as const).flatMap(
    (kind) => totalOf(result, kind) ?? [],
  );
}

/** The buckets in the order to study them: the role's, or by priority and number. */
function inOrder(buckets: readonly BucketSummary[], role: string | null): readonly BucketSummary[] {
  const rank = ({ priority }: BucketSummary) => (priority === null ? URGENCY.red : URGENCY[priority]);
  const listed = role === null ? [] : buckets.filter(({ roles }) => Object.hasOwn(roles, role));
  if (role !== null && listed.length > 0)
    return listed.toSorted((a, b) => (a.roles[role] ?? 0) - (b.roles[role] ?? 0));
  return buckets.toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}

function ofBucket({ number, key, questions, toPractise, hasAnswer }: BucketSummary, progress: Progress) {
  const practised = questions.filter((id) => findEntry(progress, 'practised', id)).length;
  const learned = findEntry(progress, 'learned', key) ? 1 : 0;
  const all: readonly Requirement[] = [
    { kind: 'answers', bucket: number, done: learned, needed: hasAnswer ? 1 : 0 },
    { kind: 'questions', bucket: number, done: Math.min(practised, toPractise), needed: toPractise },
  ];
  return all.filter(({ needed }) => needed > 0);
}

function ofWholePlan(
  plan: PlanSummary,
  buckets: readonly BucketSummary[],
  progress: Progress,
): Requirement[] {
  const ticked = (keys: readonly string[]) =>
    keys.filter((key) => findEntry(progress, 'ticks', `${plan.slug}/${key}`)).length;
  const all: readonly Requirement[] = [
    beyondBuckets(plan, buckets, progress),
    { kind: 'checklist', bucket: null, done: ticked(plan.checklist), needed: plan.checklist.length },
    { kind: 'judged', bucket: null, done: ticked(plan.judged), needed: plan.judged.length },
  ];
  return all.filter(({ needed }) => needed > 0);
}

/** Questions that “ready when” asks for on top of what each bucket asks for, as far as the buckets have that many. */
function beyondBuckets(
  plan: PlanSummary,
  buckets: readonly BucketSummary[],
  progress: Progress,
): Requirement {
  const sum = (count: (bucket: BucketSummary) => number) =>
    buckets.reduce((total, bucket) => total + count(bucket), 0);
  const inBuckets = sum(({ toPractise }) => toPractise);
  const listed = sum(({ questions }) => questions.length);
  const spare = sum(({ questions, toPractise }) => {
    const practised = questions.filter((id) => findEntry(progress, 'practised', id)).length;
    return Math.max(0, practised - toPractise);
  });
  const isWhole = buckets.length === plan.buckets.length;
  const needed = isWhole ? Math.max(0, Math.min(plan.questions ?? 0, listed) - inBuckets) : 0;
  return { kind: 'questions', bucket: null, done: Math.min(spare, needed), needed };
}
