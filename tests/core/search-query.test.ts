import { expect, test } from 'vitest';
import { isAnswerable, outcomeMessage } from '../../src/core/search-message.ts';
import { planQuery } from '../../src/core/search-query.ts';
import { countWords, Vocabulary } from '../../src/core/vocabulary.ts';

const TEXT =
  'The error budget of an SLO. On-call and tradeoffs: a service level objective. Reliability; bulkheads; CI/CD; a budget is spent.';
const vocabulary = new Vocabulary(countWords([TEXT]).keys());
const SYNONYMS = [
  ['SLO', 'service level objective'],
  ['RCA', 'root cause analysis'],
];
const plan = (query: string) => planQuery(query, vocabulary, SYNONYMS);
const options = (query: string) =>
  plan(query).terms.map((term) => term.options.map((phrase) => phrase.join(' ')));

test('a question is read by the words that say something', () => {
  expect(options('What is the error budget?')).toEqual([['error'], ['budget']]);
});

test('an abbreviation also asks for what it stands for', () => {
  expect(options('SLOs')).toEqual([
    ['slos', 'slo', 'service level objective'].filter((word) => word !== 'slo'),
  ]);
});

test.each(['trade off', 'trade-off', 'tradeoffs'])('“%s” asks for tradeoffs', (query) => {
  expect(options(query).flat()).toContain(query === 'tradeoffs' ? 'tradeoffs' : 'tradeoff');
});

test('two words that the library writes with a hyphen are one', () => {
  expect(options('on call')).toEqual([['on call', 'oncall']]);
});

test('a misspelt word is corrected, and the correction is named', () => {
  expect(plan('relability').corrections).toEqual([{ typed: 'relability', shown: 'reliability' }]);
});

test('a word that is like none is named', () => {
  expect(plan('xylophone').unknown).toEqual(['xylophone']);
});

test('a word that would only match by a shorter prefix is not answered', () => {
  expect(isAnswerable(plan('bulkheadxyz'))).toBe(false);
});

test('a foreign word is not outvoted by a corrected one', () => {
  expect(isAnswerable(plan('xylophone bugdet'))).toBe(false);
});

test('the status names what was corrected', () => {
  const outcome = { query: 'relability', plan: plan('relability'), count: 1, isNamesOnly: false };
  expect(outcomeMessage(outcome)).toBe('Nothing for “relability”, showing “reliability”. 1 section found.');
});

test('the status says when only names were searched', () => {
  const outcome = { query: 'budget', plan: plan('budget'), count: 2, isNamesOnly: true };
  expect(outcomeMessage(outcome)).toBe(
    '2 names found. The full text could not be loaded, so only names were searched.',
  );
});
