import type { Progress, Section } from './progress.ts';

/** What a file would bring into one section. */
export interface SectionDifference {
  readonly section: string;
  /** Keys that only the file has. */
  readonly added: readonly string[];
  /** Keys that both have with another content. */
  readonly differing: readonly string[];
  /** Keys that only this device has; a replacement drops them. */
  readonly missing: readonly string[];
}

/** Compares what is here with what a file has; sections without a difference are left out. */
export function compareProgress(here: Progress, file: Progress): SectionDifference[] {
  const names = [...new Set([...Object.keys(here.sections), ...Object.keys(file.sections)])];
  return names
    .map((section) => compareSections(section, here.sections[section] ?? {}, file.sections[section] ?? {}))
    .filter(({ added, differing, missing }) => added.length + differing.length + missing.length > 0);
}

function compareSections(section: string, here: Section, file: Section): SectionDifference {
  const keys = Object.keys(file);
  return {
    section,
    added: keys.filter((key) => !Object.hasOwn(here, key)),
    differing: keys.filter((key) => Object.hasOwn(here, key) && !isSame(here[key], file[key])),
    missing: Object.keys(here).filter((key) => !Object.hasOwn(file, key)),
  };
}

/** The same but for the time of the last change; what nobody would notice is no difference. */
function isSame(a: unknown, b: unknown): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return JSON.stringify(entry);
  const content = Object.entries(entry).filter(([name]) => name !== 'at');
  return JSON.stringify(content.sort(([a], [b]) => (a < b ? -1 : 1)));
}
