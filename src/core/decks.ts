import type { Card } from './cards.ts';
import type { Library } from './library.ts';
import type { Plan } from './model.ts';
import { slugify } from './slug.ts';

/** The cards of one framework or guide; `slug` is what an address says: `?framework=l2`. */
export interface Deck {
  readonly slug: string;
  readonly title: string;
}

/** The deck of a document: its code, or the last part of its address where it has no code. */
export function deckSlug(document: Pick<Plan, 'slug'> & { readonly code?: string }): string {
  return slugify(document.code ?? document.slug) || document.slug;
}

/** Every deck that has a card, in the order of the documents; a plan and a sheet of one code share a deck. */
export function collectDecks({ plans, frameworks, guides }: Library, cards: readonly Card[]): Deck[] {
  const named = [
    ...[...plans, ...frameworks].map((document) => ({
      slug: deckSlug(document),
      title: `${document.code} ${document.title}`,
    })),
    ...guides.map((guide) => ({ slug: deckSlug(guide), title: guide.title })),
  ];
  const used = new Set(cards.flatMap(({ decks }) => decks));
  const firsts = new Map(named.toReversed().map((deck) => [deck.slug, deck]));
  return [...new Set(named.map(({ slug }) => slug))].flatMap((slug) => {
    const deck = firsts.get(slug);
    return deck && used.has(slug) ? [deck] : [];
  });
}
