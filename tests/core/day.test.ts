import { expect, test } from 'vitest';
import { isDay } from '../../src/core/day.ts';

test.each(['2026-12-01', '2024-02-29', '1999-12-31'])('takes %s for a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '',
  'tomorrow',
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-1-1',
  ' 2026-12-01',
  '2026-12-01T00:00',
])('takes %j for no day', (text) => {
  expect(isDay(text)).toBe(false);
});
