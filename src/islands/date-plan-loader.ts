import { tellMissing } from './missing-part.ts';
import { readText } from './storage.ts';

/*
 * Who comes for the first time has no plan to see: the element is then loaded when its form is about to
 * be used, and a press that came first is done again.
 */
const waiting = new AbortController();
const options = { signal: waiting.signal, capture: true };
const part = document.querySelector<HTMLElement>('study-date-plan');
let again: (() => void) | undefined;
let loading: Promise<void> | undefined;

function load(): void {
  loading ??= import('./study-date-plan.ts').then(() => {
    waiting.abort();
    again?.();
  }, tellMissing);
}

function onPress(event: Event): void {
  load();
  const { target } = event;
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-two-hours]') : null;
  if (event.type === 'submit') {
    event.preventDefault();
    again = () => {
      (target as HTMLFormElement).requestSubmit();
    };
  } else if (button) {
    again = () => {
      button.click();
    };
  }
}

const isReturning = readText('hedgehog') ?? readText('hedgehog', 'visit');
if (part) delete part.dataset['needsScript'];
if (isReturning !== null || /[?&]date=/u.test(location.search)) load();
else {
  for (const type of ['pointerover', 'touchstart', 'focusin'])
    part?.addEventListener(type, load, { ...options, passive: true });
  for (const type of ['submit', 'click']) part?.addEventListener(type, onPress, options);
}
