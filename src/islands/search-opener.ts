const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const load = () => import('./study-search.ts');

function open(): void {
  void load();
  const onPage = document.querySelector<HTMLInputElement>('main study-search input');
  if (!onPage && dialog && !dialog.open) dialog.showModal();
  (onPage ?? dialog?.querySelector('input'))?.select();
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
  const isCommand = ctrlKey || metaKey;
  if (!(isCommand ? key === 'k' : key === '/' && !altKey && !isTyping)) return;
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
    if ((target as Element).closest('[data-search-open]')) void load();
  });

try {
  if (sessionStorage.getItem('hedgehog-found'))
    void import('./search-marks.ts').then(({ markFoundWords }) => {
      markFoundWords();
    });
} catch {
  // Without storage no search has left its words.
}
