import { describe, expect, test } from 'vitest';
import { findTargets, readContents } from '../../src/core/read-contents.ts';
import { nodesOf, reported } from './reported.ts';

const DOCUMENT = '# Soup & Bread\n\n## Hot Soup\n\n#### Spoons\n\n## Hot Soup\n\n## Süßes';
const findTarget = findTargets(
  nodesOf(DOCUMENT),
  new Map([
    [3, 'hot-soup'],
    [7, 'hot-soup-2'],
    [9, 'suesses'],
  ]),
);

describe('findTargets', () => {
  test.each([
    ['hot-soup', 'hot-soup'],
    ['Hot-Soup', 'hot-soup'],
    ['hot-soup-1', 'hot-soup-2'],
    ['hot-soup-2', 'hot-soup-2'],
    ['süßes', 'suesses'],
    ['s%C3%BC%C3%9Fes', 'suesses'],
    ['spoons', 'hot-soup'],
    ['soup--bread', null],
    ['forks', undefined],
    ['%', undefined],
  ])('leads %s to %s', (target, anchor) => {
    expect(findTarget(target)).toBe(anchor);
  });
});

describe('readContents', () => {
  const read = (text: string) => reported((reporter) => readContents(nodesOf(text), findTarget, reporter));

  test('takes the words of the whole item', () => {
    expect(read('1. Pages 1 to 2: [Hot *Soup*](#hot-soup)').value).toEqual({
      entries: [
        {
          text: 'Pages 1 to 2: Hot Soup',
          target: 'hot-soup',
          anchor: 'hot-soup',
          place: { line: 1, column: 1 },
        },
      ],
      extras: [],
    });
  });

  test('reads nested items in order', () => {
    const { value } = read('- [Soup](#hot-soup)\n  - [Spoons](#spoons)\n- [Bread](#soup--bread)');
    expect(value.entries.map(({ text, anchor, place }) => [text, anchor, place.line, place.column])).toEqual([
      ['Soup', 'hot-soup', 1, 1],
      ['Spoons', 'hot-soup', 2, 3],
      ['Bread', null, 3, 1],
    ]);
  });

  test('reports a dead link, and keeps its line', () => {
    const { value, reports } = read('- [Soup](#hot-soup)\n- [Forks](#forks)');
    expect(value.entries.map(({ target, anchor }) => [target, anchor])).toEqual([
      ['hot-soup', 'hot-soup'],
      ['forks', null],
    ]);
    expect(reports).toEqual([
      '2:1 dead-contents-link Unexpected link `#forks`, expected the heading “Forks”',
    ]);
  });

  test('keeps items without a link into the document, and other prose', () => {
    const { value, reports } = read(
      'Find it here.\n\n- Menu\n  - [Soup](#hot-soup)\n- [Shop](https://example.org)',
    );
    expect(value.entries).toHaveLength(1);
    expect(value.extras.map(({ slot, body, place }) => [slot, body.text, place.line])).toEqual([
      ['contents', 'Find it here.', 1],
      ['contents', 'Menu', 3],
      ['contents', 'Shop', 5],
    ]);
    expect(reports).toEqual([]);
  });
});
