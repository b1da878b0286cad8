import { addDays, daysBetween } from './calendar-days.ts';
import { findDropped, findDroppedBeside, type Dropped } from './dropped-tasks.ts';
import { bucketsNotForRole, orderBuckets, type OrderedBucket } from './order-buckets.ts';
import { spreadSessions } from './spread-sessions.ts';
import type { StudyMatter } from './study-matter.ts';
import {
  eveTasks,
  otherTasks,
  secondLook,
  studyTasks,
  type StudyDone,
  type StudyTask,
} from './study-tasks.ts';

/** What the plan is made for; `today` and `date` are days of the reader's calendar. */
export interface PlanWish {
  readonly today: string;
  readonly date: string;
  readonly minutes: number;
  readonly per: 'day' | 'all';
  readonly role: string | null;
}

/** A day with something to do. */
export interface StudyDay {
  readonly day: string;
  readonly minutes: number;
  readonly tasks: readonly StudyTask[];
}

/** What to do on which day; the last day is the evening before. */
export interface DatePlan {
  readonly days: readonly StudyDay[];
  readonly dropped: readonly Dropped[];
  /** Minutes that nothing needs. */
  readonly spare: number;
}

/** Nobody keeps more than this in mind for longer than four weeks without a second look. */
const LONGEST_WINDOW = 28;
const LONGEST_DAY = 8 * 60;
const SHORTEST_SITTING = 30;
/** Days after which a second look is worth most. */
const SPACING = 2;

/**
 * Puts the tasks of the plans, then those beside them, onto the days from today to the eve;
 * the date has to be two days away or more.
 */
export function planToDate({ plans, others }: StudyMatter, done: StudyDone, wish: PlanWish): DatePlan {
  const ordered = orderBuckets(plans, wish.role);
  const queue = [...studyTasks(ordered, done), ...otherTasks(others, done)];
  const { days, left, spare } = fillDays(queue, ordered, wish);
  return {
    days: days.filter(({ tasks }) => tasks.length > 0),
    dropped: [
      ...findDropped({ left, ordered, done, notForRole: bucketsNotForRole(plans, wish.role) }),
      ...others.flatMap((other) => findDroppedBeside(other, left, done)),
    ],
    spare,
  };
}

/** Days on which one may sit down, the eve last, and the minutes that each and all may take. */
function room({ today, date, minutes, per }: PlanWish) {
  const window = Math.min(daysBetween(today, date), LONGEST_WINDOW);
  const eve = addDays(date, -1);
  const all = Array.from({ length: window }, (_, at) => addDays(eve, at - window + 1));
  const perDay = Math.min(minutes, per === 'day' ? minutes : LONGEST_DAY);
  return { all, eve, perDay, budget: per === 'day' ? perDay * window : minutes };
}

function fillDays(queue: readonly StudyTask[], ordered: readonly OrderedBucket[], wish: PlanWish) {
  const { all, perDay, budget } = room(wish);
  const last = fitting(eveTasks(ordered), Math.min(perDay, budget) / 2);
  const kept = sum(last);
  const open = queue.map((task) => ({ ...task, minutes: Math.min(task.minutes, perDay) }));
  const sittings = spreadSessions(
    all,
    Math.ceil(Math.min(sum(open), budget - kept) / Math.min(perDay, SHORTEST_SITTING)),
  );
  const days: StudyDay[] = [];
  const due: { readonly from: string; readonly task: StudyTask }[] = [];
  let left = budget - kept;
  for (const [at, day] of sittings.entries()) {
    const isEve = at === sittings.length - 1;
    const limit = Math.min(left, isEve ? perDay - kept : perDay);
    const share = Math.ceil(Math.min(sum(open), left) / (sittings.length - at));
    const tasks: StudyTask[] = [];
    const take = (task: StudyTask) => {
      tasks.push(task);
      if (task.kind === 'learn' && task.bucket.say > 0)
        due.push({ from: addDays(day, SPACING), task: secondLook(task) });
    };
    for (const look of due.filter(({ from }) => from <= day && !isEve))
      if (sum(tasks) + look.task.minutes <= limit / 2) {
        tasks.push(look.task);
        due.splice(due.indexOf(look), 1);
      }
    for (let next = open[0]; next && sum(tasks) + next.minutes <= limit; next = open[0]) {
      if (!isEve && sum(tasks) >= share) break;
      // What is only read and not learned in time is no use.
      const pair = next.kind === 'read' && open[1]?.kind === 'learn' ? next.minutes + open[1].minutes : 0;
      if (sum(tasks) + pair > limit && (isEve || pair <= perDay)) break;
      take(next);
      open.shift();
    }
    left -= sum(tasks);
    const whole = isEve ? [...tasks, ...last] : tasks;
    days.push({ day, minutes: sum(whole), tasks: whole });
  }
  return { days, left: open, spare: open.length > 0 ? 0 : left };
}

/** The first tasks that go into the minutes; one that does not is passed over. */
function fitting(tasks: readonly StudyTask[], minutes: number): StudyTask[] {
  const taken: StudyTask[] = [];
  for (const task of tasks) if (sum(taken) + task.minutes <= minutes) taken.push(task);
  return taken;
}

function sum(tasks: readonly StudyTask[]): number {
  return tasks.reduce((total, { minutes }) => total + minutes, 0);
}
