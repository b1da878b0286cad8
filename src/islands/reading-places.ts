import { readText, writeText } from './storage.ts';

/** The section of a page that was read last. */
export interface ReadingPlace {
  /** Path of the page on this site. */
  readonly path: string;
  readonly page: string;
  readonly anchor: string;
  readonly section: string;
}

const KEY = 'hedgehog-places';
const MOST = 20;

/** Where the reader was in each page on this device, newest first; none when storage is denied or damaged. */
export function readPlaces(): ReadingPlace[] {
  try {
    const places: unknown = JSON.parse(readText(KEY) ?? '[]');
    return Array.isArray(places) ? places.filter(isPlace) : [];
  } catch {
    return [];
  }
}

/** Keeps where the reader is, in place of where they were in the same page. */
export function keepPlace(place: ReadingPlace): void {
  write([place, ...readPlaces().filter(({ path }) => path !== place.path)].slice(0, MOST));
}

/** Forgets the place in a page that is read from its beginning again. */
export function forgetPlace(path: string): void {
  const places = readPlaces();
  const others = places.filter((place) => place.path !== path);
  if (others.length < places.length) write(others);
}

function write(places: readonly ReadingPlace[]): void {
  writeText(KEY, JSON.stringify(places));
}

function isPlace(value: unknown): value is ReadingPlace {
  const place = value as Partial<Record<keyof ReadingPlace, unknown>> | null;
  return [place?.path, place?.page, place?.anchor, place?.section].every(
    (words) => typeof words === 'string' && words !== '',
  );
}
