import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { isMdx, parseSyntax, placeOf, textPlaceOf } from '../../src/core/syntax.ts';
import { firstNode, nodesOf, shapeOf } from './reported.ts';

test('separates front matter from the content', () => {
  const { yaml, children } = parseSyntax({ file: 'a.md', text: '---\norder: 1\n---\n\n# Title\n' });
  expect(yaml?.value).toBe('order: 1');
  expect(children.map(({ type }) => type)).toEqual(['heading']);
});

test('has no front matter when the file does not begin with it', () => {
  const { yaml, children } = parseSyntax({ file: 'a.md', text: '# Title\n\n---\n\ntext\n' });
  expect(yaml).toBeNull();
  expect(children.map(({ type }) => type)).toEqual(['heading', 'thematicBreak', 'paragraph']);
});

test('reads past a byte order mark', () => {
  expect(parseSyntax({ file: 'a.md', text: '\u{FEFF}---\norder: 1\n---\n' }).yaml?.value).toBe('order: 1');
});

test('reads line ends of any system alike', () => {
  const text = '---\norder: 1\n---\n\n# Title\n\none\ntwo\n\n```\na\nb\n```\n';
  const [unix, windows, old] = ['\n', '\r\n', '\r'].map((end) =>
    shapeOf(nodesOf(text.replaceAll('\n', end))),
  );
  expect(windows).toEqual(unix);
  expect(old).toEqual(unix);
});

test('reads tables, task lists and strikethrough', () => {
  expect(nodesOf('| a |\n| - |\n\n- [ ] b\n\n~~c~~').map(({ type }) => type)).toEqual([
    'table',
    'list',
    'paragraph',
  ]);
});

test('takes a file for MDX by its ending only', () => {
  expect([isMdx({ file: 'notes/a.mdx' }), isMdx({ file: 'a.mdx.md' })]).toEqual([true, false]);
});

test('reads JSX in MDX and leaves it as HTML in Markdown', () => {
  expect(nodesOf('<Chart />', 'a.mdx').map(({ type }) => type)).toEqual(['mdxJsxFlowElement']);
  expect(nodesOf('<Chart />', 'a.md').map(({ type }) => type)).toEqual(['html']);
});

test('throws a message with its place for MDX that does not parse', () => {
  expect(() => parseSyntax({ file: 'a.mdx', text: 'fine\n\n<0.1%' })).toThrow(
    expect.objectContaining({ constructor: VFileMessage, line: 3, column: 2 }),
  );
});

test('places a node where it begins', () => {
  expect(placeOf(nodesOf('text\n\n  ## Title')[1])).toEqual({ line: 3, column: 3 });
});

test('places a node that was not parsed at the start of the file', () => {
  expect([placeOf({ type: 'text' }), placeOf(undefined)]).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 1 },
  ]);
});

test('places the text of a fence in the line under it', () => {
  expect(textPlaceOf(firstNode('text\n\n```\none\ntwo\n```', 'code'))).toEqual({ line: 4, column: 1 });
});

test('places the text of a fence that is not closed in the line under it', () => {
  expect(textPlaceOf(firstNode('```\none', 'code'))).toEqual({ line: 2, column: 1 });
});

test('places the text of indented code in its own line', () => {
  expect(textPlaceOf(firstNode('text\n\n    one\n    two\n', 'code')).line).toBe(3);
});
