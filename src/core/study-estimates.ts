/** Minutes to think before one speaks, to speak for two, and to compare. */
export const AROUND_AN_ANSWER = 5;

const LONGEST_TEXT = 90;

/** Minutes as a plan counts them: whole ones, at least one. */
export function wholeMinutes(minutes: number): number {
  return Math.max(1, Math.ceil(minutes));
}

/** The beginning of a question, as far as a line of a plan has room for it. */
export function beginningOf(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT).replace(/[\s,;:]+\S*$/u, '')} …`;
}
