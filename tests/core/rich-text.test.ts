import { describe, expect, test } from 'vitest';
import { inlineText, linkReferences, richText, wordsOf } from '../../src/core/rich-text.ts';
import { Anchors } from '../../src/core/slug.ts';
import { firstNode, nodesOf } from './reported.ts';

const htmlOf = (text: string) => richText(nodesOf(text)).html;
const textOf = (text: string) => richText(nodesOf(text)).text;

describe('richText', () => {
  test('keeps the markup of prose', () => {
    expect(htmlOf('one *two* **three** `four`')).toBe(
      '<p>one <em>two</em> <strong>three</strong> <code>four</code></p>',
    );
  });

  test('gives the words with one line for each block', () => {
    expect(textOf('# A *b*\n\n- c\n  - d\n\n| e | f |\n| - | - |\n| g | h |')).toBe('A b\nc\nd\ne\nf\ng\nh');
  });

  test('keeps a hard line break in the text', () => {
    expect(textOf('one  \ntwo')).toBe('one\ntwo');
  });

  test('has the description of an image in the text', () => {
    expect(textOf('before ![a bridge](bridge.svg) after')).toBe('before a bridge after');
  });

  test('shows raw HTML as the author typed it', () => {
    expect(htmlOf('a <b>c</b> <script>alert(1)</script>')).toBe(
      '<p>a &#x3C;b>c&#x3C;/b> &#x3C;script>alert(1)&#x3C;/script></p>',
    );
  });

  test('drops the address of a link that would run code, and keeps its words', () => {
    expect(htmlOf('[press](javascript:alert) [go](https://example.org/)')).toBe(
      '<p><a>press</a> <a href="https://example.org/">go</a></p>',
    );
  });

  test('gives headings anchors that are unique on the page', () => {
    const anchors = new Anchors();
    anchors.next('Load');
    expect(richText(nodesOf('### Load\n\none\n\n> #### Plan'), anchors).html).toBe(
      '<h3 id="load-2">Load</h3>\n<p>one</p>\n<blockquote>\n<h4 id="plan">Plan</h4>\n</blockquote>',
    );
  });

  test('begins where its first node begins, or where it is told', () => {
    const nodes = nodesOf('\n\n  text');
    expect(richText(nodes).place).toEqual({ line: 3, column: 3 });
    expect(richText(nodes, undefined, { line: 7, column: 2 }).place).toEqual({ line: 7, column: 2 });
  });

  test('is empty for no nodes', () => {
    expect(richText([])).toEqual({ html: '', text: '', place: { line: 1, column: 1 } });
  });
});

describe('references', () => {
  test('are marked for codes and question ids', () => {
    expect(htmlOf('P12, **Q110** (L2/L5)')).toBe(
      '<p><span data-ref="P12">P12</span>, <strong><span data-ref="Q110">Q110</span></strong> (<span data-ref="L2">L2</span>/<span data-ref="L5">L5</span>)</p>',
    );
  });

  test('are not marked in code, in links or inside words', () => {
    expect(htmlOf('`P12` [L2](/x) xP12 P12s p12')).toBe(
      '<p><code>P12</code> <a href="/x">L2</a> xP12 P12s p12</p>',
    );
  });

  test('become links where there is an address, and plain words elsewhere', () => {
    const addressOf = (reference: string) => (reference === 'P12' ? '/frameworks/p12/' : undefined);
    expect(linkReferences(htmlOf('P12 and P7'), addressOf)).toBe(
      '<p><a href="/frameworks/p12/">P12</a> and P7</p>',
    );
  });
});

test('inlineText gives inline nodes without a paragraph round them', () => {
  expect(inlineText(firstNode('one *two*', 'paragraph').children)).toEqual({
    html: 'one <em>two</em>',
    text: 'one two',
    place: { line: 1, column: 1 },
  });
});

test('inlineText adds no space inside a word or bracket', () => {
  const { html, text } = inlineText(firstNode('un**believ**able (*so*) ![b](b.svg)', 'paragraph').children);
  expect(html).toBe('un<strong>believ</strong>able (<em>so</em>) <img src="b.svg" alt="b">');
  expect(text).toBe('unbelievable (so) b');
});

test('inlineText has no white space at its ends', () => {
  const { html, text } = inlineText([{ type: 'text', value: ' one ' }]);
  expect([html, text]).toEqual(['one', 'one']);
});

test('inlineText is empty for no nodes', () => {
  expect(inlineText([])).toEqual({ html: '', text: '', place: { line: 1, column: 1 } });
});

describe('wordsOf', () => {
  test('drops markup and folds white space', () => {
    expect(wordsOf(firstNode('one *two*\n   `three`', 'paragraph'))).toBe('one two three');
  });

  test('parts words at hard line breaks', () => {
    expect(wordsOf(firstNode('one\\\ntwo', 'paragraph'))).toBe('one two');
  });

  test('parts the words of items and cells', () => {
    expect(wordsOf(nodesOf('- a\n- b\n  - c\n\n| d | e |\n| - | - |\n'))).toBe('a b c d e');
  });

  test('joins markup inside a word', () => {
    expect(wordsOf(firstNode('un**believ**able', 'paragraph'))).toBe('unbelievable');
  });
});
