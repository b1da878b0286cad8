import { expect, test } from 'vitest';
import { resolveReferences } from '../../src/core/resolve-references.ts';
import { richText } from '../../src/core/rich-text.ts';
import { nodesOf, reported } from './reported.ts';

function resolve(text: string) {
  const { value, reports } = reported((reporter) => resolveReferences(nodesOf(text), reporter));
  return { html: richText(value).html, reports };
}

test('gives a link the address that is defined elsewhere', () => {
  expect(resolve('[one *two*][A]\n\n> [a]: https://example.org/ "Title"')).toEqual({
    html: '<p><a href="https://example.org/" title="Title">one <em>two</em></a></p>\n<blockquote>\n</blockquote>',
    reports: [],
  });
});

test('gives an image the address that is defined elsewhere', () => {
  expect(resolve('![a bridge][a]\n\n[a]: bridge.svg')).toEqual({
    html: '<p><img src="bridge.svg" alt="a bridge"></p>',
    reports: [],
  });
});

test('leaves no definition behind', () => {
  const { value } = reported((reporter) => resolveReferences(nodesOf('[a]\n\n[a]: /x'), reporter));
  expect(value.map(({ type }) => type)).toEqual(['paragraph']);
});

test('takes the first of two definitions', () => {
  expect(resolve('[a]\n\n[a]: /first\n[a]: /second').html).toBe('<p><a href="/first">a</a></p>');
});

test('keeps a resolved link in its place', () => {
  const { value } = reported((reporter) => resolveReferences(nodesOf('one [a]\n\n[a]: /x'), reporter));
  const [paragraph] = value;
  const link = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
  expect(link?.position?.start).toMatchObject({ line: 1, column: 5 });
});

test('keeps a footnote where it stands, under its mark', () => {
  expect(resolve('one[^a]\n\n[^a]: two *three*\n\n    four')).toEqual({
    html: '<p>one[a]</p>\n<p>[a] two <em>three</em></p>\n<p>four</p>',
    reports: [],
  });
});

test('keeps a footnote that begins with another block', () => {
  expect(resolve('one[^a]\n\n[^a]:\n    - two').html).toBe(
    '<p>one[a]</p>\n<p>[a] </p>\n<ul>\n<li>two</li>\n</ul>',
  );
});

test('reports a definition that no text uses', () => {
  expect(resolve('one\n\n[TODO]: write').reports).toEqual([
    '3:1 unknown-content Unexpected link definition `[TODO]: write` that no text uses',
  ]);
});
