import type { CardEntry } from './card-entry.ts';
import { shareOfWords } from './line-changes.ts';
import { dropEntry, findEntry, putEntry, type Progress, type Section } from './progress.ts';

/** A kept card whose question has other words today. */
export interface MovedCard {
  readonly from: string;
  readonly to: string;
}

const ENOUGH_IN_COMMON = 0.6;

/** Kept cards that stand under another key today: in the same place, with most of the words of their question. */
export function findMovedCards(cards: Section<CardEntry>, today: readonly string[]): MovedCard[] {
  const known = new Set(today);
  const free = Map.groupBy(
    today.filter((key) => !Object.hasOwn(cards, key)),
    placeOf,
  );
  const pairs = Object.keys(cards)
    .filter((key) => !known.has(key))
    .flatMap((from) =>
      (free.get(placeOf(from)) ?? []).map((to) => ({ from, to, common: inCommon(from, to) })),
    )
    .filter(({ common }) => common >= ENOUGH_IN_COMMON)
    .sort((a, b) => b.common - a.common);
  const moved: MovedCard[] = [];
  for (const { from, to } of pairs)
    if (!moved.some((other) => other.from === from || other.to === to)) moved.push({ from, to });
  return moved;
}

/** What is kept of the cards of today; what is gone from the library is left out. */
export function cardsOfLibrary(cards: Section<CardEntry>, today: readonly string[]): Section<CardEntry> {
  const origins = new Map(findMovedCards(cards, today).map(({ from, to }) => [to, from]));
  const entries = today.flatMap((key) => {
    const origin = origins.get(key) ?? key;
    const entry = Object.hasOwn(cards, origin) ? cards[origin] : undefined;
    return entry ? [[key, entry] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** A copy in which the moved cards stand under their keys of today. */
export function moveCards(progress: Progress, moved: readonly MovedCard[]): Progress {
  return moved.reduce((moving, { from, to }) => {
    const entry = findEntry(moving, 'cards', from);
    if (!entry || findEntry(moving, 'cards', to)) return moving;
    return putEntry(dropEntry(moving, 'cards', from), 'cards', [to, entry]);
  }, progress);
}

/** All of a key but its words: the kind of card and where it stands. */
function placeOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}

function inCommon(one: string, other: string): number {
  const wordsOf = (key: string) => key.slice(key.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return shareOfWords(wordsOf(one), wordsOf(other));
}
