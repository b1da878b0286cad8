import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeLibrary } from '../../src/bench/growth/make-library.ts';
import { readContentFiles } from '../../src/loaders/content-files.ts';
import { BUILD_TIME, buildCopy, copyWithContent } from '../project-copy.ts';
import { attributes } from './pages.ts';

const DOCUMENTS = 65;

let root = '';
const read = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
const linksTo = (path: string, folder: RegExp) =>
  new Set(attributes(read(path), 'href').filter((link) => folder.test(link))).size;

/** A copy of the project with more documents than one page of any list shows, built once. */
beforeAll(async () => {
  root = copyWithContent();
  rmSync(join(root, 'content'), { recursive: true });
  const { sources } = await readContentFiles('content');
  for (const { file, text } of makeLibrary(sources, DOCUMENTS)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(buildCopy(root)).toBe(0);
}, BUILD_TIME);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('every link of a large library leads to a page or file', () => {
  const site = join(root, 'dist');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const links = new Set(
    pages.flatMap((file) =>
      attributes(readFileSync(join(site, file), 'utf8'), 'href')
        .filter((link) => link.startsWith('/'))
        .map((link) => link.replace(/[?#].*$/u, '')),
    ),
  );
  const dead = [...links].filter(
    (link) => !existsSync(join(site, link, link.endsWith('/') ? 'index.html' : '')),
  );
  expect(dead).toEqual([]);
});

test('the home page shows some plans, and the list of plans goes on at a page of its own', () => {
  const plan = /^\/plans\/l\d+\/$/u;
  expect([linksTo('.', plan), linksTo('plans', plan), linksTo('plans/page/2', plan)]).toEqual([12, 24, 2]);
});

test('a list of questions has a hundred of them a page', () => {
  expect(read('questions').match(/data-question=/gu)).toHaveLength(100);
  expect(attributes(read('questions'), 'href')).toContain('/questions/page/2/');
});

test('the titles of a list say which page of it one sees', () => {
  expect(read('identify/page/2')).toContain(
    '<title>Which framework is this?, page 2 of 2 · Hedgehog</title>',
  );
});

test('the words for what is kept come from a file of their own', () => {
  expect(read('progress')).toContain('data-labels="/progress.json"');
  const labels = JSON.parse(readFileSync(join(root, 'dist/progress.json'), 'utf8'));
  expect(Object.keys(labels).length).toBeGreaterThan(300);
});
