import { createEvents, type EventAttributes } from 'ics';
import type { CalendarEvent } from '../core/calendar-events.ts';
import { foldLines } from '../core/fold-lines.ts';

/** The text of an `.ics` file. Throws when the library refuses an event. */
export function formatCalendar(events: readonly CalendarEvent[], now: number): string {
  const { error, value } = createEvents(
    events.map((event) => attributesOf(event, now)),
    { productId: '-//Hedgehog//Study plan//EN', calName: 'Interview study' },
  );
  if (error || value === null) throw new Error('The calendar file could not be written.', { cause: error });
  return foldLines(value);
}

function attributesOf({ start, minutes, ...event }: CalendarEvent, timestamp: number): EventAttributes {
  const common = {
    ...event,
    timestamp,
    startOutputType: 'local',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  } as const;
  if (minutes === null) return { ...common, start, end: typeof start === 'string' ? start : nextDay(start) };
  return { ...common, start, duration: { hours: Math.floor(minutes / 60), minutes: minutes % 60 } };
}

/** An all-day event ends on the day after. */
function nextDay([year, month, day]: [year: number, month: number, day: number]): [number, number, number] {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()];
}
