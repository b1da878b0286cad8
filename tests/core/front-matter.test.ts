import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/core/front-matter.ts';
import { parseSyntax } from '../../src/core/syntax.ts';
import { reported } from './reported.ts';

function read(block: string) {
  const { yaml } = parseSyntax({ file: 'a.md', text: `---\n${block}\n---\n\n# Title\n` });
  return reported((reporter) => readFrontMatter(yaml, reporter));
}

test('reads every key', () => {
  const block = 'kind: note\nslug: my-note\norder: 3\ndescription: A note.\ntags: [one, two]';
  expect(read(block)).toEqual({
    value: { kind: 'note', slug: 'my-note', order: 3, description: 'A note.', tags: ['one', 'two'] },
    reports: [],
  });
});

test('is empty without a block', () => {
  expect(reported((reporter) => readFrontMatter(null, reporter))).toEqual({ value: {}, reports: [] });
});

test.each(['', '# only a comment'])('is empty for an empty block: %j', (block) => {
  expect(read(block)).toEqual({ value: {}, reports: [] });
});

test('reports an unknown key at its line of the file and goes on', () => {
  expect(read('order: 1\ntitel: x\ntags: [a]')).toEqual({
    value: { order: 1, tags: ['a'] },
    reports: ['3:1 front-matter-unknown-key Unexpected front matter key `titel`'],
  });
});

test.each([
  ['kind: page', 'kind', 'plan, framework, guide or note'],
  ['kind:', 'kind', 'plan, framework, guide or note'],
  ['slug: ../up', 'slug', 'lower-case letters, digits and single hyphens, at most 60 characters'],
  ['slug: Upper', 'slug', 'lower-case letters, digits and single hyphens, at most 60 characters'],
  [`slug: ${'a'.repeat(61)}`, 'slug', 'lower-case letters, digits and single hyphens, at most 60 characters'],
  ['order: first', 'order', 'a number'],
  ['order: .inf', 'order', 'a number'],
  ['description: ""', 'description', 'text of 1 to 300 characters'],
  ['tags: one', 'tags', 'a list of words: [one, two]'],
])('reports the value of %j and leaves the key out', (block, key, expected) => {
  expect(read(block)).toEqual({
    value: {},
    reports: [`2:1 front-matter-value Unexpected value for \`${key}\`, expected ${expected}`],
  });
});

test('reports a syntax error at its place', () => {
  expect(read('order: 1\nbad: : x').reports).toEqual([
    '3:6 front-matter-syntax Unexpected front matter: Nested mappings are not allowed in compact mappings',
  ]);
});

test('reports a key that comes twice', () => {
  expect(read('order: 1\norder: 2')).toEqual({
    value: {},
    reports: ['3:1 front-matter-syntax Unexpected front matter: Map keys must be unique'],
  });
});

test('refuses aliases', () => {
  expect(read('tags: &a [x]\ndescription: *a')).toEqual({
    value: {},
    reports: ['3:14 front-matter-syntax Unexpected alias in front matter, expected plain values'],
  });
});

test('reports a block that is no mapping', () => {
  expect(read('- one')).toEqual({
    value: {},
    reports: ['2:1 front-matter-syntax Unexpected front matter, expected `key: value` lines'],
  });
});

test.each(['__proto__: 1', 'constructor: 1', '[kind, slug]: note', '1: x'])(
  'takes %j for an unknown key',
  (block) => {
    const { value, reports } = read(block);
    expect(value).toStrictEqual({});
    expect(reports.map((line) => line.slice(0, 28))).toEqual(['2:1 front-matter-unknown-key']);
  },
);
