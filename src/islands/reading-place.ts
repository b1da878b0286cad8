import { forgetPlace, keepPlace, readPlaces } from './reading-places.ts';

const NEAR_END = 200;

/** Offers, in a page's contents, the section that was read last, and keeps the one the reader leaves in. */
export function followReading(contents: HTMLElement): void {
  const kept = readPlaces().find(({ path }) => path === location.pathname);
  if (kept && location.hash === '' && scrollY === 0) offer(contents, kept.anchor);
  const keep = () => {
    keepReading(contents);
  };
  // A phone may close a hidden page without a word, and older Safari says only this when another page is opened.
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
}

function offer(contents: HTMLElement, anchor: string): void {
  const entry = findEntries(contents).find(({ hash }) => hash === `#${anchor}`);
  if (!entry || !document.getElementById(anchor)) return;
  const link = document.createElement('a');
  link.className = 'contents__place';
  link.href = entry.hash;
  link.textContent = `Go on at “${entry.textContent}”`;
  contents.querySelector('nav')?.append(link);
  contents.addEventListener('click', () => {
    link.remove();
  });
}

function keepReading(contents: HTMLElement): void {
  const entries = findEntries(contents);
  const current = entries.find((entry) => entry.getAttribute('aria-current') === 'true');
  const below = document.documentElement.scrollHeight - innerHeight - scrollY;
  if (scrollY > 0 && below < NEAR_END) forgetPlace(location.pathname);
  else if (current && current !== entries[0])
    keepPlace({
      path: location.pathname,
      page: document.title.replace(/ · Hedgehog$/u, ''),
      anchor: current.hash.slice(1),
      section: current.textContent,
    });
}

function findEntries(contents: HTMLElement): HTMLAnchorElement[] {
  return [...contents.querySelectorAll<HTMLAnchorElement>('ol a')];
}
