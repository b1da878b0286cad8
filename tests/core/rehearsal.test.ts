import { describe, expect, test } from 'vitest';
import { findRehearsal } from '../../src/core/find-rehearsal.ts';
import type { Bucket } from '../../src/core/model.ts';
import { rehearsalBeats } from '../../src/core/rehearsal.ts';

const place = { line: 1, column: 1 };
const words = (count: number) => ({ html: '', text: 'word '.repeat(count), place });
const step = (name: string, count: number) => ({ number: 1, name, body: words(count), points: [], place });
const quote = { kind: 'quote', body: words(9), place } as const;

test('shares two minutes out by the words of each part', () => {
  const narrative = {
    kind: 'steps',
    formula: [],
    opening: words(10),
    steps: [step('Open', 19), step('Shut', 29)],
    keyPrinciple: null,
    place,
  } as const;
  expect(
    rehearsalBeats({ formula: [], narrative }).map(({ name, start, seconds }) => [name, start, seconds]),
  ).toEqual([
    ['Opening', 0, 20],
    ['Open', 20, 40],
    ['Shut', 60, 60],
  ]);
});

test('gives a part of few words the time to say it, and takes that from the others by their words', () => {
  const narrative = {
    kind: 'steps',
    formula: [],
    opening: null,
    steps: [step('Open', 399), step('Wait', 0), step('Shut', 199)],
    keyPrinciple: words(1),
    place,
  } as const;
  expect(
    rehearsalBeats({ formula: [], narrative }).map(({ name, start, seconds }) => [name, start, seconds]),
  ).toEqual([
    ['Open', 0, 73],
    ['Wait', 73, 5],
    ['Shut', 78, 37],
    ['Key principle', 115, 5],
  ]);
});

test('shares two minutes out over as many parts as there are', () => {
  const beats = rehearsalBeats({ formula: Array.from({ length: 60 }, String), narrative: quote });
  expect(beats.map(({ seconds }) => seconds)).toEqual(Array.from({ length: 60 }, () => 2));
});

test('shares two minutes out evenly over the formula of an answer that is not divided', () => {
  const beats = rehearsalBeats({ formula: ['A', 'B', 'C'], narrative: quote });
  expect(beats.map(({ seconds }) => seconds)).toEqual([40, 40, 40]);
});

test('gives an answer without steps and formula the whole two minutes', () => {
  expect(rehearsalBeats({ formula: [], narrative: quote })).toEqual([
    { name: 'The whole answer', start: 0, seconds: 120, words: null },
  ]);
});

describe('findRehearsal', () => {
  const buckets = [
    { name: 'Lockers', formula: ['Open', 'Shut'], narrative: quote },
    { name: 'Routes', formula: ['Left', 'Right'], narrative: quote },
    { name: 'Money', formula: ['Pay'], narrative: null },
  ] as unknown as Bucket[];

  test.each([
    ['Take 2 minutes to explain the routes framework (Left → Right)', 'Routes'],
    ['Can explain OPEN → SHUT in two minutes', 'Lockers'],
    ['Give it as a 2-minute talk', 'Lockers'],
  ])('takes %j for a rehearsal of %s', (text, name) => {
    expect(findRehearsal(text, buckets)?.name).toBe(name);
  });

  test.each(['Explain the routes framework', 'Wait 2 minutes', 'Explain it in 12 minutes'])(
    'leaves %j alone',
    (text) => {
      expect(findRehearsal(text, buckets)).toBeUndefined();
    },
  );
});
