import { tellMissing } from './missing-part.ts';
import { isSingleKey } from './single-keys.ts';
import worker from './search-worker.ts?worker&url';

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
let isLoading = false;

/** Starts everything that search needs at once; a script that asks for its own files would make a chain of it. */
function load(): void {
  if (isLoading) return;
  isLoading = true;
  import('./study-search.ts').catch(say);
  // What the search imports and other scripts share with it.
  for (const shared of [import('./storage.ts'), import('../core/search-words.ts'), import('./own-script.ts')])
    shared.catch(() => undefined);
  const base = dialog?.dataset['base'] ?? '';
  ahead('stylesheet', dialog?.dataset['styles'] ?? '');
  ahead('preload', `${base}/search-data/names.json`);
  ahead('preload', `${base}/search-data/words.txt`, 'low');
  ahead('modulepreload', worker, 'low');
  ahead('modulepreload', `${base}/pagefind/pagefind.js`, 'low');
}

/** In the search itself, where one looks for the results. */
function say(): void {
  const status = dialog?.querySelector('[role=status]');
  if (status) status.textContent = 'Search could not be loaded. Reload the page to try again.';
  else tellMissing();
}

function ahead(rel: string, href: string, fetchPriority = 'high'): void {
  const link = Object.assign(document.createElement('link'), { rel, href, fetchPriority });
  if (rel === 'preload') Object.assign(link, { as: 'fetch', crossOrigin: '' });
  document.head.append(link);
}

function open(): void {
  load();
  const onPage = document.querySelector<HTMLInputElement>('main study-search input');
  if (!onPage && dialog && !dialog.open) dialog.showModal();
  (onPage ?? dialog?.querySelector('input'))?.select();
}

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
    import('./study-search.ts').then(
      (search) => {
        search.markFoundWords();
      },
      () => undefined,
    );
} catch {
  // Without storage no search has left its words.
}
