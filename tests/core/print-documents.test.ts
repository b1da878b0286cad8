import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/core/library.ts';
import { nightBefore, printDocuments } from '../../src/core/print-documents.ts';
import { note, plan } from './documents.ts';

const tea = (slug = 'tea') => plan('T3', { slug, title: 'Tea' });

test('a slug that is taken, or that is a pack’s own, gets its kind before it', () => {
  const { library } = buildLibrary([tea(), tea('night-before'), note('tea')]);
  expect(
    printDocuments(library)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['note-tea', 'plan-night-before', 'tea']);
});

test('the pack for the night before has plans and framework sheets, and no notes', () => {
  const { library } = buildLibrary([tea(), note('cups')]);
  expect(nightBefore(printDocuments(library)).map(({ name }) => name)).toEqual(['T3 Tea']);
});

test('an empty document still has a sheet', () => {
  const { library } = buildLibrary([tea()]);
  expect(printDocuments(library)[0]?.summary.sheets).toEqual([[]]);
});
