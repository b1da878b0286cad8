import { progressStore, type Trouble } from './progress-store.ts';

const WORDS: Readonly<Record<Trouble, string>> = {
  'set-aside': 'Some of what this browser had kept could not be read. It was set aside, not deleted.',
  'visit-only': 'This browser has no room for more, or keeps nothing. What you do now lasts for this visit.',
};

/** Tells once, quietly, that data was set aside or lasts for this visit only. */
function tell(): void {
  const { trouble } = progressStore;
  const shown = document.querySelector<HTMLElement>('[data-trouble]');
  if (!trouble || shown?.dataset['trouble'] === trouble) return;
  shown?.remove();
  const notice = Object.assign(document.createElement('p'), { className: 'trouble-notice', role: 'status' });
  notice.dataset['trouble'] = trouble;
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Close' });
  close.addEventListener('click', () => {
    notice.hidden = true;
  });
  const link = document.querySelector<HTMLAnchorElement>('[data-progress-link]')?.cloneNode(true) ?? '';
  document.body.append(notice);
  // The words come after the element, so that screen readers notice them.
  notice.append(`${WORDS[trouble]} `, link, close);
}

progressStore.addEventListener('trouble', tell);
tell();
