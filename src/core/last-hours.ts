import { orderBuckets } from './order-buckets.ts';
import type { StudyMatter } from './study-matter.ts';
import { otherTasks, studyTasks, type StudyDone, type StudyTask } from './study-tasks.ts';

/** A task with the minute it begins at, counted from the start. */
export interface TimedTask {
  readonly from: number;
  readonly task: StudyTask;
}

const PACK = 5;
/** The part of the time that is kept for the checklists. */
const CHECKLISTS = 1 / 6;

/**
 * What to do in the last hours, minute by minute: print the pack, then the hedgehog answers in the order of
 * priority, questions as far as time goes, what is beside the plans, and the checklists at the end.
 * `untimed` is what did not fit.
 */
export function planLastHours(
  { plans, others }: StudyMatter,
  done: StudyDone,
  { minutes, role }: { readonly minutes: number; readonly role: string | null },
): { readonly tasks: TimedTask[]; readonly untimed: StudyTask[] } {
  const ordered = orderBuckets(plans, role);
  const pack: StudyTask = { kind: 'pack', minutes: PACK };
  const answers = ordered.flatMap(({ plan, bucket }): StudyTask[] => {
    if (bucket.say === 0) return [];
    return done.learned.has(bucket.key)
      ? [{ kind: 'say', plan, bucket, minutes: bucket.say }]
      : [{ kind: 'learn', plan, bucket, minutes: bucket.learn }];
  });
  const questions = studyTasks(ordered, done).filter(({ kind }) => kind === 'practise');
  const more = [...questions, ...otherTasks(others, done)];
  const checklists = [...new Set(ordered.map(({ plan }) => plan))]
    .filter(({ checklist }) => checklist > 0)
    .map((plan): StudyTask => ({ kind: 'checklist', plan, minutes: plan.checklist }));
  const end = fitting(checklists, minutes * CHECKLISTS);
  const rest = minutes - sum(end);
  const start = fitting([pack, ...answers, ...more], rest);
  const timed = [...start, ...end];
  return {
    tasks: timed.map((task, at) => ({ from: sum(timed.slice(0, at)), task })),
    untimed: [...answers, ...more, ...checklists].filter((task) => !timed.includes(task)),
  };
}

/** The tasks up to the first that does not go into the minutes, so that nothing overtakes what matters more. */
function fitting(tasks: readonly StudyTask[], minutes: number): StudyTask[] {
  const end = tasks.findIndex((_, at) => sum(tasks.slice(0, at + 1)) > minutes);
  return end === -1 ? [...tasks] : tasks.slice(0, end);
}

function sum(tasks: readonly StudyTask[]): number {
  return tasks.reduce((total, { minutes }) => total + minutes, 0);
}
