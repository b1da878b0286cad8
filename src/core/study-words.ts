import type { Dropped, DroppedBeside, DroppedOfBucket } from './dropped-tasks.ts';
import type { OtherItem } from './study-matter.ts';
import type { StudyTask } from './study-tasks.ts';

/** A task in words: a link, what stands after it, and the mark of the reader's progress that belongs to it. */
export interface TaskWords {
  readonly title: string;
  readonly path: string;
  readonly note: string;
  readonly mark: { readonly section: 'practised' | 'learned'; readonly key: string } | null;
}

const NO_BREAK = '\u00a0';
const COLOURS = { green: 'Green', yellow: 'Yellow', red: 'Red' } as const;
const PASS = {
  scope: 0,
  read: 0,
  learn: 1,
  again: 1,
  say: 2,
  practise: 2,
  angle: 2,
  checklist: 2,
  pack: 2,
  sheet: 2,
  guide: 2,
};

/** What to do, where, and how long it takes. */
export function taskWords(task: StudyTask, packPath: string): TaskWords {
  const { title, path, mark = null } = titleOf(task, packPath);
  const plan = 'plan' in task ? task.plan : null;
  const pass = plan?.passes.length === 3 ? plan.passes[PASS[task.kind]] : undefined;
  const isReview = task.kind === 'say' || task.kind === 'checklist';
  const angle = task.kind === 'practise' ? task.question.angle : null;
  const length = formatLength(task.minutes).replaceAll(' ', NO_BREAK);
  const code = task.kind === 'scope' || task.kind === 'checklist' ? undefined : plan?.code;
  const guide = task.kind === 'guide' ? `guide, question ${task.item.number}` : undefined;
  const parts = [code, guide, angle, isReview ? undefined : pass, length];
  return { title, path, note: parts.filter(Boolean).join(`${NO_BREAK}· `), mark };
}

function titleOf(
  task: StudyTask,
  packPath: string,
): Omit<TaskWords, 'note' | 'mark'> & Partial<Pick<TaskWords, 'mark'>> {
  switch (task.kind) {
    case 'pack':
      return { title: 'Print the night-before pack', path: packPath };
    case 'scope':
      return {
        title: `Choose your buckets, and learn to tell ${task.plan.code} questions`,
        path: task.plan.path,
      };
    case 'checklist':
      return { title: `Go through the checklist of ${task.plan.code}`, path: `${task.plan.path}#checklist` };
    case 'read':
      return { title: `Read bucket ${task.bucket.number}, ${task.bucket.name}`, path: task.bucket.path };
    case 'learn':
      return {
        title: `Learn the hedgehog answer: ${task.bucket.name}`,
        path: `${task.bucket.path}#hedgehog`,
        mark: { section: 'learned', key: task.bucket.key },
      };
    case 'again':
      return {
        title: `Second look, without notes: ${task.bucket.name}`,
        path: `${task.bucket.path}#hedgehog`,
      };
    case 'say':
      return { title: `Say the hedgehog answer: ${task.bucket.name}`, path: `${task.bucket.path}#hedgehog` };
    case 'angle': {
      const { id, angle } = task.question;
      const title = angle === null ? `${id} once more` : `${id} once more: ${angle}`;
      return { title, path: `${task.bucket.path}#${id.toLowerCase()}` };
    }
    case 'practise': {
      const { id, text } = task.question;
      const path = `${task.bucket.path}#${id.toLowerCase()}`;
      return { title: `${id}: ${text}`, path, mark: { section: 'practised', key: id } };
    }
    case 'sheet':
      return { title: `Learn the framework sheet: ${task.item.title}`, path: task.item.path };
    case 'guide': {
      const { title, path, key } = task.item;
      return { title, path, mark: key === null ? null : { section: 'practised', key } };
    }
    default:
      return task satisfies never;
  }
}

/** Tasks for which there was no time, one a line; the questions of a guide together. */
export function untimedWords(tasks: readonly StudyTask[], packPath: string): string[] {
  const groups = Map.groupBy(tasks, (task) => (task.kind === 'guide' ? task.other : task));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first?.kind !== 'guide') return first ? taskWords(first, packPath).title : [];
    const items = [first, ...others].flatMap((task) => ('item' in task ? task.item : []));
    return `${first.other.title}: ${formatNumbers(items)}`;
  });
}

/** What is left out, and why. */
export function droppedWords(dropped: Dropped): string {
  return 'other' in dropped ? wordsBeside(dropped) : wordsOfBucket(dropped);
}

function wordsBeside({ other, reason, items }: DroppedBeside): string {
  const name = other.kind === 'guide' ? `${other.title}, ${formatNumbers(items)}` : other.title;
  return reason === 'time' ? `${name}: no time left after the plans.` : `${name}: practised already.`;
}

/** `question 4`, `questions 4, 5, 8` */
function formatNumbers(items: readonly OtherItem[]): string {
  return `${items.length === 1 ? 'question' : 'questions'} ${items.map(({ number }) => number).join(', ')}`;
}

function wordsOfBucket({ plan, bucket, reason, isWhole, questions }: DroppedOfBucket): string {
  const name = `${plan.code}, ${bucket.name} (${COLOURS[bucket.priority]})`;
  const ids = questions.join(', ');
  const answer = bucket.say > 0 ? ' Take at least its hedgehog answer with you.' : '';
  switch (reason) {
    case 'time':
      return isWhole
        ? `${name}: no time left after what matters more.${answer}`
        : `${name}: ${ids}; no time left after what matters more.`;
    case 'role':
      return `${name}: not on the list of your role.`;
    case 'done': {
      const parts = [isWhole ? 'hedgehog answer learned' : '', ids === '' ? '' : `${ids} practised`];
      return `${name}: ${parts.filter(Boolean).join(', ')} already.`;
    }
    case 'enough':
      return `${name}: ${ids}; the plan says to do ${bucket.toPractise} only.`;
    default:
      return reason satisfies never;
  }
}

/** Minutes in words: `45 min`, `1 h 5 min`, `2 h`. */
export function formatLength(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ');
}

/** A minute of a list that begins at 0: `0:05`, `1:40`. */
export function formatClock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
