import { findFirstText, isKeptFirst, keepFirst } from './first-progress.ts';
import { tellMissing } from './missing-part.ts';
import { readText } from './storage.ts';

const PARTS =
  'study-mark, study-role, study-readiness, study-checklist, study-own-answer, study-question-filter';
const INTENT = ['pointerover', 'touchstart', 'focusin', 'click', 'input', 'change'];

/*
 * Who comes for the first time has nothing to show: the elements that keep progress are then loaded
 * when one of them is about to be used, for others at once. What was done before they were there is kept
 * at once, or done again when they are.
 */
const waiting = new AbortController();
const missed: (() => void)[] = [];
let loading: Promise<void> | undefined;

function load(): void {
  loading ??= import('./progress-elements.ts').then(({ progressStore }) => {
    waiting.abort();
    const first = findFirstText();
    if (first !== undefined) progressStore.takeOver(first);
    for (const again of missed) again();
  }, tellMissing);
}

function onIntent({ type, target }: Event): void {
  const part = target instanceof HTMLElement && target.closest<HTMLElement>(PARTS);
  if (!part) return;
  load();
  if (type === 'click') onMark(target.closest('button'), part);
  if (type === 'input' || type === 'change') onField(target as HTMLInputElement, type, part);
}

function onMark(button: HTMLButtonElement | null, { dataset }: HTMLElement): void {
  const { section, key } = dataset;
  if (!button || key === undefined || (section !== 'practised' && section !== 'learned')) return;
  const isMarked = !isKeptFirst(section, key);
  if (keepFirst(section, key, isMarked ? { at: Date.now() } : undefined))
    button.ariaPressed = String(isMarked);
  else
    missed.push(() => {
      button.click();
    });
}

function onField(field: HTMLInputElement, type: string, part: HTMLElement): void {
  const { value, checked } = field;
  const isKept = field.dataset['item'] === undefined ? keepWords(part) : keepTick(field, part);
  if (isKept) return;
  missed.push(() => {
    Object.assign(field, { value, checked }).dispatchEvent(new Event(type, { bubbles: true }));
  });
}

function keepTick(box: HTMLInputElement, { dataset }: HTMLElement): boolean {
  const text = (box.labels?.[0]?.textContent ?? '').trim().replace(/\s+/gu, ' ');
  const key = `${dataset['plan'] ?? ''}/${box.dataset['item'] ?? ''}`;
  return keepFirst('ticks', key, box.checked ? { at: Date.now(), text } : undefined);
}

function keepWords(part: HTMLElement): boolean {
  const { key } = part.dataset;
  if (part.localName !== 'study-own-answer' || key === undefined) return false;
  const text = part.querySelector('textarea')?.value ?? '';
  const isPrinted = part.querySelector('input')?.checked ?? false;
  const answer = text.trim() === '' ? undefined : { at: Date.now(), text, isPrinted };
  const isKept = keepFirst('answers', key, answer);
  if (isKept) part.querySelector('[role=status]')?.replaceChildren('saved');
  return isKept;
}

for (const part of document.querySelectorAll<HTMLElement>('[data-needs-script]'))
  delete part.dataset['needsScript'];
for (const type of INTENT)
  document.addEventListener(type, onIntent, { signal: waiting.signal, capture: true, passive: true });
addEventListener('storage', load, { signal: waiting.signal });
const isReturning = readText('hedgehog') ?? readText('hedgehog', 'visit');
if (isReturning !== null || /[?&](?:role|framework|priority|practised)=/u.test(location.search)) load();
