import { isCardEntry, type CardEntry } from './card-entry.ts';
import { isDay } from './day.ts';
import { isRating, type Rehearsal } from './rehearsal-clock.ts';

/** Version of the store that this code writes; it reads this one and every earlier one. */
export const PROGRESS_VERSION = 2;

/** Anything kept under a key of a section; `at` is the time of the last change in ms since 1970. */
export interface Entry {
  readonly at: number;
}

/** A ticked checklist line with its words, so that they are still known when the line is gone. */
export interface Tick extends Entry {
  readonly text: string;
  /** The reader said that no line of today is this one. */
  readonly isAside?: boolean;
}

/** An answer the reader wrote; `isPrinted` when it goes to paper instead of the sample. */
export interface OwnAnswer extends Entry {
  readonly text: string;
  readonly isPrinted: boolean;
}

/** One choice of the reader, such as the role. */
export interface Setting extends Entry {
  readonly value: string;
}

/** The day of the interview. */
export interface InterviewDay extends Entry {
  /** `2026-12-01`, a day of the reader's own calendar. */
  readonly date: string;
}

/** Entries of one sort by their stable key. */
export type Section<Kind extends Entry = Entry> = Readonly<Record<string, Kind>>;

/**
 * What the reader keeps, by section. A new section is one line here and one in `GUARDS`;
 * sections that this version does not know are carried along untouched.
 */
export interface Sections {
  /** By `plan/item`. */
  readonly ticks: Section<Tick>;
  /** By question id, `Q110`, or `guide/question key`. */
  readonly practised: Section;
  /** By `plan/bucket key`. */
  readonly learned: Section;
  /** By `plan/bucket key` or `guide/question key`. */
  readonly answers: Section<OwnAnswer>;
  /** By the name of the choice: `role`. */
  readonly settings: Section<Setting>;
  /** By `date`, its one key. */
  readonly interview: Section<InterviewDay>;
  /** By `plan/bucket key`, as `learned`. */
  readonly rehearsals: Section<Rehearsal>;
  /** By the key of the card. */
  readonly cards: Section<CardEntry>;
}

export type SectionName = keyof Sections;
type EntryOf<Name extends SectionName> = Sections[Name][string];

/** All that the reader keeps on this device, and the content of an exported file. */
export interface Progress {
  readonly version: typeof PROGRESS_VERSION;
  readonly sections: Sections & Readonly<Record<string, Section>>;
}

/** Says whether an entry has what its section needs beyond the time. */
type Guard = (entry: Readonly<Record<string, unknown>>) => boolean;

const GUARDS: Readonly<Record<SectionName, Guard>> = {
  ticks: ({ text }) => typeof text === 'string',
  practised: () => true,
  learned: () => true,
  answers: ({ text, isPrinted }) => typeof text === 'string' && typeof isPrinted === 'boolean',
  settings: ({ value }) => typeof value === 'string',
  interview: ({ date }) => typeof date === 'string' && isDay(date),
  rehearsals: ({ seconds, rating }) => typeof seconds === 'number' && seconds >= 0 && isRating(rating),
  cards: isCardEntry,
};

/** Nothing kept yet. */
export const NO_PROGRESS: Progress = {
  version: PROGRESS_VERSION,
  sections: {
    ticks: {},
    practised: {},
    learned: {},
    answers: {},
    settings: {},
    interview: {},
    rehearsals: {},
    cards: {},
  },
};

/** What a text turned out to be; `damaged` counts the entries that could not be read and were left out. */
export type ProgressReading =
  | { readonly kind: 'progress'; readonly progress: Progress; readonly damaged: number }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'broken' };

/** Reads a stored text or an exported file of this version or an earlier one. Never throws. */
export function parseProgress(text: string): ProgressReading {
  const value = parseJson(text);
  if (!isRecord(value)) return { kind: 'broken' };
  const { version } = value;
  if (version === 1 && isRecord(value['ticks'])) return readSections({ ticks: withWords(value['ticks']) });
  if (version === PROGRESS_VERSION && isRecord(value['sections'])) return readSections(value['sections']);
  return typeof version === 'number' && version > PROGRESS_VERSION
    ? { kind: 'newer', version }
    : { kind: 'broken' };
}

/** The text to store or to put into a file. */
export function formatProgress(progress: Progress): string {
  return JSON.stringify(progress);
}

/** The entry under a key; undefined if there is none. */
export function findEntry<Name extends SectionName>(
  { sections }: Progress,
  section: Name,
  key: string,
): EntryOf<Name> | undefined {
  const entries = sections[section] as Section<EntryOf<Name>>;
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/** A copy with the entry put under its key. A clock that was set back does not make it older than what it replaces. */
export function putEntry<Name extends SectionName>(
  progress: Progress,
  section: Name,
  [key, entry]: readonly [key: string, entry: EntryOf<Name>],
): Progress {
  const at = Math.max(entry.at, (findEntry(progress, section, key)?.at ?? -1) + 1);
  return withSection(progress, section, { ...progress.sections[section], [key]: { ...entry, at } });
}

/** A copy without the entry of that key. */
export function dropEntry(progress: Progress, section: SectionName, key: string): Progress {
  const others = Object.entries(progress.sections[section]).filter(([other]) => other !== key);
  return withSection(progress, section, Object.fromEntries(others));
}

/** Both together; of two entries with one key the later stays, and the first of two equally late. */
export function mergeProgress(here: Progress, there: Progress): Progress {
  const merge = (name: string): Section => {
    const [own = {}, other = {}] = [here.sections[name], there.sections[name]];
    const newer = Object.entries(other).filter(
      ([key, { at }]) => !Object.hasOwn(own, key) || at > (own[key]?.at ?? 0),
    );
    return { ...own, ...Object.fromEntries(newer) };
  };
  const names = new Set([...Object.keys(here.sections), ...Object.keys(there.sections)]);
  const merged = Object.fromEntries([...names].map((name) => [name, merge(name)]));
  return { ...here, sections: { ...here.sections, ...merged } };
}

function withSection(progress: Progress, name: SectionName, section: Section): Progress {
  return { ...progress, sections: { ...progress.sections, [name]: section } };
}

function readSections(raw: Readonly<Record<string, unknown>>): ProgressReading {
  let damaged = 0;
  const sections = Object.entries(raw).map(([name, entries]) => {
    const all = isRecord(entries) ? Object.entries(entries) : [];
    const good = all.filter(([, entry]) => isEntry(name, entry));
    damaged += isRecord(entries) ? all.length - good.length : 1;
    return [name, Object.fromEntries(good)] as const;
  });
  const progress: Progress = {
    version: PROGRESS_VERSION,
    sections: { ...NO_PROGRESS.sections, ...(Object.fromEntries(sections) as Record<string, Section>) },
  };
  return { kind: 'progress', progress, damaged };
}

function isEntry(name: string, entry: unknown): boolean {
  if (!isRecord(entry) || typeof entry['at'] !== 'number') return false;
  return !Object.hasOwn(GUARDS, name) || GUARDS[name as SectionName](entry);
}

/** Version 1 kept a time for each tick; its key is made of the words. */
function withWords(ticks: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const words = (key: string) => key.slice(key.indexOf('/') + 1).replaceAll('-', ' ');
  return Object.fromEntries(Object.entries(ticks).map(([key, at]) => [key, { at, text: words(key) }]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
