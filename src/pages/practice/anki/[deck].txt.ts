import { formatAnki } from '../../../core/anki.ts';
import type { Card } from '../../../core/cards.ts';
import type { Deck } from '../../../core/decks.ts';
import { getCards } from '../_cards.ts';

interface Props {
  readonly cards: readonly Card[];
  readonly decks: readonly Deck[];
}

/** One file for each deck, and `all`. */
export async function getStaticPaths() {
  const { cards, decks } = await getCards();
  const cardsOf = Map.groupBy(
    cards.flatMap((card) => card.decks.map((slug) => ({ slug, card }))),
    ({ slug }) => slug,
  );
  const files = decks.map(({ slug }) => ({
    params: { deck: slug },
    props: { cards: (cardsOf.get(slug) ?? []).map(({ card }) => card), decks },
  }));
  return [{ params: { deck: 'all' }, props: { cards, decks } }, ...files];
}

/** The cards as a file that Anki imports. */
export function GET({ props: { cards, decks } }: { props: Props }): Response {
  return new Response(formatAnki(cards, decks), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
