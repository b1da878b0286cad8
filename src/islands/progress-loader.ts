import { readText } from './storage.ts';

const PARTS =
  'study-mark, study-role, study-readiness, study-checklist, study-own-answer, study-question-filter';
const INTENT = ['pointerover', 'touchstart', 'focusin', 'click', 'input', 'change'];

/*
 * Who comes for the first time has nothing to show: the elements that keep progress are then loaded
 * when one of them is about to be used, and what was done before they were there is done again.
 */
const waiting = new AbortController();
const missed: (() => void)[] = [];
let loading: Promise<void> | undefined;

function load(): void {
  loading ??= import('./progress-elements.ts').then(() => {
    waiting.abort();
    for (const again of missed) again();
  });
}

function onIntent({ type, target }: Event): void {
  const part = target instanceof HTMLElement && target.closest(PARTS);
  if (!part) return;
  load();
  const button = target.closest<HTMLElement>('study-mark button');
  if (type === 'click' && button) {
    missed.push(() => {
      button.click();
    });
  }
  if (type !== 'input' && type !== 'change') return;
  const field = target as HTMLInputElement;
  const { value, checked } = field;
  missed.push(() => {
    Object.assign(field, { value, checked }).dispatchEvent(new Event(type, { bubbles: true }));
  });
}

for (const part of document.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
const isReturning = readText('hedgehog') ?? readText('hedgehog', 'visit');
if (isReturning !== null || /[?&](?:role|framework|priority|practised)=/u.test(location.search)) load();
else {
  for (const type of INTENT)
    document.addEventListener(type, onIntent, { signal: waiting.signal, capture: true, passive: true });
  addEventListener('storage', load, { signal: waiting.signal });
}
