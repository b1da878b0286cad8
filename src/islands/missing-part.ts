const WORDS = 'A part of this page could not be loaded, so some of it does not work. ';
const { dataset } = document.documentElement;

/**
 * Says that a script of the page did not come or is damaged, and offers to load the page anew: browsers do not ask for a
 * failed script again, and after a new deploy only the new page knows its new name.
 */
export function tellMissing(): void {
  const bar = document.querySelector<HTMLElement>('[data-update]');
  const button = bar?.querySelector('button');
  if (!bar?.hidden || !button) return;
  bar.replaceChildren(WORDS, button);
  button.onclick = () => {
    location.reload();
  };
  bar.hidden = false;
}

/** The first script of the page notes each that fails, those from before this one too. */
function look(): void {
  if ('missing' in dataset) tellMissing();
}

addEventListener('error', look, true);
look();
