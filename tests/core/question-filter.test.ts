import { expect, test } from 'vitest';
import { matchesFilter, type FilteredPlace, type QuestionFilter } from '../../src/core/question-filter.ts';

const PLACES: readonly FilteredPlace[] = [
  { framework: 'L2', priority: 'green', spares: [] },
  { framework: 'L6', priority: 'yellow', spares: ['manager'] },
];
const matches = (filter: Partial<QuestionFilter>, places = PLACES, isPractised = false) =>
  matchesFilter(places, isPractised, { framework: '', priority: '', role: '', practised: '', ...filter });

test('no filter lets every question through', () => {
  expect([matches({}), matches({}, [])]).toEqual([true, true]);
});

test('one bucket has to meet framework and priority together', () => {
  expect(matches({ framework: 'L2', priority: 'green' })).toBe(true);
  expect(matches({ framework: 'L2', priority: 'yellow' })).toBe(false);
});

test('a role leaves out what it need not know and nothing else', () => {
  expect(matches({ role: 'manager' })).toBe(true);
  expect(matches({ role: 'manager', framework: 'L6' })).toBe(false);
  expect(matches({ role: 'astronaut', framework: 'L6' })).toBe(true);
  expect(matches({ role: 'manager' }, [])).toBe(true);
});

test('a question that no plan lists has no framework', () => {
  expect(matches({ framework: 'L2' }, [])).toBe(false);
});

test('practised questions can be shown alone or left out', () => {
  expect([matches({ practised: 'yes' }), matches({ practised: 'no' })]).toEqual([false, true]);
  expect([matches({ practised: 'yes' }, PLACES, true), matches({ practised: 'no' }, PLACES, true)]).toEqual([
    true,
    false,
  ]);
});
