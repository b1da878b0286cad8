import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { NameIndex } from '../../src/core/name-index.ts';
import type { NameEntry, NamePage } from '../../src/core/name-list.ts';
import type { Term } from '../../src/core/search-query.ts';
import { stem, wordsIn } from '../../src/core/search-words.ts';

const WORDS = [
  'error',
  'errors',
  'budget',
  'budgeting',
  'trade-off',
  'trade',
  'L2',
  'Q110',
  'scaling',
  'scale',
];
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const page = fc
  .array(text, { minLength: 1, maxLength: 2 })
  .map((trail): NamePage => ['/', trail, '', null, null, []]);
const term = fc.record({
  typed: fc.constant(''),
  options: fc.array(
    fc.array(
      word.map((one) => one.toLowerCase().replace('-', '')),
      { minLength: 1, maxLength: 2 },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  isPrefix: fc.boolean(),
});

/** The same names in a library that ranks by BM25+ too, but takes longer to be ready. */
function slowIndex(names: readonly NameEntry[], pages: readonly NamePage[]) {
  const index = new MiniSearch<{ id: number; title: string; trail: string }>({
    fields: ['title', 'trail'],
    tokenize: (line) => wordsIn(line).flatMap(({ word, parts }) => [word, ...parts]),
    processTerm: stem,
    searchOptions: { combineWith: 'AND', boost: { title: 3 } },
  });
  index.addAll(names.map(([on, title], id) => ({ id, title, trail: pages[on]?.[1].join(' ') ?? '' })));
  return (terms: readonly Term[]) =>
    index
      .search({
        combineWith: 'AND',
        queries: terms.map(({ options, isPrefix }) => ({
          combineWith: 'OR',
          prefix: isPrefix,
          queries: options.map((phrase) => ({ combineWith: 'AND', queries: [...phrase] })),
        })),
      })
      .map(({ id, score, match }) => ({
        name: id as number,
        score: Number(score.toPrecision(9)),
        isTitled: Object.values(match).some((fields) => fields.includes('title')),
      }));
}

const byName = (a: { readonly name: number }, b: { readonly name: number }) => a.name - b.name;

test('names have the scores that MiniSearch gives them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(2), text), { minLength: 1, maxLength: 12 }),
      fc.tuple(page, page, page),
      fc.array(term, { minLength: 1, maxLength: 2 }),
      (names, pages, terms) => {
        const found = new NameIndex({ names, pages })
          .search(terms)
          .map((hit) => ({ ...hit, score: Number(hit.score.toPrecision(9)) }));
        expect(found.toSorted(byName)).toEqual(slowIndex(names, pages)(terms).toSorted(byName));
      },
    ),
    { numRuns: 500 },
  );
});

const PAGES: readonly NamePage[] = [['/', ['L6 Ops Tradeoffs'], '', null, null, []]];
const NAMES: readonly NameEntry[] = [
  [0, 'Scope'],
  [0, 'Error budgets'],
  [0, 'Error budgets'],
  [0, 'Budget'],
];
const ask = (typed: string, isPrefix = false): Term => ({ typed, options: [[typed]], isPrefix });
const found = (...terms: Term[]) =>
  new NameIndex({ names: NAMES, pages: PAGES }).search(terms).map(({ name }) => name);

test('equal names stand in the order of the list, a shorter one first', () => {
  expect(found(ask('budget'))).toEqual([3, 1, 2]);
});

test('each term must be met, by the title or by what the name stands under', () => {
  expect([found(ask('error'), ask('ops')), found(ask('error'), ask('chaos'))]).toEqual([[1, 2], []]);
});

test('a word that was only begun is met by longer ones', () => {
  expect([found(ask('sco', true)), found(ask('sco'))]).toEqual([[0], []]);
});
