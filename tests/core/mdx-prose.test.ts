import { expect, test } from 'vitest';
import { mdxProse } from '../../src/core/mdx-prose.ts';
import { richText } from '../../src/core/rich-text.ts';
import { nodesOf, shapeOf } from './reported.ts';

const htmlOf = (text: string) => richText(mdxProse(nodesOf(text, 'a.mdx'))).html;

test('drops imports, exports and expressions', () => {
  expect(htmlOf("import A from './a'\n\nexport const b = 1\n\none {b}\n\n{/* two */}")).toBe('<p>one </p>');
});

test('keeps the text inside elements in its place', () => {
  expect(htmlOf('one <Mark>*two*</Mark> three\n\n<Box>\n\n- four\n\n</Box>')).toBe(
    '<p>one <em>two</em> three</p>\n<ul>\n<li>four</li>\n</ul>',
  );
});

test('reads elements inside elements', () => {
  expect(htmlOf('<Box>\n  <Row>\n    one\n  </Row>\n</Box>')).toBe('<p>one</p>');
});

test('keeps an expression that is only a string', () => {
  expect(htmlOf(`{'<'}0.1% and {"{}"}`)).toBe('<p>&#x3C;0.1% and {}</p>');
});

test('makes a paragraph of a string on a line of its own', () => {
  expect(htmlOf("{'one'}\n\n<Box>{'two'}</Box>")).toBe('<p>one</p>\n<p>two</p>');
});

test('drops elements without words', () => {
  expect(htmlOf('<Chart />\n\n<Chart /> <Chart />\n\none')).toBe('<p>one</p>');
});

test('leaves Markdown as it is', () => {
  const nodes = nodesOf('# A\n\n> b\n\n- c\n', 'a.mdx');
  expect(shapeOf(mdxProse(nodes))).toEqual(shapeOf(nodes));
});
