import type { SearchRecord } from './search-records.ts';
import { indexForm, rawWords, stem, wordsIn } from './search-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Stands between the words a reader sees and those that are there for the index only. */
const INDEX_TAIL = '␞';

/** Most words of a text have neither signs nor parts; to be sure of that takes a tenth of reading them. */
const MAY_BE_SPELLED = /[^A-Za-z\d]|\dx$/iu;
const IS_SPELLED = /[^\p{L}\p{N}]|\p{N}x$/u;

/**
 * What the full-text index holds of a record: its text and, after a mark, its title, the names round it
 * that the text does not have, and each word with signs or parts in letters only.
 */
export function indexText({ title, trail, text }: SearchRecord): string {
  // A line break ends a word as a space does, and a text without any is read by the quicker expression.
  const words = rawWords(text.replaceAll('\n', ' '));
  const plain = words.filter((raw) => !MAY_BE_SPELLED.test(raw)).map((raw) => raw.toLowerCase());
  const others = words.filter((raw) => MAY_BE_SPELLED.test(raw)).flatMap((raw) => wordsIn(raw));
  const around = wordsIn(trail.slice(-1).join(' ')).map(({ word }) => word);
  const isMissing = lookUp([...plain, ...others.map(({ word }) => word)], around);
  const names = around.filter((word) => !STOP_WORDS.has(word) && isMissing(word));
  const codes = trail.slice(0, 1).map((name) => name.split(' ', 1)[0] ?? '');
  const spelled = [...wordsIn(title), ...others]
    .filter(({ word, parts }) => parts.length > 0 || IS_SPELLED.test(word))
    .flatMap(({ word, parts }) => [word, ...parts]);
  const tail = new Set([...codes, ...names, ...spelled].map(indexForm));
  return [text, INDEX_TAIL, title, [...tail].join(' ')].join('\n');
}

/** Tells of each of the words that are asked for whether no form of it is among the others. */
function lookUp(words: readonly string[], asked: readonly string[]): (word: string) => boolean {
  // All forms of a word begin with the same letter, and finding stems takes longer than all the rest.
  const initials = new Set(asked.map((word) => word.charAt(0)));
  const stems = new Set(words.filter((word) => initials.has(word.charAt(0))).map(stem));
  return (word) => !stems.has(stem(word));
}

/** The part of an indexed text that a reader sees. */
export function shownText(content: string): string {
  return content.split(INDEX_TAIL, 1)[0]?.trim() ?? '';
}
