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
