import { findLastBracket } from './brackets.ts';

const PICTURES = /[\p{Extended_Pictographic}\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]/gu;

/** A title or label for comparison: its words in lower case, and the words of a bracket at its end. */
export interface TitleKey {
  readonly words: string;
  readonly bracket: string | null;
}

/** The text without emoji, trimmed and with single spaces. */
export function withoutPictures(text: string): string {
  return text.replace(PICTURES, ' ').replace(/\s+/gu, ' ').trim();
}

/** Compares titles past emoji, case, colon and the shape of apostrophes and dashes. */
export function titleKey(text: string): TitleKey {
  const plain = withoutPictures(text)
    .replace(/\s*:+\s*$/u, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, '-')
    .toLowerCase();
  const bracket = findLastBracket(plain);
  return bracket?.rest
    ? { words: bracket.rest.replace(/\s*:$/u, ''), bracket: bracket.inside }
    : { words: plain, bracket: null };
}
