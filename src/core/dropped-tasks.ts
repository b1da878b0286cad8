import type { OrderedBucket } from './order-buckets.ts';
import type { OtherItem, OtherMatter } from './study-matter.ts';
import { questionsToDo, type StudyDone, type StudyTask } from './study-tasks.ts';

/** What is left out, and why: of a bucket, or of a sheet or guide beside the plans. */
export type Dropped = DroppedOfBucket | DroppedBeside;

/** What is left out of one bucket. `isWhole` when nothing of it is studied. */
export interface DroppedOfBucket extends Pick<OrderedBucket, 'plan' | 'bucket'> {
  readonly reason: 'time' | 'role' | 'done' | 'enough';
  readonly isWhole: boolean;
  /** Ids of the questions left out. */
  readonly questions: readonly string[];
}

/** What is left out of a sheet or a guide. */
export interface DroppedBeside {
  readonly other: OtherMatter;
  readonly reason: 'time' | 'done';
  readonly items: readonly OtherItem[];
}

interface Findings {
  readonly left: readonly StudyTask[];
  readonly ordered: readonly OrderedBucket[];
  /** Buckets that the role does not have. */
  readonly notForRole: readonly OrderedBucket[];
  readonly done: StudyDone;
}

/** Everything that is left out: for want of time, for the role, as done already, and beyond “do 5”. */
export function findDropped({ left, ordered, notForRole, done }: Findings): DroppedOfBucket[] {
  const byBucket = Map.groupBy(left, (task) => ('bucket' in task ? task.bucket : null));
  return [
    ...ordered.flatMap(({ plan, bucket }) => {
      const own = byBucket.get(bucket) ?? [];
      const questions = own.flatMap((task) => ('question' in task ? [task.question.id] : []));
      const isWhole = own.some(({ kind }) => kind === 'read' || kind === 'learn');
      return own.length > 0 ? [{ plan, bucket, reason: 'time', isWhole, questions } as const] : [];
    }),
    ...notForRole.map(
      ({ plan, bucket }) => ({ plan, bucket, reason: 'role', isWhole: true, questions: [] }) as const,
    ),
    ...ordered.flatMap((entry) => doneIn(entry, done)),
    ...ordered.flatMap((entry) => beyondEnough(entry, done)),
  ];
}

/** What of a sheet or guide found no time, and what of it was practised before. */
export function findDroppedBeside(
  other: OtherMatter,
  left: readonly StudyTask[],
  { practised }: StudyDone,
): DroppedBeside[] {
  const untimed = left.flatMap((task) => ('other' in task && task.other === other ? task.item : []));
  const done = other.items.filter(({ key }) => key !== null && practised.has(key));
  return [
    { other, reason: 'time', items: untimed } as const,
    { other, reason: 'done', items: done } as const,
  ].filter(({ items }) => items.length > 0);
}

function doneIn({ plan, bucket }: OrderedBucket, { practised, learned }: StudyDone): DroppedOfBucket[] {
  const questions = bucket.questions.map(({ id }) => id).filter((id) => practised.has(id));
  const isWhole = learned.has(bucket.key);
  return isWhole || questions.length > 0 ? [{ plan, bucket, reason: 'done', isWhole, questions }] : [];
}

function beyondEnough({ plan, bucket }: OrderedBucket, done: StudyDone): DroppedOfBucket[] {
  const asked = new Set(questionsToDo(bucket, done).map(({ id }) => id));
  const questions = bucket.questions
    .map(({ id }) => id)
    .filter((id) => !asked.has(id) && !done.practised.has(id));
  return questions.length > 0 ? [{ plan, bucket, reason: 'enough', isWhole: false, questions }] : [];
}
