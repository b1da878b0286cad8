import { describe, expect, test } from 'vitest';
import { Reporter } from '../../src/core/diagnostics.ts';
import type { FrontMatter } from '../../src/core/front-matter.ts';
import { documentBase, fileStem, shortDescription } from '../../src/core/parse-context.ts';

describe('documentBase', () => {
  const fallback = { slug: 'tea', title: 'Tea', description: 'Hot.' };
  const base = (frontMatter: FrontMatter) =>
    documentBase(
      { file: 'a.md', syntax: { children: [], yaml: null }, frontMatter, reporter: new Reporter('a.md') },
      fallback,
    );

  test('has what the front matter sets', () => {
    expect(base({ kind: 'note', slug: 'milk', order: 0, description: 'Cold.', tags: ['a'] })).toEqual({
      file: 'a.md',
      slug: 'milk',
      title: 'Tea',
      description: 'Cold.',
      order: 0,
      tags: ['a'],
    });
  });

  test('has fallbacks for the rest', () => {
    expect(base({})).toEqual({ file: 'a.md', ...fallback, order: 100, tags: [] });
  });
});

test.each([
  ['content/notes/tea.md', 'tea'],
  ['tea.mdx', 'tea'],
  ['a.b/tea.v2.md', 'tea.v2'],
  ['tea', 'tea'],
])('the stem of %s is %s', (file, stem) => {
  expect(fileStem(file)).toBe(stem);
});

describe('shortDescription', () => {
  test('is the first line', () => {
    expect(shortDescription('\nOne.\nTwo.')).toBe('One.');
  });

  test('keeps a line of 160 characters whole', () => {
    expect(shortDescription('a'.repeat(160))).toBe('a'.repeat(160));
  });

  test('cuts a longer line after a word, without its punctuation', () => {
    expect(shortDescription(`${'word '.repeat(31)}end, and more words`)).toBe(`${'word '.repeat(31)}end…`);
  });

  test('has at most 160 characters with the dots', () => {
    expect(shortDescription(`${'a'.repeat(80)} ${'b'.repeat(79)} c`)).toBe(`${'a'.repeat(80)}…`);
  });

  test('cuts a single long word', () => {
    expect(shortDescription('a'.repeat(170))).toBe(`${'a'.repeat(159)}…`);
  });

  test('is empty for no text', () => {
    expect(shortDescription('')).toBe('');
  });
});
