import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conceptWords, readConcepts } from '../../src/core/concepts.ts';
import { collectTestimony } from '../../src/core/identify-evidence.ts';
import { identify } from '../../src/core/identify.ts';
import { makeIdentifier } from '../../src/core/identifier.ts';
import { parseLibrary } from '../../src/core/parse-library.ts';
import { parseSynonyms } from '../../src/core/synonyms.ts';

const groups = [
  ['kettle', 'hot water', 'boil over'],
  ['oven', 'bake'],
];
const concepts = readConcepts(groups);

test('finds the concepts of a text by their roots, with their places', () => {
  expect(conceptWords('The kettles and baking', concepts)).toEqual([
    { key: '~0', start: 4, end: 11 },
    { key: '~1', start: 16, end: 22 },
  ]);
});

test('takes a phrase only as a whole', () => {
  expect(conceptWords('hot oven, cold water', concepts).map(({ key }) => key)).toEqual(['~1']);
});

test('a question that shares no word with a document finds it by the subject', () => {
  const plan = `# Executive Study Plan: K4 - Tea Brewing

## 🔍 HOW TO IDENTIFY K4 (TEA BREWING) QUESTIONS

### Explicit Tea Keywords:
- "kettle"
`;
  const { library } = parseLibrary([{ file: 'content/plans/k4.md', text: plan }]);
  const ask = (some: typeof groups) =>
    identify(makeIdentifier(collectTestimony(library, some)), 'Where is the hot water?').matches;
  expect(ask([])).toEqual([]);
  const [match] = ask(groups);
  expect([match?.candidate.code, match?.reasons[0]?.phrases]).toEqual(['K4', ['hot water']]);
});

test('the concepts of this library are in order and name none of its codes', () => {
  const text = readFileSync('concepts.txt', 'utf8');
  expect(parseSynonyms(text, 'concepts.txt').diagnostics).toEqual([]);
  expect(text.match(/\b[A-Z]\d+\b/gu)).toBeNull();
});
