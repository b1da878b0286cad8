import { daysBetween, formatDay } from './calendar-days.ts';
import { formatLength } from './study-words.ts';

/** A day of study for a calendar; `lines` say what to do, `tasks` where. */
export interface CalendarDay {
  readonly day: string;
  readonly minutes: number;
  readonly tasks: readonly { readonly title: string; readonly path: string }[];
}

/** One event in the words of the calendar format; times are those of whichever clock hangs on the reader's wall. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  /** `20261130T190000`, without a zone; a day as numbers for the whole day. */
  readonly start: string | [year: number, month: number, day: number];
  readonly minutes: number | null;
}

const EVENING = 19 * 60;
const LATEST = 22 * 60;

/**
 * The days and the interview as events. `uid` counts back from the interview, so that a later file
 * moves the same events; `sequence` must grow from file to file.
 */
export function calendarEvents(
  days: readonly CalendarDay[],
  { date, page, now }: { readonly date: string; readonly page: string; readonly now: number },
): CalendarEvent[] {
  const { host, pathname } = new URL(page);
  const sequence = Math.floor(now / 60_000);
  const owner = `${pathname.replaceAll(/[^a-z0-9]+/giu, '-').replaceAll(/^-|-$/gu, '')}@${host}`;
  const study = days.map(({ day, minutes, tasks }): CalendarEvent => {
    return {
      uid: `${daysBetween(day, date)}-days-before-${owner}`,
      sequence,
      title: `Interview study: ${formatLength(minutes)}`,
      description: [
        ...tasks.map(({ title, path }) => `- ${title}\n  ${new URL(path, page).href}`),
        `The whole plan: ${page}`,
      ].join('\n'),
      start: `${day.replaceAll('-', '')}T${clock(Math.max(0, Math.min(EVENING, LATEST - minutes)))}`,
      minutes,
    };
  });
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const interview: CalendarEvent = {
    uid: `interview-${owner}`,
    sequence,
    title: 'Interview',
    description: `${formatDay(date)}. The plan: ${page}`,
    start: [year, month, dayOfMonth],
    minutes: null,
  };
  return [...study, interview];
}

function clock(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
}
