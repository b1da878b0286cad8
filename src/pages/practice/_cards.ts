import { collectCards, type Card } from '../../core/cards.ts';
import { collectDecks, type Deck } from '../../core/decks.ts';
import type { Library } from '../../core/library.ts';
import { getLibrary } from '../_library.ts';

/** What is to be learned by asking oneself. */
interface CardLibrary {
  readonly library: Library;
  readonly cards: readonly Card[];
  readonly decks: readonly Deck[];
}

// The library of a build is one and the same for all pages; on the dev server each page has its own.
const known = new WeakMap<Library, CardLibrary>();

/** All cards of the library with their decks. */
export async function getCards(): Promise<CardLibrary> {
  const { library } = await getLibrary();
  const cardLibrary = known.get(library) ?? collect(library);
  known.set(library, cardLibrary);
  return cardLibrary;
}

function collect(library: Library): CardLibrary {
  const cards = collectCards(library);
  return { library, cards, decks: collectDecks(library, cards) };
}
