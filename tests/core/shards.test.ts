import { expect, test } from 'vitest';
import type { SearchRecord } from '../../src/core/search-records.ts';
import { frameworkWord, wordUses } from '../../src/core/shards.ts';

const record = (title: string, text: string, trail: readonly string[] = []): SearchRecord => ({
  ...{ path: '/', title, trail, text },
  ...{ kind: 'plan', framework: null, priority: null, roles: [] },
});

test('a word is counted once for each section that has it anywhere', () => {
  const uses = wordUses([
    record('Error budget', 'A budget, and another budget.', ['L6 budget']),
    record('Burn rate', 'It burns.', ['L6 budget']),
    record('Elsewhere', 'Nothing.'),
  ]);
  const countOf = (word: string) => uses.get(word)?.count ?? 0;
  expect(['budget', 'error', 'burn', 'burns', 'l6', 'slo'].map(countOf)).toEqual([2, 1, 1, 1, 2, 0]);
});

test('a word in a title is worth more than in a text, and there more than where a section stands', () => {
  const [title, text, trail] = [
    record('Budget', 'Nothing.'),
    record('Nothing', 'A budget.'),
    record('Nothing', 'Nothing.', ['Budget']),
  ].map((own) => wordUses([own]).get('budget')?.worth ?? 0);
  expect([Number(title) > Number(text), Number(text) > Number(trail), Number(trail) > 0]).toEqual([
    true,
    true,
    true,
  ]);
});

test('the word of a framework is none that a text could have', () => {
  expect(wordUses([record('=p12', '=p12 = P12')]).has(frameworkWord('P12'))).toBe(false);
});
