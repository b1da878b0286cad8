export type SignKind =
  | 'bad'
  | 'space'
  | 'letter'
  | 'mark'
  | 'digit'
  | 'quote'
  | 'double-quote'
  | 'low-quote'
  | 'dash'
  | 'oddity'
  | 'symbol'
  | 'plain';

/** What a character is, as far as its neighbours care. */
export interface Sign {
  readonly char: string;
  readonly kind: SignKind;
  readonly isAscii: boolean;
  /** The alphabet of a letter: `Latin`, …, `CJK` for all of East Asia, `other`; `shared` for what belongs to none. */
  readonly script: string;
  readonly letterCase: 'lower' | 'upper' | 'none';
  /** A letter outside the alphabets of living languages, or phonetic. */
  readonly isRare: boolean;
  /** A symbol that never follows a letter. */
  readonly isOdd: boolean;
  /** Joins to a symbol or digit: variation selectors and the keycap. */
  readonly isVariation: boolean;
}

/** The characters of a text, each with what it is. */
export function signsOf(text: string): Sign[] {
  return [...text].map((char) => FREQUENT.get(char) ?? describe(char));
}

function describe(char: string): Sign {
  const kind = kindOf(char);
  const isLetter = kind === 'letter';
  return {
    char,
    kind,
    isAscii: char < '\u0080',
    script: isLetter ? scriptOf(char) : 'shared',
    letterCase: isLetter ? caseOf(char) : 'none',
    isRare: isLetter && isRareLetter(char),
    isOdd: ODD_AFTER_LETTER.test(char),
    isVariation: /[\uFE0E\uFE0F\u20E3]/u.test(char),
  };
}

// Order matters: the first pattern that fits gives the kind.
const KINDS: readonly (readonly [SignKind, RegExp])[] = [
  ['plain', /[!-/:-@[-`{-~\t\n]/u],
  ['space', /[\p{Z}]/u],
  ['bad', /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\uFFFD]/u],
  ['low-quote', /[„‚]/u],
  ['double-quote', /[“”]/u],
  ['quote', /[‘’«»‹›]/u],
  ['dash', /[\p{Pd}…]/u],
  // Latin-1 and its like: the symbols that misread bytes turn into.
  ['oddity', /[¡-©¬-±´-¸»¼-¿ªº¹²³€ƒ†‡ˆ‰˜™•⁄◊ˇ˘˙˚˛˝]/u],
  ['letter', /\p{L}/u],
  ['mark', /\p{M}/u],
  ['digit', /\p{N}/u],
  ['symbol', /\p{S}/u],
];

const ODD_AFTER_LETTER = /[¤¦¨¬¯´¸ƒ†‡ˆ‰˜⁄◊ˇ˘˙˚˛˝]/u;

function kindOf(char: string): SignKind {
  return KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? 'plain';
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['CJK', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['shared', /[\p{Script=Common}\p{Script=Inherited}]/u],
];

function scriptOf(char: string): string {
  return SCRIPTS.find(([, pattern]) => pattern.test(char))?.[0] ?? 'other';
}

function caseOf(char: string): 'lower' | 'upper' | 'none' {
  if (/\p{Lu}/u.test(char)) return 'upper';
  return /\p{Ll}/u.test(char) ? 'lower' : 'none';
}

// Phonetic letters and the far end of Latin, without the letters of Vietnamese, Romanian, Pinyin and West African languages.
const RARE_LATIN = /[ƀ-ʯʰ-˿](?<![ơƠưƯșțȘȚǎǐǒǔǚǍǏǑǓɓɔɖɗəɛɣƙƝɲŋƆƐƏ])/u;
const DEAD_SCRIPTS =
  /[\p{Script=Runic}\p{Script=Ogham}\p{Script=Samaritan}\p{Script=Nko}\p{Script=Syriac}\p{Script=Coptic}\p{Script=Gothic}]/u;

function isRareLetter(char: string): boolean {
  return RARE_LATIN.test(char) || DEAD_SCRIPTS.test(char);
}

// What misread text consists of, described once; a long document asks millions of times.
const BLOCKS = [
  [0x00, 0x250],
  [0x400, 0x460],
  [0x2010, 0x2060],
  [0x2190, 0x2270],
  [0x2500, 0x2600],
] as const;

const FREQUENT: ReadonlyMap<string, Sign> = new Map(
  BLOCKS.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index))
    .map((code) => String.fromCharCode(code))
    .map((char) => [char, describe(char)]),
);
