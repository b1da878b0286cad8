/** Minutes of downtime that a target in percent allows over a window in days: 99.9 over 30 gives 43.2. */
export function budgetMinutes(targetPercent: number, days: number): number {
  const minutes = days * 24 * 60;
  return round((minutes * (100 - targetPercent)) / 100);
}

/** Minutes in the unit one would say: `43.2 minutes`, `26 seconds`, `7.2 hours`. */
export function formatDowntime(minutes: number): string {
  if (minutes < 1) return `${round(minutes * 60)} seconds`;
  return minutes < 120 ? `${round(minutes)} minutes` : `${round(minutes / 60)} hours`;
}

// Binary fractions leave 43.19999… where people expect 43.2.
function round(value: number): number {
  return Number(value.toFixed(value < 10 ? 2 : 1));
}
