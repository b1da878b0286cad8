import { expect, test } from 'vitest';
import { isAnswerable, moreMessage, outcomeMessage } from '../../src/core/search-message.ts';
import { planQuery } from '../../src/core/search-query.ts';
import { wordForms } from '../../src/core/search-words.ts';
import { Vocabulary } from '../../src/core/vocabulary.ts';

const TEXT =
  'The error budget of an SLO. On-call and tradeoffs: a service level objective. Reliability; bulkheads; CI/CD; a budget is spent.';
const vocabulary = new Vocabulary(wordForms(TEXT));
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

test('the status says when only a part of the library was searched', () => {
  const outcome = { query: 'budget', plan: plan('budget'), isNamesOnly: false, isSample: true };
  expect([outcomeMessage({ ...outcome, count: 2 }), outcomeMessage({ ...outcome, count: 0 })]).toEqual([
    '2 sections found in the likeliest part of the library.',
    'Nothing found for “budget” in the likeliest part of the library.',
  ]);
});

test('the status says how many more sections came, none, or that they could not be loaded', () => {
  expect([moreMessage(1), moreMessage(9), moreMessage(0), moreMessage(undefined)]).toEqual([
    '1 more section found.',
    '9 more sections found.',
    'Nothing more found there.',
    'More could not be loaded. Try again when you are online.',
  ]);
});
