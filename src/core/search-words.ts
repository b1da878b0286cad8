/** A word as it stands in a text, folded. */
export interface Word {
  /** Offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** One spelling, a compound in one piece: `tradeoff` for `trade-off`, `cicd` for `CI/CD`. */
  readonly word: string;
  /** The parts of a compound: `trade`, `off`; none for a simple word. */
  readonly parts: readonly string[];
}

const WORD = /→|×\p{N}+|[\p{L}\p{N}]+(?:(?:[.,](?=\p{N})|[+/&'’-](?=[\p{L}\p{N}]))[\p{L}\p{N}]+)*[%×]?/gu;
/** The same for a text without foreign letters and signs; all the letters of the world take a while to be told apart. */
const PLAIN_WORD = /[A-Za-z\d]+(?:(?:[.,](?=\d)|[+/&'-](?=[A-Za-z\d]))[A-Za-z\d]+)*%?/gu;
const LONGEST_ABBREVIATION = 3;
const JOINT = /[/&-]/u;
/** A text without them has nothing to fold but capitals. */
const SIGN_IN_WORD = /[A-Za-z\d][/&'-][A-Za-z\d]/u;
/** Most words are spelled so; there is nothing to fold in them but capitals. */
const PLAIN = /^[A-Za-z\d]+$/u;
/** Only then are the slower expressions made, which takes longer than all the others do. */
const FOREIGN = /[^ -~]/u;

/** The words of a text in order; signs that carry meaning stay with their word: `N+1`, `99.9%`, `10×`, `→`. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(FOREIGN.test(text) ? WORD : PLAIN_WORD)].flatMap((match) =>
    compound(match[0], match.index),
  );
}

/** The folded words of a text, each compound followed by its parts; quicker than `wordsIn` where no places are asked for. */
export function wordForms(text: string): string[] {
  const isForeign = FOREIGN.test(text);
  const words = (isForeign ? text.match(WORD) : text.toLowerCase().match(PLAIN_WORD)) ?? [];
  if (!isForeign && !SIGN_IN_WORD.test(text)) return words;
  const forms: string[] = [];
  for (const raw of words) {
    if (PLAIN.test(raw)) forms.push(raw.toLowerCase());
    else if (JOINT.test(raw)) for (const { word, parts } of compound(raw, 0)) forms.push(word, ...parts);
    else forms.push(fold(raw));
  }
  return forms;
}

/** The words of a text as they stand there; `wordsIn` reads each of them as it would in the text. */
export function rawWords(text: string): readonly string[] {
  return text.match(FOREIGN.test(text) ? WORD : PLAIN_WORD) ?? [];
}

function compound(raw: string, start: number): Word[] {
  if (!JOINT.test(raw)) return [simple(raw, start)];
  const pieces = [...raw.matchAll(/[^/&-]+/gu)];
  if (pieces.length < 2) return [simple(raw, start)];
  const isShort = pieces.every(([piece]) => piece.length <= LONGEST_ABBREVIATION);
  if (/[/&]/u.test(raw) && !isShort) return pieces.map((piece) => simple(piece[0], start + piece.index));
  const parts = pieces.map((piece) => fold(piece[0]));
  return [{ start, end: start + raw.length, word: parts.join(''), parts }];
}

function simple(raw: string, start: number): Word {
  return { start, end: start + raw.length, word: fold(raw), parts: [] };
}

/** One spelling for a word: lower case, no accents, `10x` for `10×` and `×10`, no possessive. */
export function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase();
  const plain = FOREIGN.test(raw) ? withoutAccents(raw) : raw;
  return plain.toLowerCase().replace(/'s$/u, '').replaceAll("'", '');
}

function withoutAccents(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .replace(/^×(\p{N}+)$/u, '$1x')
    .replace(/(?<=\p{N})×/gu, 'x');
}

const VOWEL_BEFORE = /[aeiouy]/u;

/** What the forms of one word share: plural, tense and British or American spelling make no difference. */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/u.test(word)) return word;
  let root = word
    .replace(/is(?=(e|ed|es|ing|ation|ations|er|ers)$)/u, 'iz')
    .replace(/our(?=s?$|al|ed|ing)/u, 'or');
  root = singular(root);
  for (const ending of ['ing', 'ed']) {
    const rest = root.slice(0, -ending.length);
    if (root.endsWith(ending) && rest.length > 2 && VOWEL_BEFORE.test(rest)) {
      root = rest.replace(/([bdgklmnprt])\1$/u, '$1');
      break;
    }
  }
  return root.replace(/e$/u, '').replace(/y$/u, 'i');
}

function singular(word: string): string {
  if (/(ss|us|is)$/u.test(word)) return word;
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.replace(/ies$/u, 'y').replace(/s$/u, '');
}

/** A word in letters and digits only, as the index holds it, so that no engine strips its signs: `nplus1`. */
export function indexForm(word: string): string {
  return word
    .replace(/→/gu, 'signarrow')
    .replace(/\+/gu, 'plus')
    .replace(/%/gu, 'percent')
    .replace(/[.,]/gu, 'point')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
