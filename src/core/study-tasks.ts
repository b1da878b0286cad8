import type { OrderedBucket } from './order-buckets.ts';
import type { BucketMatter, OtherItem, OtherMatter, PlanMatter, QuestionMatter } from './study-matter.ts';

/** One thing to do at one sitting. */
export type StudyTask = { readonly minutes: number } & (
  | { readonly kind: 'scope' | 'checklist'; readonly plan: PlanMatter }
  | {
      readonly kind: 'read' | 'learn' | 'again' | 'say';
      readonly plan: PlanMatter;
      readonly bucket: BucketMatter;
    }
  | {
      readonly kind: 'practise' | 'angle';
      readonly plan: PlanMatter;
      readonly bucket: BucketMatter;
      readonly question: QuestionMatter;
    }
  | { readonly kind: 'sheet' | 'guide'; readonly other: OtherMatter; readonly item: OtherItem }
  | { readonly kind: 'pack' }
);

/** What the reader has done already: question ids, keys of guide questions and of buckets. */
export interface StudyDone {
  readonly practised: ReadonlySet<string>;
  readonly learned: ReadonlySet<string>;
}

const RECALL = 3;
const PACK = 10;

/** All tasks in the order of their worth: in each group first what is to be learned, then the questions. */
export function studyTasks(ordered: readonly OrderedBucket[], done: StudyDone): StudyTask[] {
  const scoped = new Set<PlanMatter>();
  const met = new Set(done.practised);
  const byTier = [...Map.groupBy(ordered, ({ tier }) => tier)].sort(([a], [b]) => a - b);
  return byTier.flatMap(([, group]) => {
    const open = group.filter(({ bucket }) => !isDone(bucket, done));
    const learning = open.flatMap(({ plan, bucket }) => {
      const scope: StudyTask[] = scoped.has(plan) ? [] : [{ kind: 'scope', plan, minutes: plan.scope }];
      scoped.add(plan);
      return [...scope, ...learnTasks(plan, bucket, done)];
    });
    return [...learning, ...open.flatMap(({ plan, bucket }) => questionTasks(plan, bucket, { done, met }))];
  });
}

/** What is still to do beside the plans, in the order of the documents. */
export function otherTasks(others: readonly OtherMatter[], { practised }: StudyDone): StudyTask[] {
  return others.flatMap((other) =>
    other.items
      .filter(({ key }) => key === null || !practised.has(key))
      .map((item) => ({ kind: other.kind, other, item, minutes: item.minutes })),
  );
}

/** What belongs to the evening before: the pack, every hedgehog answer once, and the checklists. */
export function eveTasks(ordered: readonly OrderedBucket[]): StudyTask[] {
  const answers = ordered.filter(({ bucket }) => bucket.say > 0);
  const plans = [...new Set(ordered.map(({ plan }) => plan))].filter(({ checklist }) => checklist > 0);
  return [
    { kind: 'pack', minutes: PACK },
    ...answers.map(({ plan, bucket }) => ({ kind: 'say', plan, bucket, minutes: bucket.say }) as const),
    ...plans.map((plan) => ({ kind: 'checklist', plan, minutes: plan.checklist }) as const),
  ];
}

/** The second look at a bucket on a later day: its hedgehog answer without notes. */
export function secondLook({ plan, bucket }: Pick<OrderedBucket, 'plan' | 'bucket'>): StudyTask {
  return { kind: 'again', plan, bucket, minutes: bucket.say + RECALL };
}

/** The questions that “do 5” still asks for, in the order of the bucket. */
export function questionsToDo(
  { questions, toPractise }: BucketMatter,
  { practised }: StudyDone,
): QuestionMatter[] {
  const open = questions.filter(({ id }) => !practised.has(id));
  return open.slice(0, Math.max(0, toPractise - (questions.length - open.length)));
}

function isDone(bucket: BucketMatter, done: StudyDone): boolean {
  return isLearned(bucket, done) && questionsToDo(bucket, done).length === 0;
}

function isLearned({ key, learn }: BucketMatter, { learned }: StudyDone): boolean {
  return learn === 0 || learned.has(key);
}

function learnTasks(plan: PlanMatter, bucket: BucketMatter, done: StudyDone): StudyTask[] {
  const { read, learn } = bucket;
  if (learn > 0 && isLearned(bucket, done)) return [];
  const tasks: StudyTask[] = [{ kind: 'read', plan, bucket, minutes: read }];
  return learn > 0 ? [...tasks, { kind: 'learn', plan, bucket, minutes: learn }] : tasks;
}

/** A question that an earlier bucket has met is shorter: only its angle is new. */
function questionTasks(
  plan: PlanMatter,
  bucket: BucketMatter,
  { done, met }: { readonly done: StudyDone; readonly met: Set<string> },
): StudyTask[] {
  return questionsToDo(bucket, done).map((question) => {
    const isMet = met.has(question.id);
    met.add(question.id);
    return isMet
      ? { kind: 'angle', plan, bucket, question, minutes: question.angleMinutes }
      : { kind: 'practise', plan, bucket, question, minutes: question.minutes };
  });
}
