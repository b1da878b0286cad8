import { FILLERS, FUNCTION_WORDS, SAME_MEANING } from './interview-words.ts';
import { fold, stem } from './search-words.ts';

/** A word or set phrase of a text that says something: its key for comparison, and where it stands. */
export interface QuestionWord {
  readonly key: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A word of a text as it stands there, with its root as key. */
export interface Token extends QuestionWord {
  readonly raw: string;
  /** What its plural and its tenses share, which is more than its root: `manager` is not `manage`. */
  readonly form: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const MULTIPLE = /^(?:\d+x|x\d+|\p{L}+fold)$/u;
const COUNT =
  /^(?:\d+(?:k|m|bn|gb|tb|ms)?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|thousand)$/u;
const LARGE = /^(?:\d{2,}k|\d{5,}|\d+(?:m|bn)|millions?|billions?)$/u;
const ENDINGS = [
  ...['ization', 'isation', 'ational', 'ability', 'ibility', 'fulness', 'iveness'],
  ...[
    'ation',
    'ments',
    'ment',
    'ness',
    'able',
    'ible',
    'ance',
    'ence',
    'ions',
    'ings',
    'ally',
    'ated',
    'ates',
    'ating',
  ],
  ...[
    'ors',
    'ers',
    'ate',
    'ing',
    'ion',
    'ies',
    'ity',
    'ive',
    'ize',
    'ise',
    'ed',
    'er',
    'or',
    'es',
    'al',
    'ly',
    'ty',
    's',
    'e',
    'y',
  ],
];
const SHORTEST_ROOT = 3;
const LONG_ENDING = 4;

/** What the forms of a word share: `scaling`, `scales` and `scalable` give one root. Short words and codes stay whole. */
export function rootOf(word: string): string {
  let root = word;
  // Twice, because endings stand behind each other: estimat-ion-s, deploy-ment-s.
  for (let round = 0; round < 2; round += 1) {
    const ending = ENDINGS.find(
      (end) => root.endsWith(end) && root.length - end.length >= shortestBefore(end),
    );
    if (ending === undefined || root.endsWith('ss') || /\d/u.test(root)) break;
    root = root.slice(0, -ending.length).replace(/([bdgklmnprt])\1$/u, '$1');
  }
  return root;
}

// A long ending leaves too little of a short word: `balance` is no `ball`.
function shortestBefore(ending: string): number {
  return ending.length >= LONG_ENDING ? SHORTEST_ROOT + 1 : SHORTEST_ROOT;
}

/** The words of a text that say something, in order, equal where they mean the same. */
export function questionWords(text: string): QuestionWord[] {
  const tokens = tokensOf(text);
  const words: QuestionWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = findPhrase(tokens, at);
    const token = tokens[at];
    const last = tokens[at + (phrase?.length ?? 1) - 1];
    at += phrase?.length ?? 1;
    if (!token || !last) continue;
    const key = phrase?.key ?? token.key;
    if (phrase ?? !isEmpty(token)) words.push({ key, start: token.start, end: last.end });
  }
  return words;
}

/** All words of a text in order, those that say nothing too, each with its root. */
export function tokensOf(text: string): Token[] {
  const plain = foldNumbers(text).toLowerCase();
  return [...plain.matchAll(WORD)].map(([raw], at, all) => {
    const start = all[at]?.index ?? 0;
    return { raw, key: keyOf(raw), form: formOf(raw), start, end: start + raw.length };
  });
}

/** `100,000` as one number, in as many characters, so that offsets hold. */
function foldNumbers(text: string): string {
  return text.replace(/×/gu, 'x').replace(/\d{1,3}(?:,\d{3})+/gu, (number) => number.replaceAll(',', '0'));
}

function keyOf(raw: string): string {
  return numberKey(raw) ?? rootOf(fold(raw));
}

function formOf(raw: string): string {
  return numberKey(raw) ?? stem(fold(raw));
}

function numberKey(raw: string): string | undefined {
  if (MULTIPLE.test(raw)) return MULTIPLE_KEY;
  return LARGE.test(raw) ? LARGE_KEY : undefined;
}

// Ten times and a hundred times ask the same question.
const MULTIPLE_KEY = '×';
// Three times a year is no multiple.
const OFTEN: ReadonlySet<string> = new Set('a an per this in every each last since now'.split(' '));
// A hundred thousand and twenty million both mean: many.
const LARGE_KEY = '#';

function isEmpty({ raw, key }: Token): boolean {
  return key !== LARGE_KEY && (raw.length < 2 || FUNCTION_WORDS.has(raw) || COUNT.test(raw));
}

interface Meaning {
  readonly keys: readonly string[];
  readonly stands: string;
}

const meanings: ReadonlyMap<string, readonly Meaning[]> = readMeanings();

function readMeanings(): Map<string, Meaning[]> {
  const all = SAME_MEANING.flatMap((group) => {
    const stands = group[0] ?? '';
    return group.map((phrase) => ({ keys: tokensOf(phrase).map(({ key }) => key), stands }));
  });
  return Map.groupBy(
    all.toSorted((a, b) => b.keys.length - a.keys.length),
    ({ keys }) => keys[0] ?? '',
  );
}

function findPhrase(tokens: readonly Token[], at: number): { key: string; length: number } | undefined {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (!token) return undefined;
  if (COUNT.test(token.raw) && after?.raw === 'times' && !OFTEN.has(tokens[at + 2]?.raw ?? ''))
    return { key: MULTIPLE_KEY, length: 2 };
  const meaning = meanings
    .get(token.key)
    ?.find(({ keys }) => keys.every((key, by) => tokens[at + by]?.key === key));
  return meaning && { key: meaning.stands, length: meaning.keys.length };
}

const fillerKeys: ReadonlySet<string> = new Set([...FILLERS].map((word) => keyOf(word)));

/** Whether a key is that of a word which nearly every interview question has. */
export function isFiller(key: string): boolean {
  return fillerKeys.has(key);
}
