import { describe, expect, test } from 'vitest';
import {
  findBeat,
  formatClock,
  formatRehearsal,
  readClock,
  secondsLeft,
  secondsSpoken,
  stepClock,
  toggleClock,
  UNSTARTED,
} from '../../src/core/rehearsal-clock.ts';

const beats = [
  { start: 0, seconds: 20 },
  { start: 20, seconds: 40 },
  { start: 60, seconds: 60 },
];

describe('readClock', () => {
  test('counts the time since it was read last, however long that is', () => {
    const started = toggleClock(UNSTARTED, 1000);
    expect(readClock(started, beats, 31_500)).toEqual({ at: 30_500, spoken: 30_500, since: 31_500 });
  });

  test('leaves a clock that stands as it is', () => {
    const paused = { at: 5000, spoken: 5000, since: null };
    expect(readClock(paused, beats, 99_000)).toBe(paused);
  });

  test('stands at the end and does not count what came after it', () => {
    const late = readClock({ at: 100_000, spoken: 90_000, since: 0 }, beats, 3_600_000);
    expect(late).toEqual({ at: 120_000, spoken: 110_000, since: null });
  });

  test('does not run backwards when the time does', () => {
    expect(readClock({ at: 5000, spoken: 5000, since: 9000 }, beats, 8000).at).toBe(5000);
  });
});

describe('stepClock', () => {
  test('goes to the next step and keeps what was told', () => {
    expect(stepClock({ at: 7000, spoken: 7000, since: 1 }, beats, 1)).toEqual({
      at: 20_000,
      spoken: 7000,
      since: 1,
    });
  });

  test('goes back to the step before, and to the first', () => {
    const inThird = { at: 70_000, spoken: 1, since: null };
    expect(stepClock(inThird, beats, -1).at).toBe(20_000);
    expect(stepClock({ ...inThird, at: 9000 }, beats, -1).at).toBe(0);
  });

  test('goes back from the end to the last step', () => {
    expect(stepClock({ at: 120_000, spoken: 1, since: null }, beats, -1).at).toBe(60_000);
  });

  test('ends after the last step, early', () => {
    expect(stepClock({ at: 61_000, spoken: 50_000, since: 1 }, beats, 1)).toEqual({
      at: 120_000,
      spoken: 50_000,
      since: null,
    });
  });

  test('does not end before anything was told, not even by an empty last step', () => {
    const inLast = { at: 60_000, spoken: 0, since: null };
    expect(stepClock(inLast, beats, 1)).toBe(inLast);
    expect(stepClock(inLast, [...beats, { start: 120, seconds: 0 }], 1)).toBe(inLast);
  });
});

test('finds the step the clock is in', () => {
  const indexes = [0, 19_999, 20_000, 120_000].map((at) => findBeat({ ...UNSTARTED, at }, beats));
  expect(indexes).toEqual([0, 0, 1, 2]);
});

test('counts down in whole seconds, the first and the last in full', () => {
  const left = [0, 1, 1000, 19_001, 20_000].map((at) => secondsLeft({ ...UNSTARTED, at }, 20));
  expect(left).toEqual([20, 20, 19, 1, 0]);
});

test('rounds what was told, but never to nothing', () => {
  expect([80, 112_400].map((spoken) => secondsSpoken({ ...UNSTARTED, spoken }))).toEqual([1, 112]);
});

test('formats seconds as a clock, and a result in words', () => {
  expect([0, 65, 120].map(formatClock)).toEqual(['0:00', '1:05', '2:00']);
  expect(formatRehearsal({ seconds: 112, rating: 'nearly' })).toBe('1:52, nearly');
});
