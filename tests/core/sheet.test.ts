import { expect, test } from 'vitest';
import {
  blockHeight,
  fitSheet,
  SHEET_LINES,
  sheetBlock,
  sheetLine,
  type SheetPart,
} from '../../src/core/sheet.ts';

const blockOf = (title: string, count: number) =>
  sheetBlock(
    title,
    Array.from({ length: count }, (_, at) => sheetLine(null, `line ${at}`)),
  );
const partOf = (title: string, counts: readonly (number | null)[], rank: number): SheetPart => ({
  forms: counts.map((count) => (count === null ? null : blockOf(title, count))),
  rank,
});
const titlesOf = (summary: ReturnType<typeof fitSheet>) =>
  summary.sheets.map((sheet) => sheet.map(({ title, lines }) => `${title} ${lines.length}`));

test('keeps the fullest form of each part while there is room', () => {
  const summary = fitSheet([partOf('a', [5, 1], 1), partOf('b', [3, null], 2)]);
  expect(titlesOf(summary)).toEqual([['a 5', 'b 3']]);
  expect(summary.leftOut).toEqual([]);
});

test('shortens the part with the highest rank first, and names what had no room', () => {
  const summary = fitSheet([partOf('a', [60, 20], 1), partOf('b', [60, null], 2)]);
  expect(titlesOf(summary)).toEqual([['a 60']]);
  expect(summary.leftOut).toEqual(['b']);
});

test('flows on to a second sheet without losing a line', () => {
  const summary = fitSheet([partOf('a', [150], 0), partOf('b', [2], 0)]);
  expect(summary.sheets).toHaveLength(2);
  expect(summary.sheets.flat().flatMap(({ lines }) => lines)).toHaveLength(152);
  expect(summary.sheets[1]?.map(({ title }) => title)).toEqual(['a (continued)', 'b']);
  for (const sheet of summary.sheets)
    expect(sheet.reduce((sum, block) => sum + blockHeight(block), 0)).toBeLessThanOrEqual(SHEET_LINES);
});

test('a line longer than a whole sheet ends up on a sheet all the same', () => {
  const summary = fitSheet([{ forms: [sheetBlock('a', [sheetLine(null, 'word '.repeat(3000))])], rank: 0 }]);
  expect(summary.sheets).toHaveLength(1);
  expect(summary.sheets[0]).toHaveLength(1);
});

test('a part with nothing in it has no title on the sheet', () => {
  expect(titlesOf(fitSheet([partOf('a', [0], 0), partOf('b', [1], 0)]))).toEqual([['b 1']]);
});
