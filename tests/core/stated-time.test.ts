import { expect, test } from 'vitest';
import { readStatedTime } from '../../src/core/stated-time.ts';

test('reads the time of a plan with the names of its passes', () => {
  expect(readStatedTime('2-3 hours total across 3 passes (skim, learn, rehearse)')).toEqual({
    least: 120,
    most: 180,
    passes: ['skim', 'learn', 'rehearse'],
  });
});

test('reads minutes, one number, and a half', () => {
  expect(readStatedTime('15–20 min')).toEqual({ least: 15, most: 20, passes: [] });
  expect(readStatedTime('about 1.5 h')).toEqual({ least: 90, most: 90, passes: [] });
  expect(readStatedTime('1 pass (read and do), 45 minutes')).toEqual({
    least: 45,
    most: 45,
    passes: ['read', 'do'],
  });
});

test('finds no time where none is named', () => {
  expect(readStatedTime(null)).toBeNull();
  expect(readStatedTime('an evening')).toBeNull();
});
