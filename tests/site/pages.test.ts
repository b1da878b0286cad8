import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributes, builtPages } from './pages.ts';

const pages = builtPages();
const idsOf = new Map(pages.map(({ path, html }) => [path, attributes(html, 'id')]));
const perPage = (check: (html: string, path: string) => unknown) =>
  pages.filter(({ html, path }) => check(html, path)).map(({ path }) => path);

test('the library has its pages', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/404.html',
      '/plans/',
      '/plans/l2/',
      '/plans/l2/1-scale-and-capacity-framework/',
      '/plans/l2/2-capacity-planning/',
      '/plans/l6/',
      '/plans/l6/1-ops-tradeoffs-framework/',
      '/plans/l6/2-slos-and-error-budgets/',
      '/frameworks/',
      '/frameworks/p12/',
      '/guides/',
      '/guides/l4-operations/',
      '/notes/',
      '/notes/operational-excellence/',
      '/questions/',
      '/practice/',
      '/practice/rehearse/l2/1-scale-and-capacity-framework/',
      '/practice/rehearse/l6/2-slos-and-error-budgets/',
      ...['l2', 'l6', 'p12', 'l4-operations'].map((deck) => `/practice/cards/${deck}/`),
      '/checklists/',
      '/practice/plan/',
      '/print/',
      '/print/night-before/',
      '/print/l2/',
      '/print/l4-operations/',
      '/progress/',
      '/search/',
      '/identify/',
      ...[110, 117, 179, 473, 742, 745, 748, 1571].map((id) => `/questions/q${id}/`),
    ]),
  );
  expect(paths.filter((path) => path.startsWith('/guides/l4-operations/'))).toHaveLength(18);
});

test('every internal link leads to a page and to an id on it', () => {
  const wrong = pages.flatMap(({ path, html }) =>
    attributes(html, 'href').flatMap((link) => {
      if (/^(https?:|mailto:)/u.test(link)) return link.startsWith('http://localhost') ? [] : [];
      const { pathname, hash } = new URL(link, `http://site${path}`);
      const ids = idsOf.get(pathname);
      if (!ids) return existsSync(`dist${pathname}`) ? [] : [`${path}: ${link}`];
      return hash === '' || ids.includes(decodeURIComponent(hash.slice(1))) ? [] : [`${path}: ${link}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('every page has one h1', () => {
  expect(perPage((html) => html.match(/<h1[\s>]/gu)?.length !== 1)).toEqual([]);
});

test('no heading level is skipped', () => {
  expect(
    perPage((html) => {
      const depths = [...html.matchAll(/<h([1-6])[\s>]/gu)].map((match) => Number(match[1]));
      return depths.some((depth, at) => depth > (depths[at - 1] ?? 0) + 1);
    }),
  ).toEqual([]);
});

test('no id stands twice on a page', () => {
  expect(
    [...idsOf].flatMap(([path, ids]) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`),
    ),
  ).toEqual([]);
});

test('titles are unique', () => {
  const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/u.exec(html)?.[1]);
  expect(titles.filter((title, at) => title === undefined || titles.indexOf(title) !== at)).toEqual([]);
});

test('every page declares its language and a description', () => {
  expect(perPage((html) => !/<html lang="en"/u.test(html))).toEqual([]);
  expect(perPage((html) => !/<meta name="description" content="[^"]{20,}"/u.test(html))).toEqual([]);
});

test('no page asks another origin for anything', () => {
  expect(
    perPage((html) => attributes(html, 'src').some((address) => /^(https?:)?\/\//u.test(address))),
  ).toEqual([]);
});

test('the search index is there', () => {
  expect(existsSync('dist/pagefind/pagefind.js')).toBe(true);
});
