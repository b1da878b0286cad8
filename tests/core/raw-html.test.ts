import { expect, test } from 'vitest';
import { readHtml } from '../../src/core/raw-html.ts';
import { richText } from '../../src/core/rich-text.ts';
import { nodesOf, reported } from './reported.ts';

function read(text: string) {
  const { value, reports } = reported((reporter) => readHtml(nodesOf(text), reporter));
  return { text: richText(value).text, reports };
}

test('leaves Markdown without HTML alone', () => {
  expect(read('2 < 3 & `<b>`')).toEqual({ text: '2 < 3 & <b>', reports: [] });
});

test('reports an element in a line once, where it begins', () => {
  expect(read('one\ntwo <b>three</b>')).toEqual({
    text: 'one\ntwo <b>three</b>',
    reports: ['2:5 raw-html Unexpected HTML `<b>`, expected Markdown'],
  });
});

test('reports a block by its first line', () => {
  expect(read('<div>\none\n</div>')).toEqual({
    text: '<div>\none\n</div>',
    reports: ['1:1 raw-html Unexpected HTML `<div> …`, expected Markdown'],
  });
});

test('reports an indented element with text inside once', () => {
  expect(read('  <div>\n\none\n\n  </div>').reports).toEqual([
    '1:1 raw-html Unexpected HTML `<div>`, expected Markdown',
  ]);
});

test('leaves out comments and says so', () => {
  expect(read('one <!-- two --> three\n\n<!--\nfour\n-->')).toEqual({
    text: 'one three',
    reports: [
      '1:5 html-comment Unexpected comment `<!-- two -->`',
      '3:1 html-comment Unexpected comment `<!-- four -->`',
    ],
  });
});

test('keeps a comment with other HTML round it', () => {
  expect(read('<!-- one --><hr>').reports).toEqual([
    '1:1 raw-html Unexpected HTML `<!-- one --><hr>`, expected Markdown',
  ]);
});

test('finds HTML inside lists and quotations', () => {
  expect(read('> - <br>').reports).toEqual(['1:5 raw-html Unexpected HTML `<br>`, expected Markdown']);
});
