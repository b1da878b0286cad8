import { expect, test } from 'vitest';
import { formatAnki } from '../../src/core/anki.ts';
import { collectCards } from '../../src/core/cards.ts';
import { collectDecks } from '../../src/core/decks.ts';
import { parseLibrary } from '../../src/core/parse-library.ts';

const PLAN = `# Study Plan: K4 - Parcels

## How to identify K4 questions

### Implicit Indicators:
- **Load questions:** "How many lockers?"

### K4 vs K5 Distinction:
- **K4 (Parcels):** "Where is it?" → Focus: Tracking
- **K5 (Routes):** "Which way?" → Focus: Maps

### Red Flags (NOT K4):
- "Which way?" → K5 (Routes)
- "Who pays?" → K6 (Money)

## Buckets

### BUCKET 1: Lockers & Keys
**Questions:** ~3 | **Priority:** 🟢 GREEN

**Representative Questions:**
- Q1: Why? (angle)

**❤️ Reusable Narrative:**

**Framework:** \`Open → Shut\`

**Memorizable Answer:**

I do it in two steps.

**1️⃣ Open** → I take "the" <key>.

**2️⃣ Shut** → I turn it & go.

**Key Principle:** Never lose the key.
`;
const cardsOf = (text: string) => {
  const { library } = parseLibrary([{ file: 'content/plans/k4.md', text }]);
  const cards = collectCards(library);
  return { cards, decks: collectDecks(library, cards) };
};

test('makes a card of the formula, each step, the key principle and each sample question', () => {
  expect(cardsOf(PLAN).cards.map(({ key, back }) => [key, back])).toEqual([
    ['formula/k4/lockers-and-keys', 'Open → Shut'],
    ['step/k4/lockers-and-keys/open', 'I take "the" <key>.'],
    ['step/k4/lockers-and-keys/shut', 'I turn it & go.'],
    ['principle/k4/lockers-and-keys', 'Never lose the key.'],
    ['which/where-is-it', 'K4 (Parcels): Tracking'],
    ['which/which-way', 'K5 (Routes): Maps'],
    ['which/who-pays', 'K6 (Money)'],
    ['which/how-many-lockers', 'K4 (Parcels): Tracking'],
  ]);
});

test('keeps every key when case, punctuation, order or an answer is edited', () => {
  const edited = PLAN.replace('Never lose the key.', 'Keep it.')
    .replace('Lockers & Keys', 'LOCKERS and keys')
    .replace('"Where is it?"', '"where is it"')
    .replace(
      '**1️⃣ Open** → I take "the" <key>.\n\n**2️⃣ Shut** → I turn it & go.',
      '**1️⃣ Shut!** → Later.\n\n**2️⃣ Open** → First.',
    );
  const keys = (text: string) =>
    cardsOf(text)
      .cards.map(({ key }) => key)
      .sort();
  expect(keys(edited)).toEqual(keys(PLAN));
});

test('writes a file for Anki from which every card can be read back', () => {
  const { cards, decks } = cardsOf(PLAN);
  const lines = formatAnki(cards, decks).trimEnd().split('\n');
  const unescape = (field = '') =>
    field
      .replaceAll('<br>', '\n')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  expect(lines.slice(0, 6)).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
  ]);
  expect(lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t').map(unescape))).toEqual(
    cards.map(({ key, kind, front, back }) => [
      `hedgehog/${key}`,
      'Hedgehog::K4 Parcels',
      front,
      back,
      `hedgehog::k4 hedgehog::${kind}`,
    ]),
  );
});
