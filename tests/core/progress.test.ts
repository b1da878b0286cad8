import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dropEntry,
  findEntry,
  formatProgress,
  mergeProgress,
  NO_PROGRESS,
  parseProgress,
  putEntry,
  type Progress,
  type Sections,
} from '../../src/core/progress.ts';

const withSections = (sections: Partial<Sections> & Record<string, unknown>): Progress =>
  ({ version: 2, sections: { ...NO_PROGRESS.sections, ...sections } }) as Progress;
const file = (sections: Record<string, unknown>) => JSON.stringify({ version: 2, sections });

describe('parseProgress', () => {
  test('reads back what formatProgress wrote', () => {
    const progress = withSections({
      ticks: { 'l2/item': { at: 5, text: 'Item' } },
      answers: { 'l2/bucket': { at: 6, text: 'Mine', isPrinted: true } },
      interview: { date: { at: 7, date: '2026-12-01' } },
      rehearsals: { 'l2/bucket': { at: 8, seconds: 112, rating: 'nearly' } },
    });
    expect(parseProgress(formatProgress(progress))).toEqual({ kind: 'progress', progress, damaged: 0 });
  });

  test('reads the ticks of version 1 and makes their words of the key', () => {
    expect(parseProgress('{"version":1,"ticks":{"l2/say-it-aloud":1700000000000}}')).toEqual({
      kind: 'progress',
      progress: withSections({
        ticks: { 'l2/say-it-aloud': { at: 1_700_000_000_000, text: 'say it aloud' } },
      }),
      damaged: 0,
    });
  });

  test('carries a section along that it does not know', () => {
    const text = file({ songs: { a: { at: 1, tune: 'b' } } });
    expect(parseProgress(text)).toEqual({
      kind: 'progress',
      progress: withSections({ songs: { a: { at: 1, tune: 'b' } } }),
      damaged: 0,
    });
  });

  test('leaves out entries without a time or without what their section needs, and counts them', () => {
    const text = file({
      ticks: { good: { at: 1, text: 'Good' }, bare: { at: 1 }, timeless: { text: 'No' } },
      practised: { Q1: { at: 2 }, Q2: 3 },
      learned: 'all',
      interview: { date: { at: 3, date: '2026-02-30' } },
      rehearsals: { a: { at: 4, seconds: -1, rating: 'well' }, b: { at: 4, seconds: 9, rating: 'toString' } },
    });
    expect(parseProgress(text)).toEqual({
      kind: 'progress',
      progress: withSections({ ticks: { good: { at: 1, text: 'Good' } }, practised: { Q1: { at: 2 } } }),
      damaged: 7,
    });
  });

  test.each(['', '{', 'null', '[]', '7', '{"version":2}', '{"version":"2","sections":{}}', '{"ticks":{}}'])(
    'calls %j broken',
    (text) => {
      expect(parseProgress(text)).toEqual({ kind: 'broken' });
    },
  );

  test('names the version of a newer file and does not read it', () => {
    expect(parseProgress('{"version":3,"sections":{}}')).toEqual({ kind: 'newer', version: 3 });
  });

  test('takes any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(['progress', 'newer', 'broken']).toContain(parseProgress(text).kind);
      }),
    );
  });
});

describe('putEntry and dropEntry', () => {
  test('put an entry under its key and take it away again', () => {
    const put = putEntry(NO_PROGRESS, 'practised', ['Q1', { at: 9 }]);
    expect(findEntry(put, 'practised', 'Q1')).toEqual({ at: 9 });
    expect(dropEntry(put, 'practised', 'Q1')).toEqual(NO_PROGRESS);
  });

  test('make a change later than what it replaces, even when the clock was set back', () => {
    const first = putEntry(NO_PROGRESS, 'settings', ['role', { at: 100, value: 'a' }]);
    const second = putEntry(first, 'settings', ['role', { at: 7, value: 'b' }]);
    expect(findEntry(second, 'settings', 'role')).toEqual({ at: 101, value: 'b' });
  });

  test('are not misled by the names that every object has', () => {
    expect(findEntry(NO_PROGRESS, 'practised', 'constructor')).toBeUndefined();
    const put = putEntry(NO_PROGRESS, 'practised', ['__proto__', { at: 1 }]);
    expect(findEntry(put, 'practised', '__proto__')).toEqual({ at: 1 });
  });
});

describe('mergeProgress', () => {
  const here = withSections({
    ticks: { both: { at: 5, text: 'here' }, mine: { at: 1, text: 'mine' } },
    songs: { a: { at: 1 } },
  });
  const there = withSections({
    ticks: { both: { at: 6, text: 'there' }, yours: { at: 1, text: 'yours' } },
    practised: { Q1: { at: 2 } },
    poems: { b: { at: 2 } },
  });

  test('keeps what either has and the later of two', () => {
    expect(mergeProgress(here, there)).toEqual(
      withSections({
        ticks: {
          both: { at: 6, text: 'there' },
          mine: { at: 1, text: 'mine' },
          yours: { at: 1, text: 'yours' },
        },
        practised: { Q1: { at: 2 } },
        songs: { a: { at: 1 } },
        poems: { b: { at: 2 } },
      }),
    );
  });

  test('gives the same whichever side comes first', () => {
    expect(mergeProgress(there, here)).toEqual(mergeProgress(here, there));
  });

  test('keeps its own entry when both are equally late', () => {
    const other = withSections({ ticks: { both: { at: 5, text: 'there' } } });
    expect(findEntry(mergeProgress(here, other), 'ticks', 'both')).toEqual({ at: 5, text: 'here' });
  });
});
