import { expect, test } from 'vitest';
import { splitBlocks } from '../../src/core/text-blocks.ts';

const blocks = (text: string) =>
  splitBlocks(text).map(({ line, marks, nesting }) => `${line}: ${marks} marks, ${nesting} deep`);

test('counts runs of marks in each paragraph and heading', () => {
  expect(blocks('# *a*\n*b* `c`\n[d]\n\n**e**')).toEqual([
    '1: 2 marks, 0 deep',
    '2: 6 marks, 0 deep',
    '5: 2 marks, 0 deep',
  ]);
});

test('takes each list line for a block, as deep as its indentation says', () => {
  expect(blocks('- a\n  - b\n    1. c\n    2. d\n- e')).toEqual([
    '1: 0 marks, 1 deep',
    '2: 0 marks, 2 deep',
    '3: 0 marks, 3 deep',
    '4: 0 marks, 3 deep',
    '5: 0 marks, 1 deep',
  ]);
});

test('does not take a line for a new block that only looks like a list line', () => {
  expect(blocks('a\n      - *b*\n7. *c*')).toEqual(['1: 4 marks, 1 deep']);
});

test('counts quotations in a line, and no rule drawn with list marks', () => {
  expect(blocks('> > - a\n\n* * *')).toEqual(['1: 0 marks, 3 deep', '3: 3 marks, 0 deep']);
});

test('passes over fences and front matter', () => {
  expect(blocks('---\ntags: [*a]\n---\n*b*\n\n```\n*c*\n```\n*d*')).toEqual([
    '4: 2 marks, 0 deep',
    '9: 2 marks, 0 deep',
  ]);
});

test('counts what stands in a fence after HTML, which may hide the end of the fence', () => {
  expect(blocks('<!--\n```\n-->\n*a*').at(-1)).toBe('1: 4 marks, 0 deep');
});

test('takes each row of a table for a block, and a row of bars without a line of dashes for text', () => {
  expect(blocks('| a | b |\n| - | - |\n| c | d |')).toHaveLength(3);
  expect(blocks('| a | b |\n| c | d |')).toHaveLength(1);
});
