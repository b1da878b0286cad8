import type { SearchRecord } from './search-records.ts';
import { indexForm, stem, wordsIn } from './search-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Stands between the words a reader sees and those that are there for the index only. */
const INDEX_TAIL = '␞';

/**
 * What the full-text index holds of a record: its text and, after a mark, its title, the names round it
 * that the text does not have, and each word with signs or parts in letters only.
 */
export function indexText({ title, trail, text }: SearchRecord): string {
  const seen = new Set(wordsIn(text).map(({ word }) => stem(word)));
  const around = wordsIn(trail.slice(-1).join(' ')).map(({ word }) => word);
  const names = around.filter((word) => !STOP_WORDS.has(word) && !seen.has(stem(word)));
  const codes = trail.slice(0, 1).map((name) => name.split(' ', 1)[0] ?? '');
  const spelled = wordsIn(`${title} ${text}`)
    .filter(({ word, parts }) => parts.length > 0 || /[^\p{L}\p{N}]|\p{N}x$/u.test(word))
    .flatMap(({ word, parts }) => [word, ...parts]);
  const tail = new Set([...codes, ...names, ...spelled].map(indexForm));
  return [text, INDEX_TAIL, title, [...tail].join(' ')].join('\n');
}

/** The part of an indexed text that a reader sees. */
export function shownText(content: string): string {
  return content.split(INDEX_TAIL, 1)[0]?.trim() ?? '';
}
