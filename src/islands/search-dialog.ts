import './study-search.ts';

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');

function openSearch(): void {
  const pageInput = document.querySelector<HTMLInputElement>('.search-page input');
  if (pageInput) {
    pageInput.focus();
    return;
  }
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}

document.addEventListener('keydown', (event) => {
  const isShortcut = event.key === 'k' && (event.ctrlKey || event.metaKey);
  const isSlash =
    event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (!isShortcut && !isSlash) return;
  event.preventDefault();
  openSearch();
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-search-open]') && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    openSearch();
  } else if (target === dialog || target?.closest('[data-close]') || target?.closest('[role=option]'))
    dialog?.close();
});
