import { describe, expect, test } from 'vitest';
import { readMarkdownTable, readTable } from '../../src/core/read-table.ts';
import { firstNode, reported } from './reported.ts';

/** Reads a text that begins in line 10; each row as its cells. */
function read(...lines: readonly string[]) {
  const { value, reports } = reported((reporter) =>
    readTable(lines.join('\n'), { line: 10, column: 3 }, reporter),
  );
  return { rows: value && [value.header, ...value.rows], reports };
}

const TEA = [
  ['Tea', 'Minutes'],
  ['Green', '2'],
  ['Black', '4'],
];

describe('a table', () => {
  test.each([
    ['with a line of dashes', ['Tea | Minutes', '-------------', 'Green | 2', 'Black | 4']],
    ['without one', ['Tea | Minutes', 'Green | 2', 'Black | 4']],
    ['as in Markdown', ['| Tea | Minutes |', '|:----|--------:|', '| Green | 2 |', '| Black | 4 |']],
    ['in a frame', ['+-----+---+', '|Tea|Minutes|', '+=====+===+', '|Green|2|', '|Black|4|', '+-----+---+']],
    ['indented', ['  | Tea | Minutes |  ', '   ', '  | Green | 2 |', '  | Black | 4 |  ']],
    ['in box lines', ['Tea │ Minutes', '──────┼──────', 'Green │ 2', '', 'Black │ 4']],
    ['with line ends as on Windows', ['Tea | Minutes\r', 'Green | 2\r', 'Black | 4\r']],
  ])('is read %s', (_, lines) => {
    expect(read(...lines)).toEqual({ rows: TEA, reports: [] });
  });

  test('may have only a header over a line of dashes', () => {
    expect(read('Tea | Minutes', '-----')).toEqual({ rows: [['Tea', 'Minutes']], reports: [] });
  });

  test('keeps an empty cell at the end', () => {
    expect(read('Tea | Minutes', 'Green |')).toEqual({
      rows: [
        ['Tea', 'Minutes'],
        ['Green', ''],
      ],
      reports: [],
    });
  });

  test('keeps a bar that is escaped in its cell', () => {
    expect(read('Tea | Minutes', 'Green | 2\\|3').rows).toEqual([
      ['Tea', 'Minutes'],
      ['Green', '2|3'],
    ]);
  });

  test('keeps its text and place', () => {
    const source = 'Tea | Minutes\nGreen | 2';
    const { value } = reported((reporter) => readTable(source, { line: 4, column: 3 }, reporter));
    expect(value).toEqual({
      header: ['Tea', 'Minutes'],
      rows: [['Green', '2']],
      source,
      place: { line: 4, column: 3 },
    });
  });
});

describe('a row of another length', () => {
  test('is filled up and reported at its line', () => {
    expect(read('Tea | Minutes | Cups', '---', 'Green | 2 | 1', 'Black')).toEqual({
      rows: [
        ['Tea', 'Minutes', 'Cups'],
        ['Green', '2', '1'],
        ['Black', '', ''],
      ],
      reports: ['13:3 malformed-table Unexpected row of 1 cell, expected 3 as in the header'],
    });
  });

  test('keeps what is too much in its last cell', () => {
    expect(read('Tea | Minutes', 'Green | 2 | or | 3')).toEqual({
      rows: [
        ['Tea', 'Minutes'],
        ['Green', '2 | or | 3'],
      ],
      reports: ['11:3 malformed-table Unexpected row of 4 cells, expected 2 as in the header'],
    });
  });
});

describe('text that is no table', () => {
  test.each([
    ['plain lines', ['One', 'two']],
    ['a single line with a bar', ['kettle | cup']],
    ['one column', ['| One |', '| two |']],
    ['a bar only further down', ['One', 'two | three']],
    ['a boxed panel', ['┌─────┐', '│ One │', '├─────┤', '│ two │', '└─────┘']],
    ['nothing', ['']],
  ])('is %s', (_, lines) => {
    expect(read(...lines)).toEqual({ rows: null, reports: [] });
  });
});

test('readMarkdownTable reads a table of Markdown, its words without markup', () => {
  const node = firstNode('text\n\n| Tea | *Minutes* |\n| - | - |\n| `Green` | 2 |\n', 'table');
  expect(reported((reporter) => readMarkdownTable(node, reporter))).toEqual({
    value: {
      header: ['Tea', 'Minutes'],
      rows: [['Green', '2']],
      source: 'Tea | Minutes\nGreen | 2',
      place: { line: 3, column: 1 },
    },
    reports: [],
  });
});

test('readMarkdownTable loses no cell of a row that is too long', () => {
  const node = firstNode('| Tea | Minutes |\n| - | - |\n| Green | 2 | 3 |\n', 'table');
  const { value, reports } = reported((reporter) => readMarkdownTable(node, reporter));
  expect(value.rows).toEqual([['Green', '2 | 3']]);
  expect(reports).toEqual(['3:1 malformed-table Unexpected row of 3 cells, expected 2 as in the header']);
});
