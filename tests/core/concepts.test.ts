import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conceptSpans, readConcepts, subjectsIn } from '../../src/core/concepts.ts';
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

test('finds the concepts of a text by their forms, with their places', () => {
  expect(conceptSpans('The kettles and baking', concepts)).toEqual([
    { start: 4, end: 11, raises: new Map([['~0', 1]]) },
    { start: 16, end: 22, raises: new Map([['~1', 1]]) },
  ]);
});

test('takes a phrase only as a whole', () => {
  expect(conceptSpans('hot oven, cold water', concepts).map(({ raises }) => [...raises.keys()])).toEqual([
    ['~1'],
  ]);
});

test('a hint counts less than a phrase and may stand in several groups', () => {
  const text = 'kettle, steam?, hot?\noven, hot?\n';
  const { groups: hinting, diagnostics } = parseSynonyms(text, 'concepts.txt');
  expect(diagnostics).toEqual([]);
  expect(conceptSpans('a hot kettle', readConcepts(hinting)).map(({ raises }) => [...raises])).toEqual([
    [
      ['~0', 0.45],
      ['~1', 0.45],
    ],
    [['~0', 1]],
  ]);
});

test('a phrase inside a longer one is raised by a document, not by a question', () => {
  const nested = readConcepts([
    ['hot water bottle', 'blanket'],
    ['hot water', 'kettle'],
  ]);
  const text = 'a hot water bottle';
  expect([...subjectsIn(text, nested)]).toEqual([
    ['~0', 1],
    ['~1', 1],
  ]);
  expect(conceptSpans(text, nested).map(({ raises }) => [...raises.keys()])).toEqual([['~0']]);
});

test('a hint inside a longer phrase is raised by nobody', () => {
  const nested = readConcepts([
    ['error budget', 'target'],
    ['cost', 'budget?'],
  ]);
  expect([...subjectsIn('an error budget', nested)]).toEqual([['~0', 1]]);
  expect([...subjectsIn('a budget', nested)]).toEqual([['~1', 0.45]]);
});

test('takes plurals and tenses of a word, but not another word of its root', () => {
  const bosses = readConcepts([['manager', 'boss']]);
  expect([...subjectsIn('two managers', bosses)]).toEqual([['~0', 1]]);
  expect([...subjectsIn('to manage', bosses)]).toEqual([]);
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
  const { groups: subjects, diagnostics } = parseSynonyms(text, 'concepts.txt');
  expect(subjects.length).toBeGreaterThan(50);
  expect(diagnostics).toEqual([]);
  expect(text.match(/\b[A-Z]\d+\b/gu)).toBeNull();
});
