import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/core/library.ts';
import type { Note, Plan } from '../../src/core/model.ts';
import { nightBefore, printDocuments } from '../../src/core/print-documents.ts';

const base = { file: '', description: '', order: 1, tags: [], place: { line: 1, column: 1 } };

function plan(slug: string): Plan {
  return {
    ...base,
    kind: 'plan',
    slug,
    title: 'Tea',
    code: 'T3',
    approach: null,
    time: null,
    source: null,
    hedgehogNote: null,
    identify: null,
    scope: null,
    buckets: [],
    trafficLights: [],
    checklistIntro: null,
    checklist: [],
    readyWhen: [],
    remember: null,
    extras: [],
  };
}

function note(slug: string): Note {
  return { ...base, kind: 'note', slug, title: 'Cups', format: 'md', motto: null, lead: null, sections: [] };
}

test('a slug that is taken, or that is a pack’s own, gets its kind before it', () => {
  const { library } = buildLibrary([plan('tea'), plan('night-before'), note('tea')]);
  expect(
    printDocuments(library)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['note-tea', 'plan-night-before', 'tea']);
});

test('the pack for the night before has plans and framework sheets, and no notes', () => {
  const { library } = buildLibrary([plan('tea'), note('cups')]);
  expect(nightBefore(printDocuments(library)).map(({ name }) => name)).toEqual(['T3 Tea']);
});

test('an empty document still has a sheet', () => {
  const { library } = buildLibrary([plan('tea')]);
  expect(printDocuments(library)[0]?.summary.sheets).toEqual([[]]);
});
