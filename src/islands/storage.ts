const KEY = 'hedgehog';
const THEME_KEY = 'hedgehog-theme';
const VERSION = 1;

export type Theme = 'light' | 'dark';

/** What the reader keeps on this device. Ticks are times (ms since 1970) by `plan/item`. */
export interface Stored {
  readonly version: typeof VERSION;
  readonly ticks: Readonly<Record<string, number>>;
}

const EMPTY: Stored = { version: VERSION, ticks: {} };

/** What is stored, or nothing yet. Data that this version cannot read stays where it is and counts as nothing. */
export function readStored(): Stored {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isStored(value) ? value : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Stores a changed copy; false when storage is full, denied, or holds data of a version unknown here. */
export function changeStored(change: (stored: Stored) => Stored): boolean {
  try {
    const raw = localStorage.getItem(KEY);
    if (raw !== null && !isStored(JSON.parse(raw))) return false;
    localStorage.setItem(KEY, JSON.stringify(change(readStored())));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed what is stored. */
export function onStoredElsewhere(listener: () => void, signal: AbortSignal): void {
  addEventListener(
    'storage',
    (event) => {
      if (event.key === KEY) listener();
    },
    { signal },
  );
}

function isStored(value: unknown): value is Stored {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === VERSION &&
    'ticks' in value
  );
}

/** The colours the reader chose, or null to follow the system. */
export function readTheme(): Theme | null {
  try {
    const theme = localStorage.getItem(THEME_KEY);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}

/** Keeps the choice of colours where storage allows it; null forgets it. */
export function changeTheme(theme: Theme | null): void {
  try {
    if (theme === null) localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // The choice then lasts for this page only.
  }
}

const RECENT_KEY = 'hedgehog-searches';
const MOST_RECENT = 6;

/** The last searches on this device, newest first. */
export function readSearches(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(RECENT_KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts a search first in the list of the last ones, where storage allows it. */
export function keepSearch(query: string): void {
  try {
    const others = readSearches().filter((other) => other.toLowerCase() !== query.toLowerCase());
    localStorage.setItem(RECENT_KEY, JSON.stringify([query, ...others].slice(0, MOST_RECENT)));
  } catch {
    // The list then stays as it is.
  }
}

/** Forgets all searches. */
export function clearSearches(): void {
  try {
    localStorage.removeItem(RECENT_KEY);
  } catch {
    // There is nothing to forget where nothing can be kept.
  }
}
