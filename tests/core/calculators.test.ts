import { expect, test } from 'vitest';
import { capacityNeeded } from '../../src/core/capacity.ts';
import { budgetMinutes, formatDowntime } from '../../src/core/error-budget.ts';

test('99.9 % over 30 days leaves 43.2 minutes', () => {
  expect(budgetMinutes(99.9, 30)).toBe(43.2);
});

test('says downtime in seconds, minutes or hours', () => {
  expect([0.432, 43.2, 432].map(formatDowntime)).toEqual(['25.9 seconds', '43.2 minutes', '7.2 hours']);
});

test('multiplies current load by growth, peak and buffer', () => {
  expect(capacityNeeded({ current: 100, growth: 10, peak: 2, bufferPercent: 20 })).toBe(2400);
});
