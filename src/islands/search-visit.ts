import type { Term } from '../core/search-query.ts';

const WORDS_KEY = 'hedgehog-found';
const SCROLL_KEY = 'hedgehog-search-scroll';

/** What a page is told about the search that led to it. */
export interface Visit {
  /** Path and anchor, base included. */
  readonly address: string;
  readonly terms: readonly Term[];
}

/** Leaves the words that were searched for the page that a result leads to. */
export function leaveWords(visit: Visit): void {
  write(WORDS_KEY, visit);
}

/** Takes the words left for this page; undefined for a page that no search led to. */
export function takeWords(address: string): Visit | undefined {
  const visit = read(WORDS_KEY) as Visit | undefined;
  if (visit?.address !== address) return undefined;
  write(WORDS_KEY, undefined);
  return visit;
}

/** Keeps how far the results were scrolled, for the way back. */
export function leaveScroll(address: string): void {
  write(SCROLL_KEY, { address, top: scrollY });
}

/** How far the results at an address were scrolled when they were left; 0 if that is not known. */
export function scrollLeft(address: string): number {
  const kept = read(SCROLL_KEY) as { address: string; top: number } | undefined;
  return kept?.address === address ? kept.top : 0;
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without storage the words stay unmarked, and the way back begins at the top.
  }
}
