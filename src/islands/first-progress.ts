import type { PROGRESS_VERSION, SectionName, Sections } from '../core/progress.ts';
import { readText, writeText } from './storage.ts';

const KEY = 'hedgehog';
// Written out, since a first visit does not load the module that the constant is in.
const VERSION: typeof PROGRESS_VERSION = 2;

/** Entries by section and key. */
type First = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

let written: string | null = null;
let sections: First = {};

/**
 * Keeps an entry at once for somebody who has kept nothing before, or takes it back with `undefined`:
 * the store is still on its way, and the reader may leave before it is there.
 * False when something else is kept by now, or storage refuses: then it waits for the store.
 */
export function keepFirst<Name extends SectionName>(
  name: Name,
  key: string,
  entry: Sections[Name][string] | undefined,
): boolean {
  const text = readText(KEY);
  // Cleared under this tab: all that was kept here is written anew.
  if (text !== null && text !== written) return false;
  const others = Object.entries(sections[name] ?? {}).filter(([other]) => other !== key);
  const changed = Object.fromEntries(entry === undefined ? others : [...others, [key, entry]]);
  const next = { ...sections, [name]: changed };
  const nextText = JSON.stringify({ version: VERSION, sections: next });
  if (!writeText(KEY, nextText)) return false;
  sections = next;
  written = nextText;
  return true;
}

/** Whether an entry was kept here under this key. */
export function isKeptFirst(name: SectionName, key: string): boolean {
  return Object.hasOwn(sections[name] ?? {}, key);
}

/** What was kept here, as it was written, where storage has something else by now; undefined where nothing is missing. */
export function findFirstText(): string | undefined {
  return written === null || readText(KEY) === written ? undefined : written;
}
