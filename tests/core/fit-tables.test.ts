import { expect, test } from 'vitest';
import { fitTables } from '../../src/core/fit-tables.ts';
import { richText } from '../../src/core/rich-text.ts';
import { nodesOf, reported, shapeOf } from './reported.ts';

test('joins the cells that are too much to the last one', () => {
  const text = '> | a | b |\n> | - | - |\n> | c | *d* | `e` | f |\n';
  const { value, reports } = reported((reporter) => fitTables(nodesOf(text), reporter));
  expect(richText(value).html).toContain('<td>c</td>\n<td><em>d</em> | <code>e</code> | f</td>\n</tr>');
  expect(reports).toEqual(['3:3 malformed-table Unexpected row of 4 cells, expected 2 as in the header']);
});

test('leaves rows alone that are as long as the header or shorter', () => {
  const nodes = nodesOf('| a | b |\n| - | - |\n| c | d |\n| e |\n\ntext');
  const { value, reports } = reported((reporter) => fitTables(nodes, reporter));
  expect(shapeOf(value)).toEqual(shapeOf(nodes));
  expect(reports).toEqual([]);
});
