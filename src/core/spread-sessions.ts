/** So many of the days, evenly spread, with the first and always the last; all of them when they are fewer. */
export function spreadSessions(days: readonly string[], count: number): string[] {
  const chosen = Math.min(days.length, Math.max(1, count) + 1);
  if (chosen === 1) return days.slice(-1);
  const step = (days.length - 1) / (chosen - 1);
  return Array.from({ length: chosen }, (_, at) => days[Math.round(at * step)] ?? '');
}
