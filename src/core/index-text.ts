import type { SearchRecord } from './search-records.ts';
import { indexForm, wordsIn } from './search-words.ts';

/** Stands between the words a reader sees and those that are there for the index only. */
export const INDEX_TAIL = '␞';

/**
 * What the full-text index holds of a record: its text, then (after the mark) its title and trail,
 * and each word with signs or parts in letters only.
 */
export function indexText({ title, trail, text }: SearchRecord): string {
  const shown = `${title} ${trail.join(' ')} ${text}`;
  const spelled = wordsIn(shown)
    .filter(({ word, parts }) => parts.length > 0 || /[^\p{L}\p{N}]|\p{N}x$/u.test(word))
    .flatMap(({ word, parts }) => [indexForm(word), ...parts.map(indexForm)]);
  return [text, INDEX_TAIL, title, title, trail.join(' '), ...new Set(spelled)].join('\n');
}

/** The part of an indexed text that a reader sees. */
export function shownText(content: string): string {
  return content.split(INDEX_TAIL, 1)[0]?.trim() ?? '';
}
