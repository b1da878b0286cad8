import { expect, test } from 'vitest';
import { findTradeOff } from '../../src/core/trade-off.ts';

test('finds three goals in a step of the formula', () => {
  expect(findTradeOff(['Look', 'Cost vs Scope versus Time', 'Decide'])).toEqual(['Cost', 'Scope', 'Time']);
});

test('two goals, or four, are no pick of two from three', () => {
  expect(findTradeOff(['Cost vs Scope'])).toBeUndefined();
  expect(findTradeOff(['A vs B vs C vs D', 'Canvas verse'])).toBeUndefined();
});
