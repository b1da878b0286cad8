import { clearSearches, readSearches } from './storage.ts';

/** Fills a box with the last searches as buttons; it stays hidden while there are none. */
export function showRecent(box: HTMLElement, onChoose: (query: string) => void): void {
  const searches = readSearches();
  box.hidden = searches.length === 0;
  const heading = Object.assign(document.createElement('p'), { textContent: 'Recent searches' });
  const clear = button('Clear', () => {
    clearSearches();
    box.hidden = true;
    box.closest('study-search')?.querySelector('input')?.focus();
  });
  clear.ariaLabel = 'Clear recent searches';
  const queries = searches.map((query) =>
    button(query, () => {
      onChoose(query);
    }),
  );
  box.replaceChildren(heading, ...queries, clear);
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.className = 'search__recent-query';
  made.addEventListener('click', onClick);
  return made;
}
