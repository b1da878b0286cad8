const DAY = 86_400_000;
/** Days of study begin at four in the morning, so that a late evening belongs to its day. */
const FIRST_HOUR = 4;
const WRITTEN = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

/** The day of the reader's own calendar at a moment, `2026-12-01`. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The day of study a moment belongs to, `2026-12-01`: the night still belongs to the day before. */
export function studyDayOf(moment: Date): string {
  const day = dayOf(moment);
  return moment.getHours() < FIRST_HOUR ? addDays(day, -1) : day;
}

/** When a day of study begins by the reader's own clock, in ms since 1970. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T0${FIRST_HOUR}:00:00`);
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (numberOf(to) - numberOf(from)) / DAY;
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return new Date(numberOf(day) + days * DAY).toISOString().slice(0, 10);
}

/** `Tuesday 1 December` */
export function formatDay(day: string): string {
  // A formatter made ahead would hold up a slow phone for 130 ms on each page that counts days.
  return new Date(numberOf(day)).toLocaleDateString('en-GB', WRITTEN).replace(',', '');
}

/** A day as a count in UTC, where every day has 24 hours. */
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
