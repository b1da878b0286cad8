import type { ChangedLine, compareLines, RemovedLine } from '../core/line-changes.ts';
import { dropEntry, findEntry, putEntry, type Progress } from '../core/progress.ts';
import { progressStore } from './progress-store.ts';

/** Asks about ticks whose line was changed, and lists those whose line is gone. */
export function showEarlier(
  place: Element,
  plan: string,
  { changed, removed }: ReturnType<typeof compareLines>,
): void {
  place.replaceChildren(
    ...changed.map((line) => questionAbout(plan, line)),
    ...(removed.length > 0 ? [listOf(plan, removed)] : []),
  );
}

function questionAbout(plan: string, { id, was, line }: ChangedLine): HTMLElement {
  const question = make('div', 'earlier-line');
  question.role = 'group';
  question.ariaLabel = 'This line changed';
  const words = make('p', '');
  words.append(
    make('b', '', 'This line changed. '),
    `It was: “${was}”. It is: “${line.text}”. Keep your tick?`,
  );
  question.append(
    words,
    button('Keep the tick', (progress) =>
      moveTick(progress, `${plan}/${id}`, [`${plan}/${line.id}`, line.text]),
    ),
    button('Do not', (progress) => putAside(progress, `${plan}/${id}`)),
  );
  return question;
}

function listOf(plan: string, removed: readonly RemovedLine[]): HTMLElement {
  const list = make('ul', '');
  list.append(
    ...removed.map(({ id, text }) => {
      const item = make('li', '', `✓ ${text} `);
      const forget = button('Forget it', (progress) => dropEntry(progress, 'ticks', `${plan}/${id}`));
      forget.ariaLabel = `Forget it: ${text}`;
      item.append(forget);
      return item;
    }),
  );
  const block = make('div', 'earlier-line screen-only');
  block.append(make('p', '', 'Kept from an earlier version:'), list);
  return block;
}

function moveTick(progress: Progress, from: string, [to, text]: readonly [string, string]): Progress {
  const at = findEntry(progress, 'ticks', from)?.at ?? 0;
  return putEntry(dropEntry(progress, 'ticks', from), 'ticks', [to, { at, text }]);
}

function putAside(progress: Progress, key: string): Progress {
  const tick = findEntry(progress, 'ticks', key);
  return tick ? putEntry(progress, 'ticks', [key, { ...tick, isAside: true }]) : progress;
}

function button(words: string, change: (progress: Progress) => Progress): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: words,
  });
  made.addEventListener('click', () => progressStore.change(change));
  return made;
}

function make(tag: 'div' | 'p' | 'ul' | 'li' | 'b', className: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}
