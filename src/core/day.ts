const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text names a day of the calendar: `2026-12-01`, not `2026-02-30`. */
export function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
