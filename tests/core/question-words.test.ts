import { expect, test } from 'vitest';
import { questionWords, rootOf } from '../../src/core/question-words.ts';

const keys = (text: string) => questionWords(text).map(({ key }) => key);

test.each([
  ['estimate', 'estimation'],
  ['deploy', 'deployments'],
  ['monitor', 'monitoring'],
  ['balance', 'balancing'],
])('%s and %s have one root', (one, other) => {
  expect(rootOf(one)).toBe(rootOf(other));
});

test('a short word is not taken for a form of another', () => {
  expect(rootOf('ball')).not.toBe(rootOf('balance'));
});

test('all spellings of a tradeoff are one word', () => {
  expect(['trade-off', 'trade offs', 'tradeoffs'].map(keys)).toEqual([
    ['tradeoff'],
    ['tradeoff'],
    ['tradeoff'],
  ]);
});

test('ten times, 10x, 10× and tenfold are one word', () => {
  expect(['ten times', '10x', '10×', 'tenfold'].map(keys)).toEqual([['×'], ['×'], ['×'], ['×']]);
});

test('a word knows where it stands', () => {
  expect(questionWords('Is 100,000 a queue?').map(({ start, end }) => [start, end])).toEqual([
    [3, 10],
    [13, 18],
  ]);
});
