import { collectCards, type Card } from '../../core/cards.ts';
import { collectDecks, type Deck } from '../../core/decks.ts';
import type { Library } from '../../core/library.ts';
import { getLibrary } from '../_library.ts';

/** All cards of the library with their decks. */
export async function getCards(): Promise<{ library: Library; cards: Card[]; decks: Deck[] }> {
  const { library } = await getLibrary();
  const cards = collectCards(library);
  return { library, cards, decks: collectDecks(library, cards) };
}
