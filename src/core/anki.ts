import type { Card } from './cards.ts';
import type { Deck } from './decks.ts';

const HEADERS = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  '#guid column:1',
  '#deck column:2',
  '#tags column:5',
  '#columns:GUID\tDeck\tFront\tBack\tTags',
];

/**
 * Cards in Anki's text import format. A card's GUID is made of its key, so that importing a newer file updates it;
 * the deck stands in a column, as Anki makes a deck that it does not have from a column only.
 */
export function formatAnki(cards: readonly Card[], decks: readonly Deck[]): string {
  const titles = new Map(decks.map(({ slug, title }) => [slug, title]));
  const lines = cards.map(({ key, kind, decks: [own = ''], front, back }) => {
    const deck = `Hedgehog::${(titles.get(own) ?? own).replaceAll('::', ':')}`;
    return [`hedgehog/${key}`, deck, front, back, `hedgehog::${own} hedgehog::${kind}`]
      .map(escapeField)
      .join('\t');
  });
  return [...HEADERS, ...lines, ''].join('\n');
}

/** HTML with nothing left that ends a field or a line, so that no field needs quotation marks. */
function escapeField(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r?\n/gu, '<br>')
    .replace(/\s/gu, ' ');
}
