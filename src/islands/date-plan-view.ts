import { formatDay } from '../core/calendar-days.ts';
import type { DatePlan } from '../core/date-plan.ts';
import type { Dropped } from '../core/dropped-tasks.ts';
import type { TimedTask } from '../core/last-hours.ts';
import type { StudyTask } from '../core/study-tasks.ts';
import { droppedWords, formatClock, formatLength, taskWords, untimedWords } from '../core/study-words.ts';

/** The days of a plan as headed lists, and what was left out. */
export function viewOfDays({ days, dropped }: DatePlan, date: string, packPath: string): HTMLElement[] {
  const blocks = days.map(({ day, minutes, tasks }, at) => {
    const isEve = at === days.length - 1;
    const title = make('h2', formatDay(day));
    const length = make('span', `${isEve ? 'the last day · ' : ''}${formatLength(minutes)}`);
    length.className = 'study-steps__note';
    title.append(' ', length);
    return block(title, listOf(tasks.map((task) => itemOf(task, packPath))));
  });
  const interview = make('p', `${formatDay(date)}: your interview.`);
  interview.className = 'date-plan__end';
  return [...blocks, interview, ...droppedView(dropped)];
}

/** The last hours as one list with the minute at which each thing begins. */
export function viewOfHours(tasks: readonly TimedTask[], untimed: readonly StudyTask[], packPath: string) {
  const items = tasks.map(({ from, task }) => {
    const item = itemOf(task, packPath);
    const clock = Object.assign(make('span', formatClock(from)), { className: 'study-steps__from' });
    item.prepend(clock);
    return item;
  });
  const left = untimedWords(untimed, packPath);
  const note = left.length === 0 ? [] : [leftOut('Left out, as there is no time', left)];
  return [block(make('h2', 'Minute by minute'), listOf(items)), ...note];
}

function droppedView(dropped: readonly Dropped[]): HTMLElement[] {
  const done = dropped.filter(({ reason }) => reason === 'done');
  const others = dropped.filter(({ reason }) => reason !== 'done');
  return [
    ...(others.length > 0 ? [leftOut('Left out', others.map(droppedWords))] : []),
    ...(done.length > 0 ? [leftOut('Done already', done.map(droppedWords))] : []),
  ];
}

function leftOut(title: string, lines: readonly string[]): HTMLElement {
  const list = make('ul');
  list.className = 'date-plan__left';
  list.append(...lines.map((line) => make('li', line)));
  return block(make('h2', title), list);
}

function block(...children: readonly HTMLElement[]): HTMLElement {
  const made = make('section');
  made.className = 'date-plan__day';
  made.append(...children);
  return made;
}

function listOf(items: readonly HTMLElement[]): HTMLElement {
  const list = make('ol');
  list.className = 'study-steps';
  list.append(...items);
  return list;
}

function itemOf(task: StudyTask, packPath: string): HTMLElement {
  const { title, path, note, mark } = taskWords(task, packPath);
  const link = Object.assign(document.createElement('a'), { href: path, textContent: title });
  const words = make('span');
  words.append(link, ' ', Object.assign(make('span', note), { className: 'study-steps__note' }));
  const item = make('li');
  item.append(mark ? markBox(mark, title) : emptyBox(), words);
  return item;
}

function markBox({ section, key }: { readonly section: string; readonly key: string }, title: string) {
  const label = section === 'practised' ? 'Practised' : 'Learned';
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    autocomplete: 'off',
    className: 'study-steps__box',
    ariaLabel: `${label}: ${title}`,
  });
  Object.assign(box.dataset, { section, key });
  return box;
}

function emptyBox(): HTMLElement {
  return Object.assign(make('span'), { className: 'study-steps__box', ariaHidden: 'true' });
}

function make(tag: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text });
}
