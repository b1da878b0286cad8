import { expect, test } from 'vitest';
import { LocatedText, sliceNodes, textOf } from '../../src/core/located-text.ts';
import { inlineText } from '../../src/core/rich-text.ts';
import { firstNode } from './reported.ts';

test('joins the words of inline nodes, with hard breaks as line breaks', () => {
  expect(new LocatedText(firstNode('a *b* `c`  \nd ![e](f.png)', 'paragraph')).text).toBe('a b c\nd e');
});

test('finds characters in text, code and later lines', () => {
  const line = new LocatedText(firstNode('a **b** `cd`\nef *g* h', 'paragraph'));
  const placed = [...'abdfgh'].map((character) => line.placeAt(line.text.indexOf(character)));
  expect(placed.map((place) => `${place.line}:${place.column}`)).toEqual([
    '1:1',
    '1:5',
    '1:11',
    '2:2',
    '2:5',
    '2:8',
  ]);
});

test('cuts inline nodes and keeps the markup of what is left', () => {
  const { children } = firstNode('ab **cd** ef', 'paragraph');
  const nodes = sliceNodes(children, 4, 7);
  expect(inlineText(nodes).html).toBe('<strong>d</strong> e');
  expect(textOf(nodes)).toBe('d e');
});
