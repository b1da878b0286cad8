import { expect, test } from 'vitest';
import { compareProgress } from '../../src/core/compare-progress.ts';
import { NO_PROGRESS, type Progress } from '../../src/core/progress.ts';

const having = (sections: Record<string, unknown>): Progress => ({
  ...NO_PROGRESS,
  sections: { ...NO_PROGRESS.sections, ...sections } as Progress['sections'],
});

test('finds no difference in the same content, whenever it was kept', () => {
  const here = having({ answers: { a: { at: 1, text: 'x', isPrinted: true } } });
  expect(compareProgress(here, having({ answers: { a: { isPrinted: true, at: 2, text: 'x' } } }))).toEqual(
    [],
  );
});

test('says what is new, what differs and what only this device has, by section', () => {
  const here = having({
    practised: { Q1: { at: 1 }, Q2: { at: 1 } },
    answers: { a: { at: 1, text: 'x', isPrinted: false } },
  });
  const file = having({
    practised: { Q1: { at: 5 }, Q3: { at: 1 } },
    answers: { a: { at: 2, text: 'y', isPrinted: false } },
    songs: { s: { at: 1 } },
  });
  expect(compareProgress(here, file)).toEqual([
    { section: 'practised', added: ['Q3'], differing: [], missing: ['Q2'] },
    { section: 'answers', added: [], differing: ['a'], missing: [] },
    { section: 'songs', added: ['s'], differing: [], missing: [] },
  ]);
});
