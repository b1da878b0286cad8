import { expect, test } from 'vitest';
import { codeFrames, formatCodeFrame } from '../../src/core/code-frame.ts';

const at = (line: number, column: number) => ({ line, column });

test('shows the line with a caret under the column', () => {
  expect(formatCodeFrame('- Q110 text', at(12, 3))).toBe('12 │ - Q110 text\n   │   ^');
});

test('keeps a tab under a tab, and two columns under a picture', () => {
  expect(formatCodeFrame('\t🟢 x', at(1, 5))).toBe('1 │ \t🟢 x\n  │ \t   ^');
});

test('cuts a long line round the column', () => {
  const frame = formatCodeFrame(`${'a'.repeat(500)}!${'b'.repeat(500)}`, at(1, 501));
  const [line = '', caret = ''] = frame.split('\n');
  expect(line.length).toBeLessThan(100);
  expect(line[caret.indexOf('^')]).toBe('!');
});

test('shows control characters as a sign', () => {
  expect(formatCodeFrame('a\u001b[31mb\u202ec', at(1, 1))).toBe('1 │ a�[31mb�c\n  │ ^');
});

test('is empty for an empty line, and for a place that the file does not have', () => {
  expect(formatCodeFrame('   ', at(1, 1))).toBe('');
  expect(codeFrames([{ file: 'a.md', text: 'x' }])({ file: 'a.md', ...at(9, 1) })).toBe('');
  expect(codeFrames([])({ file: 'a.md', ...at(1, 1) })).toBe('');
});

test('counts the three kinds of line end', () => {
  const frameOf = codeFrames([{ file: 'a.md', text: 'a\r\nb\rc\nd' }]);
  expect([1, 2, 3, 4].map((line) => frameOf({ file: 'a.md', ...at(line, 1) })[4])).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});
