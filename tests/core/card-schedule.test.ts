import { describe, expect, test } from 'vitest';
import { isCardEntry, type CardEntry } from '../../src/core/card-entry.ts';
import { grade, previewWaits, type Rating } from '../../src/core/card-schedule.ts';
import { formatRest, formatToday, formatWait } from '../../src/core/card-words.ts';
import {
  cardsOfToday,
  dueTime,
  findDue,
  findInterview,
  type CardProgress,
} from '../../src/core/due-cards.ts';

const at = (day: number, hour = 9, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const first = (rating: Rating, now = at(21)) => grade({ text: 'What?', entry: undefined, now }, rating);
const again = (entry: CardEntry, rating: Rating, now: number) => grade({ text: 'What?', entry, now }, rating);
const progress = (cards: Record<string, CardEntry>, date?: string): CardProgress => ({
  cards,
  interview: date === undefined ? {} : { date: { at: 1, date } },
});

describe('grade', () => {
  test('makes an entry of a new card that JSON keeps whole', () => {
    const entry = first(3);
    expect(entry).toEqual({
      at: at(21),
      text: 'What?',
      started: at(21),
      reviewed: at(21),
      due: at(21, 9, 10),
      days: 0,
      stability: 2.3065,
      difficulty: 2.11810397,
      step: 1,
      reps: 1,
      lapses: 0,
      state: 1,
    });
    expect(isCardEntry(JSON.parse(JSON.stringify(entry)) as Record<string, unknown>)).toBe(true);
  });

  test('brings a card that is known well back at the beginning of a later day', () => {
    const entry = first(4, at(21, 22));
    expect(entry.days).toBe(8);
    expect(entry.due).toBe(at(29, 4));
  });

  test('keeps the first day and counts a lapse', () => {
    const entry = again(first(4), 1, at(29));
    expect([entry.started, entry.reviewed, entry.lapses, entry.due]).toEqual([
      at(21),
      at(29),
      1,
      at(29, 9, 10),
    ]);
  });

  test('comes out the same each time', () => {
    const twice = [1, 2].map(() => again(again(first(3), 3, at(21, 9, 10)), 3, at(24)));
    expect(twice[0]).toEqual(twice[1]);
  });

  test('takes a clock that was set back for one that stands still', () => {
    expect(again(first(3), 3, at(20)).reviewed).toBe(at(21));
  });

  test('counts a night between two days of the reader, early or late', () => {
    const evening = again(first(3, at(21, 23)), 3, at(21, 23, 10));
    const early = again(evening, 3, at(24, 5));
    const late = again(evening, 3, at(24, 23));
    expect(early.stability).toBe(late.stability);
  });
});

describe('the waits', () => {
  test('are in words, from again to easy', () => {
    expect(previewWaits({ text: '', entry: undefined, now: at(21) }, undefined)).toEqual([
      '1 min',
      '6 min',
      '10 min',
      '8 days',
    ]);
  });

  test('end on the day of the interview', () => {
    const day = findInterview(progress({}, '2026-11-23'));
    expect(previewWaits({ text: '', entry: undefined, now: at(21) }, day)[3]).toBe('2 days');
  });

  test.each([
    [1, '1 day'],
    [59, '59 days'],
    [91, '3 months'],
    [800, '2 years'],
  ])('of %i days read %s', (days, words) => {
    const due = new Date(2026, 10, 21 + days, 4).getTime();
    expect(formatWait({ ...first(4), days, due }, undefined)).toBe(words);
  });
});

describe('what is due', () => {
  test('is what has come, in the order of time', () => {
    const cards = { late: first(4), early: first(1), good: first(3) };
    expect(findDue(progress(cards), at(21, 9, 30))).toEqual(['early', 'good']);
    expect(findDue(progress(cards), at(29, 4))).toEqual(['early', 'good', 'late']);
  });

  test('comes on the day of the interview at the latest', () => {
    const cards = { late: first(4) };
    expect(findDue(progress(cards, '2026-11-25'), at(24, 23))).toEqual([]);
    expect(findDue(progress(cards, '2026-11-25'), at(25, 6))).toEqual(['late']);
  });

  test('comes once on that day, not again and again', () => {
    const entry = first(4, at(25));
    expect(dueTime(entry, findInterview(progress({}, '2026-11-25')))).toBe(entry.due);
  });

  test('is nothing after the interview', () => {
    const cards = { late: first(4) };
    expect(findDue(progress(cards, '2026-11-25'), at(26, 3))).toEqual(['late']);
    expect(findDue(progress(cards, '2026-11-25'), at(26, 4))).toEqual([]);
    expect(cardsOfToday(['late', 'new'], progress(cards, '2026-11-25'), at(30))).toEqual({
      due: [],
      fresh: [],
      soon: [],
      waiting: 0,
    });
  });
});

describe('the cards of today', () => {
  const keys = Array.from({ length: 14 }, (_, number) => `card-${number}`);

  test('are the due ones and at most ten new ones, over all decks', () => {
    const cards = { 'card-0': first(3, at(20)), elsewhere: first(4, at(21, 8)) };
    expect(cardsOfToday(keys, progress(cards), at(21))).toEqual({
      due: ['card-0'],
      fresh: keys.slice(1, 10),
      soon: [],
      waiting: 4,
    });
  });

  test('have those of the next minutes last, and no card of another day', () => {
    const cards = { a: first(3), b: first(1), c: first(4), d: { ...first(4), due: at(21, 9, 5) } };
    expect(cardsOfToday(['a', 'b', 'c', 'd', 'e'], progress(cards), at(21))).toEqual({
      due: [],
      fresh: ['e'],
      soon: ['b', 'a'],
      waiting: 0,
    });
  });

  test('read as counts', () => {
    expect(formatToday({ due: ['a'], fresh: ['b', 'c'], soon: [], waiting: 9 })).toBe('1 card due, 2 new');
    expect(formatToday({ due: ['a'], fresh: [], soon: ['b'], waiting: 0 })).toBe('2 cards due');
    expect(formatToday({ due: [], fresh: [], soon: [], waiting: 9 })).toBe('');
  });

  test('are over with the day of the next one and the new ones that wait', () => {
    const cards = Object.fromEntries(keys.slice(0, 10).map((key) => [key, first(4)]));
    expect(formatRest(keys, progress(cards), at(21))).toBe(
      'Nothing more for today. The next one is due in 8 days. New cards left: 4. Ten a day are enough.',
    );
    expect(formatRest(keys.slice(0, 1), progress(cards), at(28))).toBe(
      'Nothing more for today. The next one is due tomorrow.',
    );
    expect(formatRest(keys, progress(cards, '2026-11-20'), at(21))).toBe(
      'Your interview is over: no card is due any more.',
    );
  });
});

test.each([
  ['a state FSRS does not know', { state: 0 }],
  ['a memory it cannot count with', { stability: 0 }],
  ['a time that is none', { due: null }],
  ['no words', { text: 1 }],
])('an entry with %s is damaged', (_, change) => {
  expect(isCardEntry({ ...first(3), ...change })).toBe(false);
});
