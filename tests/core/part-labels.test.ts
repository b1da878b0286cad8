import { describe, expect, test } from 'vitest';
import { readPartLabels } from '../../src/core/part-labels.ts';

/** Each label with its depth, and its kind where that is not `headed`. */
const read = (...labels: string[]) =>
  readPartLabels(labels).map(({ kind, star, depth }, index) =>
    [depth, labels[index], kind === 'headed' ? '' : (star ?? kind)].join(' ').trim(),
  );

describe('readPartLabels', () => {
  test('puts letters under numbers, and plain labels under both', () => {
    expect(read('1. Rope', 'A. Hemp', 'Care', 'B. Wire', '2. Chain', 'Weight')).toEqual([
      '1 1. Rope',
      '2 A. Hemp',
      '3 Care',
      '2 B. Wire',
      '1 2. Chain',
      '2 Weight',
    ]);
  });

  test('keeps letters without a number at the top', () => {
    expect(read('A. Hemp', '1. Care', 'B. Wire')).toEqual(['1 A. Hemp', '2 1. Care', '1 B. Wire']);
  });

  test('puts numbers of a STAR answer under the part they stand in', () => {
    expect(read('Situation', 'Task', 'Action', '1. Look', 'Tools', '2. Act', 'Result', '1. Count')).toEqual([
      '1 Situation situation',
      '1 Task task',
      '1 Action action',
      '2 1. Look',
      '3 Tools',
      '2 2. Act',
      '1 Result result',
      '2 1. Count',
    ]);
  });

  test.each([
    'Real-World Examples',
    'Real Example',
    'Key Points',
    'Best Practices',
    'Red Flags to Avoid',
    'Cost Considerations',
    'My Recommendation',
    'Technical Skills',
    'Decision Matrix',
    'How I Report It',
  ])('ends the numbers before %s', (closer) => {
    expect(read('Step 1: Look', 'Tools', closer, 'Example 1: Fog')).toEqual([
      '1 Step 1: Look',
      '2 Tools',
      `1 ${closer}`,
      '1 Example 1: Fog',
    ]);
  });

  test('keeps a result inside its number when the next number follows', () => {
    expect(read('4. Example', 'Result', '5. Habits')).toEqual([
      '1 4. Example',
      '2 Result result',
      '1 5. Habits',
    ]);
  });

  test('does not wait for a number other than the next', () => {
    expect(read('4. Example', 'Result', 'Key Points', '1. Again')).toEqual([
      '1 4. Example',
      '1 Result result',
      '1 Key Points',
      '1 1. Again',
    ]);
  });

  test('puts a result after the last number at the top', () => {
    expect(read('4. Escalate', 'Result', 'Key Lessons')).toEqual([
      '1 4. Escalate',
      '1 Result result',
      '1 Key Lessons principles',
    ]);
  });

  test('takes the plurals of STAR words as such only among STAR parts', () => {
    expect(read('Step 1: Look', 'Actions')).toEqual(['1 Step 1: Look', '2 Actions']);
    expect(read('Task', 'Actions (two)', 'Results')).toEqual([
      '1 Task task',
      '1 Actions (two) action',
      '1 Results result',
    ]);
  });

  test.each(['Key Principles', 'Key takeaways for you', 'KEY LESSONS', 'Lessons Learned', 'Takeaways'])(
    'takes %s as principles',
    (label) => {
      expect(read(label)).toEqual([`1 ${label} principles`]);
    },
  );

  test.each(['1.5x the load', 'U.S. market', 'Stepwise', '100 tickets'])('finds no count in %s', (label) => {
    expect(read('1. First', label, 'Step 2: Last')).toEqual(['1 1. First', `2 ${label}`, '2 Step 2: Last']);
    expect(read(label, 'A. First')).toEqual([`1 ${label}`, '1 A. First']);
    expect(read(label, '1. First')).toEqual([`1 ${label}`, '1 1. First']);
  });
});
