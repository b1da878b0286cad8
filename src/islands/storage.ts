const THEME_KEY = 'hedgehog-theme';

export type Theme = 'light' | 'dark';

/** Where a text is kept: on this device for good, or for this visit of one tab. */
export type Shelf = 'device' | 'visit';

/** The text kept under a key; null when there is none or storage is denied. */
export function readText(key: string, on: Shelf = 'device'): string | null {
  try {
    return shelf(on).getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text; false when storage is full or denied. */
export function writeText(key: string, text: string, on: Shelf = 'device'): boolean {
  try {
    shelf(on).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets a text, where storage allows it. */
export function removeText(key: string, on: Shelf = 'device'): void {
  try {
    shelf(on).removeItem(key);
  } catch {
    // Denied storage holds nothing to forget.
  }
}

/** The keys on this device that begin so, in order; none when storage is denied. */
export function findKeys(start: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .sort();
  } catch {
    return [];
  }
}

/** Calls back when another tab has changed or cleared what this device keeps under the key. */
export function onTextElsewhere(key: string, listener: () => void, signal?: AbortSignal): void {
  addEventListener(
    'storage',
    (event) => {
      if (event.key === key || event.key === null) listener();
    },
    signal ? { signal } : {},
  );
}

/** The colours the reader chose, or null to follow the system. */
export function readTheme(): Theme | null {
  const theme = readText(THEME_KEY);
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** Keeps the choice of colours where storage allows it; null forgets it. */
export function changeTheme(theme: Theme | null): void {
  if (theme === null) removeText(THEME_KEY);
  else writeText(THEME_KEY, theme);
}

function shelf(on: Shelf): Storage {
  return on === 'device' ? localStorage : sessionStorage;
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
