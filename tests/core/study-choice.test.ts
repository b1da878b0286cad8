import { describe, expect, test } from 'vitest';
import { checkChoice, readChoice, writeChoice, type StudyChoice } from '../../src/core/study-choice.ts';

const CHOICE: StudyChoice = { date: '2026-12-01', hours: '8', per: 'all', frameworks: [] };
const TODAY = '2026-11-21';
const check = (given: Partial<StudyChoice>) => checkChoice({ ...CHOICE, ...given }, TODAY);

describe('the choice', () => {
  test('is in the address and comes back from it, beside what else is there', () => {
    const address = new URLSearchParams('role=tester&frameworks=old');
    const choice: StudyChoice = { date: '2026-12-01', hours: '1.5', per: 'day', frameworks: ['l2', 'l6'] };
    const written = writeChoice(choice, address);
    expect(written).toBe('role=tester&date=2026-12-01&hours=1.5&per=day&frameworks=l2,l6');
    expect(readChoice(new URLSearchParams(written))).toEqual(choice);
    expect(writeChoice(CHOICE, new URLSearchParams(written))).toBe('role=tester&date=2026-12-01&hours=8');
  });

  test('two days and more become a plan by days', () => {
    expect(check({})).toEqual({
      kind: 'days',
      wish: { today: TODAY, date: '2026-12-01', minutes: 480, per: 'all' },
      words: '',
    });
    expect(check({ hours: '1,5', per: 'day', date: '2026-11-23' })).toMatchObject({
      kind: 'days',
      wish: { minutes: 90 },
    });
  });

  test('today, tomorrow and two hours or fewer become a list by minutes', () => {
    expect(check({ date: TODAY })).toMatchObject({ kind: 'hours', minutes: 480 });
    expect(check({ date: '2026-11-22', hours: '3' })).toMatchObject({ kind: 'hours', minutes: 180 });
    expect(check({ hours: '2' })).toMatchObject({ kind: 'hours', minutes: 120 });
    expect(check({ hours: '2', per: 'day' })).toMatchObject({ kind: 'days' });
  });

  test.each([
    [{ date: '' }, 'Put in the day'],
    [{ date: '2026-02-30' }, 'Put in the day'],
    [{ date: '2026-11-20' }, 'That day has passed'],
    [{ date: '2027-11-23' }, 'more than a year away'],
    [{ hours: '0' }, 'Without any time'],
    [{ hours: '-3' }, 'Without any time'],
    [{ hours: 'two' }, 'Without any time'],
    [{ hours: '' }, 'Without any time'],
    [{ hours: '17', per: 'day' }, '16 or fewer'],
    [{ hours: '161' }, 'not that many hours'],
    [{ hours: '0.1', per: 'day' }, 'quarter of an hour'],
  ] as const)('%o gets a kind message', (given, words) => {
    const reading = check(given);
    expect(reading.kind).toBe('words');
    expect(reading.words).toContain(words);
  });

  test('a year to the day is not too far', () => {
    expect(check({ date: '2027-11-21' }).kind).toBe('days');
  });
});
