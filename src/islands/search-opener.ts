import { tellMissing } from './missing-part.ts';
import { isSingleKey } from './single-keys.ts';

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
let isLoading = false;

/**
 * Starts everything that the first results need at once; a script that asks for its own files would make a chain of it. The
 * search itself asks for the rest when they are there.
 */
function load(): void {
  if (isLoading) return;
  isLoading = true;
  import('./study-search.ts').catch(say);
  const { base = '', styles = '' } = dialog?.dataset ?? {};
  ahead({ rel: 'preload', as: 'fetch', crossOrigin: '', href: `${base}/search-data/names.json` });
  // The search page has them in itself.
  if (!onPage()) ahead({ rel: 'stylesheet', href: styles });
}

/** In the dialog, where one looks for the results. */
function say(): void {
  const status = dialog?.querySelector('[role=status]');
  if (status && !onPage()) status.textContent = 'Search could not be loaded. Reload the page to try again.';
  else tellMissing();
}

function ahead(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), link));
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
