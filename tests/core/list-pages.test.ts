import { expect, test } from 'vitest';
import {
  listPageLinks,
  listPageName,
  listPagePath,
  listPageRoutes,
  listPages,
} from '../../src/core/list-pages.ts';

test('a list is cut into pages of one size', () => {
  expect(listPages(['a', 'b', 'c'], 2)).toEqual([
    { items: ['a', 'b'], number: 1, count: 2 },
    { items: ['c'], number: 2, count: 2 },
  ]);
});

test('a list of long items is cut where a page is full, and an item too long has one of its own', () => {
  const pages = listPages(['aa', 'b', 'ccc', 'ddddd', 'e'], 3, (item) => item.length);
  expect(pages.map(({ items }) => items)).toEqual([['aa', 'b'], ['ccc'], ['ddddd'], ['e']]);
  expect(pages.map(({ number, count }) => `${number}/${count}`)).toEqual(['1/4', '2/4', '3/4', '4/4']);
});

test('an empty list has one page', () => {
  expect(listPages([], 2)).toEqual([{ items: [], number: 1, count: 1 }]);
});

test('the first page stands at the address of the list', () => {
  expect([1, 2].map((number) => listPagePath('/plans/', number))).toEqual(['/plans/', '/plans/page/2/']);
});

test('only further pages say in their title which they are', () => {
  expect([1, 2].map((number) => listPageName({ number, count: 3 }))).toEqual(['', ', page 2 of 3']);
});

test('a page leads to the one before and the one after', () => {
  expect(listPageLinks({ number: 2, count: 3 }, '/plans/')).toEqual({
    previous: { title: 'Page 1 of 3', path: '/plans/' },
    next: { title: 'Page 3 of 3', path: '/plans/page/3/' },
  });
});

test('the only page leads nowhere', () => {
  expect(listPageLinks({ number: 1, count: 1 }, '/plans/')).toEqual({ previous: undefined, next: undefined });
});

test('the route of the first page has no parameter', () => {
  expect(listPageRoutes(['a', 'b'], 1).map(({ params }) => params)).toEqual([
    { page: undefined },
    { page: 'page/2' },
  ]);
});
