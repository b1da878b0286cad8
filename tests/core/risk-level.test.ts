import { expect, test } from 'vitest';
import type { Table } from '../../src/core/model.ts';
import { findLevel, riskScores } from '../../src/core/risk-level.ts';

const table = (header: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  header,
  rows,
  source: '',
  place: { line: 1, column: 1 },
});

test('reads a level in any case', () => {
  expect(['High', 'medium', ' LOW ', 'Fast', 'constructor'].map(findLevel)).toEqual([
    3,
    2,
    1,
    undefined,
    undefined,
  ]);
});

test('multiplies likelihood by impact, whatever the order of the columns', () => {
  expect(
    riskScores(table(['Risk', 'Impact', 'Likelihood'], ['a', 'High', 'High'], ['b', 'High', 'Low'])),
  ).toEqual([9, 3]);
});

test('gives no score where a column or a level is missing', () => {
  expect(riskScores(table(['Risk', 'Impact'], ['a', 'High']))).toEqual([undefined]);
  expect(riskScores(table(['Likelihood', 'Impact'], ['High', 'who knows']))).toEqual([undefined]);
});
