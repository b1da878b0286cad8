import { expect, test } from 'vitest';
import { indexForm, stem, wordsIn } from '../../src/core/search-words.ts';

const words = (text: string) => wordsIn(text).map(({ word, parts }) => [word, ...parts].join('|'));

test('keeps signs that carry meaning', () => {
  expect(words('N+1 at 99.9% → CI/CD')).toEqual(['n+1', 'at', '99.9%', '→', 'cicd|ci|cd']);
});

test('reads 10×, ×10 and 10x as one word', () => {
  expect(words('10× ×10 10X')).toEqual(['10x', '10x', '10x']);
});

test('joins a hyphenated word and keeps its parts', () => {
  expect(words('Trade-off on-call')).toEqual(['tradeoff|trade|off', 'oncall|on|call']);
});

test('takes long words with a slash between them apart', () => {
  expect(words('async/queues')).toEqual(['async', 'queues']);
});

test('says where each word stands', () => {
  expect(wordsIn('a trade-off').map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [2, 11],
  ]);
});

test.each([
  ['bottlenecks', 'bottleneck'],
  ['capacities', 'capacity'],
  ['scaling', 'scale'],
  ['planned', 'planning'],
  ['prioritise', 'prioritize'],
  ['behaviour', 'behavior'],
  ['SLOs'.toLowerCase(), 'slo'],
])('%s and %s are forms of one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['process', 'proces'],
  ['status', 'statu'],
  ['aws', 'aw'],
])('%s is no plural of %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test('spells signs in letters for the index', () => {
  expect(['n+1', '99.9%', '→'].map(indexForm)).toEqual(['nplus1', '99point9percent', 'signarrow']);
});
