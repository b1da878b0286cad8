import type { NameList } from '../core/name-list.ts';
import { tellMissing } from './missing-part.ts';
import { isSingleKey } from './single-keys.ts';

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
let isLoading = false;

/**
 * Starts everything that the first results need at once; a script that asks for its own files would make a chain of it. The
 * styles come first, as the page is styled while the rest is on its way. The search itself asks for what comes later.
 */
function load(): void {
  if (isLoading) return;
  isLoading = true;
  const { base = '', styles = '' } = dialog?.dataset ?? {};
  // The search page has them in itself.
  if (!onPage())
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));
  const names = fetch(`${base}/search-data/names.json`)
    .then((response) => response.json() as Promise<NameList>)
    .catch(() => undefined);
  import('./study-search.ts')
    .then(({ startSearch }) => {
      startSearch(base, names);
    })
    .catch(say);
}

/** In the dialog, where one looks for the results. */
function say(): void {
  const status = dialog?.querySelector('[role=status]');
  if (status && !onPage()) status.textContent = 'Search could not be loaded. Reload the page to try again.';
  else tellMissing();
}

/** The field of a page that is there for the search. */
function onPage(): HTMLInputElement | null {
  return document.querySelector('main study-search input');
}

function open(): void {
  load();
  const field = onPage();
  if (!field && dialog && !dialog.open) dialog.showModal();
  (field ?? dialog?.querySelector('input'))?.select();
}

if (onPage()) load();

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey } = event;
  if (!(ctrlKey || metaKey ? key === 'k' : key === '/' && isSingleKey(event))) return;
  event.preventDefault();
  open();
});

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (event.ctrlKey || event.metaKey) return;
  if (target.closest('[data-search-open]')) {
    event.preventDefault();
    open();
  } else if (target === dialog || target.closest('[data-close], [role=option]')) dialog?.close();
});

for (const type of ['pointerover', 'focusin'])
  document.addEventListener(type, ({ target }) => {
    if ((target as Element).closest('[data-search-open]')) load();
  });

try {
  if (sessionStorage['hedgehog-found'])
    import('./search-marks.ts').then(
      ({ markFoundWords }) => {
        markFoundWords();
      },
      () => undefined,
    );
} catch {
  // Without storage no search has left its words.
}
