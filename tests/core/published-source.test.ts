import { expect, test } from 'vitest';
import { parseLibrary } from '../../src/core/parse-library.ts';
import { publishedSource } from '../../src/core/published-source.ts';

const publish = (text: string) => {
  const source = { file: 'content/notes/a.md', text };
  return publishedSource(source, parseLibrary([source]).diagnostics);
};
const NOTE = '# A Note\n\n## 1. First\n\nWords of it.\n';

test('leaves a document as it is', () => {
  expect(publish(NOTE)).toBe(NOTE);
});

test('leaves out comments, and keeps one that stands in code', () => {
  const code = '\n```html\n<!-- shown -->\n```\n';
  expect(publish(`${NOTE}\n<!-- for me -->\n${code}`)).toBe(`${NOTE}\n\n${code}`);
});

test('leaves out what a chat assistant left at the end', () => {
  expect(publish(`${NOTE}\nIf you want, I can also make a cheat sheet for you.\n`)).toBe(NOTE);
});
