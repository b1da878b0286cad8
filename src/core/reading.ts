const WORDS_A_MINUTE_ALOUD = 130;
const WORDS_A_MINUTE_READ = 220;
const WORDS_A_MINUTE_STUDIED = 200;

/** How many words a text has; marks without a letter or digit do not count. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Seconds it takes to say the text at 130 words a minute. */
export function secondsAloud(text: string): number {
  return Math.round((countWords(text) / WORDS_A_MINUTE_ALOUD) * 60);
}

/** Whole minutes it takes to read the text at 220 words a minute, at least one. */
export function minutesToRead(text: string): number {
  return Math.max(1, Math.round(countWords(text) / WORDS_A_MINUTE_READ));
}

/** Minutes it takes to study the text, not only to read it, at 200 words a minute; a fraction. */
export function minutesToStudy(text: string): number {
  return countWords(text) / WORDS_A_MINUTE_STUDIED;
}

/** Seconds in words, to the nearest ten: `1 min 20 s`, `40 s`. */
export function formatMinutes(seconds: number): string {
  const rounded = Math.max(10, Math.round(seconds / 10) * 10);
  const minutes = Math.floor(rounded / 60);
  const rest = rounded % 60;
  return [minutes > 0 ? `${minutes} min` : '', rest > 0 ? `${rest} s` : ''].filter(Boolean).join(' ');
}
