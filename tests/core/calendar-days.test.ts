import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  formatDay,
  startOfDay,
  studyDayOf,
} from '../../src/core/calendar-days.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('days of the calendar', () => {
  test('a moment belongs to the day of the reader’s own clock, a minute before and after midnight', () => {
    process.env['TZ'] = 'America/Los_Angeles';
    expect(dayOf(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
    expect(dayOf(new Date(2026, 11, 1, 0, 1))).toBe('2026-12-01');
    expect(dayOf(new Date('2026-12-01T02:00:00Z'))).toBe('2026-11-30');
    process.env['TZ'] = 'Pacific/Auckland';
    expect(dayOf(new Date('2026-11-30T12:00:00Z'))).toBe('2026-12-01');
  });

  test('the hour that summer time takes or gives makes no day longer or shorter', () => {
    process.env['TZ'] = 'Europe/London';
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  test('counts over the end of February and of the year', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  });

  test('a day of study begins at four in the morning, also on the days when the clocks change', () => {
    process.env['TZ'] = 'Europe/London';
    for (const day of ['2026-11-21', '2026-03-29', '2026-10-25']) {
      expect(startOfDay(day)).toBe(new Date(`${day}T04:00:00`).getTime());
      expect(studyDayOf(new Date(`${day}T03:59:00`))).toBe(addDays(day, -1));
      expect(studyDayOf(new Date(`${day}T04:00:00`))).toBe(day);
      expect(studyDayOf(new Date(`${day}T04:30:00`))).toBe(day);
    }
  });

  test('a day is written with its weekday', () => {
    expect(formatDay('2026-12-01')).toBe('Tuesday 1 December');
  });
});
