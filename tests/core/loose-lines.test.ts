import { expect, test } from 'vitest';
import { separateLines } from '../../src/core/loose-lines.ts';
import { richText } from '../../src/core/rich-text.ts';
import { nodesOf, shapeOf } from './reported.ts';

const html = (text: string) => richText(separateLines(nodesOf(text))).html.replaceAll('\n', '');

test.each(['a\nb', '- a\n- b\n\nc', '> a\n> b', '**a** b\nc', 'see\n3. no list', '— one dash\nand a line'])(
  'leaves %j as Markdown reads it',
  (text) => {
    expect(shapeOf(separateLines(nodesOf(text)))).toEqual(shapeOf(nodesOf(text)));
  },
);

test.each([
  ['a label under a paragraph', 'a\n**B:** c', '<p>a</p><p><strong>B:</strong> c</p>'],
  ['a label under a list', '- a\n**B:** c', '<ul><li>a</li></ul><p><strong>B:</strong> c</p>'],
  [
    'a label within a list',
    '1. a\n**B:**\n2. c',
    '<ol><li>a</li></ol><p><strong>B:</strong></p><ol start="2"><li>c</li></ol>',
  ],
  [
    'a label under a nested list',
    '- a\n  - b\n**C:**\n- d',
    '<ul><li>a<ul><li>b</li></ul></li></ul><p><strong>C:</strong></p><ul><li>d</li></ul>',
  ],
  [
    'a label under a quotation',
    '> a\n**B:** c',
    '<blockquote><p>a</p></blockquote><p><strong>B:</strong> c</p>',
  ],
  [
    'a step under a step',
    '**1️⃣ A** → b\n**2️⃣ C** → d',
    '<p><strong>1️⃣ A</strong> → b</p><p><strong>2️⃣ C</strong> → d</p>',
  ],
])('gives %s a paragraph of its own', (_, text, expected) => {
  expect(html(text)).toBe(expected);
});

test('leaves a bold label inside a list item when it is indented like its text', () => {
  expect(html('- a\n  **B:** c')).toContain('<li>');
  expect(separateLines(nodesOf('- a\n  **B:** c')).map(({ type }) => type)).toEqual(['list']);
});

test.each([
  ['indented too far', 'a\n\t- b\n\t- c', '<p>a</p><ul><li>b</li><li>c</li></ul>'],
  ['typed with a dash', '– a\n– b', '<ul><li>a</li><li>b</li></ul>'],
  ['typed with a dot below a line', 'a\n• b', '<p>a</p><ul><li>b</li></ul>'],
  ['in a list item', '- a\n  – b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  [
    'numbered from two under a label',
    '**A:**\n2. b\n3. c',
    '<p><strong>A:</strong></p><ol start="2"><li>b</li><li>c</li></ol>',
  ],
])('makes a list of bullets %s', (_, text, expected) => {
  expect(html(text)).toBe(expected);
});

test('knows where what it separates begins', () => {
  const [, label] = separateLines(nodesOf('- a\n\n  b\n**C:** d'));
  expect(label?.position?.start).toMatchObject({ line: 4, column: 1 });
});

test('gives what comes after a label in a nested list a list of its own', () => {
  expect(html('- a\n  - b\n**C:**\n  - d')).toBe(
    '<ul><li>a<ul><li>b</li></ul></li></ul><p><strong>C:</strong></p><ul><li>d</li></ul>',
  );
});

test('leaves a label inside a quotation that is marked like the rest of it', () => {
  expect(separateLines(nodesOf('> a\n> **B:** c')).map(({ type }) => type)).toEqual(['blockquote']);
});
