import { describe, expect, test } from 'vitest';
import { compareLines, shareOfWords } from '../../src/core/line-changes.ts';

const lines = [
  { id: 'explain-in-three-minutes', text: 'Explain the framework in three minutes' },
  { id: 'name-all-bottlenecks', text: 'Name all bottlenecks' },
];
const OLD = { at: 1, text: 'Explain the framework in two minutes' };

describe('compareLines', () => {
  test('finds nothing when every tick has its line', () => {
    expect(compareLines({ 'name-all-bottlenecks': { at: 1, text: 'other words' } }, lines)).toEqual({
      changed: [],
      removed: [],
    });
  });

  test('takes a tick for the line with most of its words', () => {
    expect(compareLines({ old: OLD }, lines)).toEqual({
      changed: [{ id: 'old', was: OLD.text, line: lines[0] }],
      removed: [],
    });
  });

  test('keeps the words of a tick that no line of today resembles', () => {
    expect(compareLines({ old: { at: 1, text: 'Draw a queue' } }, lines)).toEqual({
      changed: [],
      removed: [{ id: 'old', text: 'Draw a queue' }],
    });
  });

  test('gives a line to one tick only, the more similar one', () => {
    const nearer = { at: 1, text: 'Explain the framework in three full minutes' };
    expect(compareLines({ old: OLD, nearer }, lines)).toEqual({
      changed: [{ id: 'nearer', was: nearer.text, line: lines[0] }],
      removed: [{ id: 'old', text: OLD.text }],
    });
  });

  test('leaves a line alone that has a tick of its own', () => {
    const ticks = { old: OLD, 'explain-in-three-minutes': { at: 1, text: 'x' } };
    expect(compareLines(ticks, lines).removed).toEqual([{ id: 'old', text: OLD.text }]);
  });

  test('does not ask again about a tick that was put aside', () => {
    expect(compareLines({ old: { ...OLD, isAside: true } }, lines)).toEqual({
      changed: [],
      removed: [{ id: 'old', text: OLD.text }],
    });
  });
});

test('the share of words does not mind case, order and punctuation', () => {
  expect(shareOfWords('Say it, aloud!', 'aloud say IT')).toBe(1);
  expect(shareOfWords('Say it', 'Draw one')).toBe(0);
  expect(shareOfWords('', '')).toBe(0);
});
