import type { PROGRESS_VERSION, SectionName, Sections } from '../core/progress.ts';
import { readText, writeText } from './storage.ts';

const KEY = 'hedgehog';
// Written out, since a first visit does not load the module that the constant is in.
const VERSION: typeof PROGRESS_VERSION = 2;

/** Entries that wait for the store, by section and key. */
type First = Record<string, Record<string, unknown>>;

let written: string | null = null;
const sections: First = {};

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
  if (readText(KEY) !== written) return false;
  const others = Object.entries(sections[name] ?? {}).filter(([other]) => other !== key);
  sections[name] = Object.fromEntries(entry === undefined ? others : [...others, [key, entry]]);
  const text = JSON.stringify({ version: VERSION, sections });
  if (!writeText(KEY, text)) return false;
  written = text;
  return true;
}

/** Whether an entry was kept here under this key. */
export function isKeptFirst(name: SectionName, key: string): boolean {
  return Object.hasOwn(sections[name] ?? {}, key);
}
