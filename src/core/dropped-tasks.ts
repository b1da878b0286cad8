import type { OrderedBucket } from './order-buckets.ts';
import { questionsToDo, type StudyDone, type StudyTask } from './study-tasks.ts';

/** What is left out of one bucket, and why. `isWhole` when nothing of it is studied. */
export interface Dropped extends Pick<OrderedBucket, 'plan' | 'bucket'> {
  readonly reason: 'time' | 'role' | 'done' | 'enough';
  readonly isWhole: boolean;
  /** Ids of the questions left out. */
  readonly questions: readonly string[];
}

interface Findings {
  readonly left: readonly StudyTask[];
  readonly ordered: readonly OrderedBucket[];
  /** Buckets that the role does not have. */
  readonly others: readonly OrderedBucket[];
  readonly done: StudyDone;
}

/** Everything that is left out: for want of time, for the role, as done already, and beyond “do 5”. */
export function findDropped({ left, ordered, others, done }: Findings): Dropped[] {
  const byBucket = Map.groupBy(left, (task) => ('bucket' in task ? task.bucket : null));
  return [
    ...ordered.flatMap(({ plan, bucket }) => {
      const own = byBucket.get(bucket) ?? [];
      const questions = own.flatMap((task) => ('question' in task ? [task.question.id] : []));
      const isWhole = own.some(({ kind }) => kind === 'read' || kind === 'learn');
      return own.length > 0 ? [{ plan, bucket, reason: 'time', isWhole, questions } as const] : [];
    }),
    ...others.map(
      ({ plan, bucket }) => ({ plan, bucket, reason: 'role', isWhole: true, questions: [] }) as const,
    ),
    ...ordered.flatMap((entry) => doneIn(entry, done)),
    ...ordered.flatMap((entry) => beyondEnough(entry, done)),
  ];
}

function doneIn({ plan, bucket }: OrderedBucket, { practised, learned }: StudyDone): Dropped[] {
  const questions = bucket.questions.map(({ id }) => id).filter((id) => practised.has(id));
  const isWhole = learned.has(bucket.key);
  return isWhole || questions.length > 0 ? [{ plan, bucket, reason: 'done', isWhole, questions }] : [];
}

function beyondEnough({ plan, bucket }: OrderedBucket, done: StudyDone): Dropped[] {
  const asked = new Set(questionsToDo(bucket, done).map(({ id }) => id));
  const questions = bucket.questions
    .map(({ id }) => id)
    .filter((id) => !asked.has(id) && !done.practised.has(id));
  return questions.length > 0 ? [{ plan, bucket, reason: 'enough', isWhole: false, questions }] : [];
}
