import { expect, test } from 'vitest';
import { calendarEvents } from '../../src/core/calendar-events.ts';
import { foldLines } from '../../src/core/fold-lines.ts';
import { formatCalendar } from '../../src/islands/calendar-file.ts';

const PAGE = 'https://example.org/study/practice/plan/?date=2026-12-01&hours=8';
const NOW = Date.UTC(2026, 10, 21, 12);
const tasks = [
  {
    title:
      'Q1: “Ship, or wait; decide” → 10× the load \\ and a long sentence that runs past the end of the line',
    path: '/study/plans/l2/1-x/#q1',
  },
  { title: 'Print the night-before pack', path: '/study/print/night-before/' },
];
const days = [
  { day: '2026-11-29', minutes: 45, tasks },
  { day: '2026-11-30', minutes: 300, tasks },
];
const file = (now = NOW, date = '2026-12-01') =>
  formatCalendar(calendarEvents(days, { date, page: PAGE, now }), now);

/** The properties of each event, as a calendar reads them. */
function parse(text: string): Record<string, string>[] {
  const lines = text.replaceAll(/\r\n[ \t]/gu, '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/su.exec(line) ?? [];
    const plain = value.replaceAll(/\\([\\;,nN])/gu, (_, character: string) =>
      /n/iu.test(character) ? '\n' : character,
    );
    const event = events.at(-1);
    if (event) event[name] = plain;
  }
  return events;
}

test('every line ends with CRLF and has at most 75 octets', () => {
  const lines = file().split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => /[\r\n]/u.test(line))).toEqual([]);
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
});

test('what one reads back is what was written: days, lengths, words and links', () => {
  const [first, second, interview] = parse(file());
  expect(first).toMatchObject({
    UID: '2-days-before-study-practice-plan@example.org',
    SUMMARY: 'Interview study: 45 min',
    DTSTART: '20261129T190000',
    DURATION: 'PT45M',
  });
  expect(first?.['DESCRIPTION']).toBe(
    [
      `- ${tasks[0]?.title ?? ''}`,
      '  https://example.org/study/plans/l2/1-x/#q1',
      '- Print the night-before pack',
      '  https://example.org/study/print/night-before/',
      `The whole plan: ${PAGE}`,
    ].join('\n'),
  );
  expect([second?.['DTSTART'], second?.['DURATION']]).toEqual(['20261130T170000', 'PT5H']);
  expect([interview?.['SUMMARY'], interview?.['DTSTART'], interview?.['DTEND']]).toEqual([
    'Interview',
    '20261201',
    '20261202',
  ]);
});

test('a later file has the same events with a higher sequence', () => {
  const of = (name: string, text: string) => parse(text).map((event) => event[name]);
  const later = file(NOW + 60_000);
  expect(of('UID', later)).toEqual(of('UID', file()));
  expect(Number(of('SEQUENCE', later)[0])).toBe(Number(of('SEQUENCE', file())[0]) + 1);
});

test('the same plan at the same time gives the same file', () => {
  expect(file()).toBe(file());
});

test('a character of several octets is never cut', () => {
  const text = `X:${'→'.repeat(60)}`;
  const folded = foldLines(text);
  expect(folded.split('\r\n ').map((line) => new TextEncoder().encode(line).length)).toEqual([74, 72, 36]);
  expect(folded.replaceAll('\r\n ', '')).toBe(text);
});
