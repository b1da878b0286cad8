import { describe, expect, test } from 'vitest';
import { joinLines, splitLines, splitRuns } from '../../src/core/paragraph-lines.ts';
import { wordsOf } from '../../src/core/rich-text.ts';
import { firstNode, shapeOf } from './reported.ts';

const linesOf = (text: string) =>
  splitLines(firstNode(text, 'paragraph')).map(({ nodes, place }) => [
    wordsOf(nodes),
    place.line,
    place.column,
  ]);

describe('splitLines', () => {
  test('splits at soft and hard breaks and knows where each line stands', () => {
    expect(linesOf('one *two*\nthree  \n**four** five')).toEqual([
      ['one two', 1, 1],
      ['three', 2, 1],
      ['four five', 3, 1],
    ]);
  });

  test('splits at line ends of Windows', () => {
    expect(linesOf('one\r\ntwo')).toEqual([
      ['one', 1, 1],
      ['two', 2, 1],
    ]);
  });

  test('leaves a break inside markup alone', () => {
    expect(linesOf('**one\ntwo** three')).toEqual([['one two three', 1, 1]]);
  });
});

describe('joinLines', () => {
  test('gives back the breaks between lines as they were', () => {
    const joined = joinLines(splitLines(firstNode('one  \ntwo\nthree', 'paragraph')));
    expect(shapeOf(joined.children)).toEqual([
      { type: 'text', value: 'one' },
      { type: 'break' },
      { type: 'text', value: 'two' },
      { type: 'text', value: '\n' },
      { type: 'text', value: 'three' },
    ]);
  });
});

describe('splitRuns', () => {
  test('begins a run at each accepted item, and at the first of all', () => {
    expect(splitRuns([1, 2, 10, 3, 20], (item) => item >= 10)).toEqual([[1, 2], [10, 3], [20]]);
  });
});
