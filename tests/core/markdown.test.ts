import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/core/markdown.ts';
import { makeDocument, readDocuments } from '../../src/fuzz/run.ts';
import { levelTrees, linesOf } from './trees.ts';

const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** The two trees as lines; the root's own place is nobody's. */
function bothTrees(text: string): { readonly expected: string[]; readonly found: string[] } {
  const [expected, found] = [remark.parse(text), parseMarkdown(text)];
  delete expected.position;
  levelTrees(expected, found);
  return { expected: linesOf(expected), found: linesOf(found) };
}

/** The texts of which the two trees differ, each with the first lines that do. */
function differences(texts: readonly string[]): unknown[] {
  return texts.flatMap((text) => {
    const { expected, found } = bothTrees(text);
    const at = expected.findIndex((line, index) => line !== found[index]);
    return at < 0 && expected.length === found.length
      ? []
      : [{ text: text.slice(0, 200), remark: expected[at], found: found[at] }];
  });
}

const GROUPS = readFileSync('tests/core/markdown-cases.txt', 'utf8')
  .split('\n\n')
  .map((group) => {
    const [name = '', ...lines] = group.trim().split('\n');
    return [name.slice(2), lines.map((line) => JSON.parse(line) as string)] as const;
  });

test.each(GROUPS)('reads %s as remark does', (_, texts) => {
  expect(texts.length).toBeGreaterThan(0);
  expect(differences(texts)).toEqual([]);
});

test('reads all content and all fixtures as remark does', () => {
  const files = ['content', 'tests/fixtures'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.mdx?$/u.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(differences(files.map((file) => readFileSync(file, 'utf8')))).toEqual([]);
}, 30_000);

test('reads changed documents as remark does', () => {
  const documents = readDocuments().map(({ file, text }) => ({ file, text: text.slice(0, 20_000) }));
  const texts = Array.from({ length: 40 }, (_, seed) => makeDocument(documents, seed + 1).text);
  expect(differences(texts.map((text) => text.toWellFormed().replaceAll('\r', '')))).toEqual([]);
}, 60_000);

test('reads what is deep or long as remark does', () => {
  const texts = [
    `${'> '.repeat(40)}deep`,
    `${'> '.repeat(500)}deep`,
    `${'- '.repeat(40)}deep`,
    Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    `${'!['.repeat(100)}a${'](b)'.repeat(100)}`,
    `${'*a **b '.repeat(100)}x${'** c*'.repeat(100)}`,
    'word '.repeat(20_000),
    '🦔'.repeat(10_000),
    '[a]: b\n'.repeat(500),
  ];
  expect(differences(texts)).toEqual([]);
}, 30_000);

const DEEP = 20_000;

test('reads without an end to its depth', () => {
  const texts = [
    `${'>'.repeat(DEEP)}x`,
    `${'['.repeat(DEEP)}a${'](b)'.repeat(DEEP)}`,
    `${'*a '.repeat(DEEP)}x`,
  ];
  expect(texts.map((text) => parseMarkdown(text).type)).toEqual(['root', 'root', 'root']);
}, 30_000);

/** What differs still: for each text the lines of remark's tree that the other does not have, and the other way round. */
const EXCEPTIONS: readonly (readonly [why: string, text: string, remark: string[], found: string[]])[] = [
  [
    'keeps no half of a character',
    'a\uD83Db',
    ['  text 1:1@0-1:4@3 {"value":"a\\ud83db"}'],
    ['  text 1:1@0-1:4@3 {"value":"a\uFFFDb"}'],
  ],
  [
    'ends a line break before the indentation of the next line',
    '- a``  \n\tb',
    ['    break 1:6@5-2:2@9 {}'],
    ['    break 1:6@5-2:1@8 {}'],
  ],
  [
    'begins HTML behind the indentation of its line',
    '- a\n <b>\n',
    ['   html 2:1@4-2:5@8 {"value":" <b>"}'],
    ['   html 2:2@5-2:5@8 {"value":"<b>"}'],
  ],
  [
    'ends a fence that nobody closed with the quotation that it stands in',
    '>```\n- a',
    [' blockquote 1:1@0-2:1@5 {}', '  code 1:2@1-2:1@5 {"value":""}'],
    [' blockquote 1:1@0-1:5@4 {}', '  code 1:2@1-1:5@4 {"value":""}'],
  ],
];

test.each(EXCEPTIONS)('%s', (_, text, onlyRemark, onlyFound) => {
  const { expected, found } = bothTrees(text);
  expect(expected.filter((line) => !found.includes(line))).toEqual(onlyRemark);
  expect(found.filter((line) => !expected.includes(line))).toEqual(onlyFound);
});
