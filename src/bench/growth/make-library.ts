import { Anchors } from '../../core/slug.ts';
import type { Source } from '../../core/syntax.ts';
import { randomFrom, type Random } from '../../fuzz/random.ts';
import { MadeWords } from './made-words.ts';

/** Words by which the grammar knows its parts, and the small words of English; all others are replaced. */
const KEPT = new Set(
  `executive study plan approach time source hedgehog answer identify questions question keywords indicators implicit
  explicit distinction flags focus scope role manager engineer data product highest priority high medium concept bucket
  breakdown buckets green yellow board slide bullets what framework concrete examples representative only reusable narrative
  base story adapt each memorizable principle this traffic light prioritization master practise checklist success metrics
  ready when remember formula mental model ascii tree golden rule sample risk register quick fill language that works second
  recall principles likelihood impact detection mitigation interview guide complete bank with structured answers type areas table
  contents situation task action result example real world lessons takeaways star start print page from into have will
  your them they their there then than does more most other some such must should would could about after before also
  problem tell describe how every both none pick based yes key red not numbered minutes practised narratives learn`
    .trim()
    .split(/\s+/u),
);
const TITLE = /^# .*$/mu;
const CODE = /\b([A-Z]{1,2})(\d{1,5})\b/gu;
const CONTENTS_LINK = /\[([^\]]+)\]\(#[^)]*\)/gu;
const TAG = /^<[A-Z][^>]*\/>$/gmu;
/** One note in so many stays MDX, which is code and compiled one module at a time. */
const MDX_NOTES = 10;
/** Codes that are mentioned and have no document. */
const ABSENT = 1.1;

/**
 * Documents made of those given, in turn, with the same structure and other words, each replaced by one of the same
 * length, the same one throughout a document. The same `count` gives the same documents; a larger one gives more.
 */
export function* makeLibrary(templates: readonly Source[], count: number): Generator<Source> {
  const words = new MadeWords();
  const codes = new Map<string, number>();
  for (let at = 0; at < count; at += 1) {
    const template = templates[at % templates.length];
    if (!template) return;
    yield makeDocument(template, { words, at, round: Math.floor(at / templates.length), codes });
  }
}

interface Making {
  readonly words: MadeWords;
  readonly at: number;
  /** How often each template was used before. */
  readonly round: number;
  /** The last number given to each letter of a code. */
  readonly codes: Map<string, number>;
}

function makeDocument({ file, text }: Source, { words, at, round, codes }: Making): Source {
  const random = randomFrom(at + 1);
  const isMdx = file.endsWith('.mdx') && round % MDX_NOTES === 0;
  const source = file.endsWith('.mdx') && !isMdx ? text.replace(TAG, '') : text;
  const own = CODE.exec(TITLE.exec(source)?.[0] ?? '')?.[0];
  CODE.lastIndex = 0;
  const numbers = codeNumbers(own, codes, random);
  const chosen = new Map<string, string>();
  const made = source
    .replace(CODE, (code, letters: string) => `${letters}${numbers(code, letters)}`)
    .replace(/<[A-Z][^>]*\/>|\p{L}+/gu, (word) => replaceWord(word, chosen, words, random))
    .replace(CONTENTS_LINK, (_, title: string) => `[${title}](#${new Anchors().next(title)})`);
  const name = file.replace(/\.mdx?$/u, `-${at + 1}.${isMdx ? 'mdx' : 'md'}`);
  const [title = ''] = TITLE.exec(made) ?? [];
  // A number in the title keeps the addresses of documents apart, whatever words they drew.
  return {
    file: name,
    text: own && !/guide/iu.test(title) ? made : made.replace(TITLE, `${title} ${at + 1}`),
  };
}

function replaceWord(word: string, chosen: Map<string, string>, words: MadeWords, random: Random): string {
  const lower = word.toLowerCase();
  if (word.length < 4 || word.startsWith('<') || KEPT.has(lower)) return word;
  const other = chosen.get(lower) ?? words.word(lower.length, random);
  chosen.set(lower, other);
  if (word === word.toUpperCase()) return other.toUpperCase();
  return /^\p{Lu}/u.test(word) ? `${other.charAt(0).toUpperCase()}${other.slice(1)}` : other;
}

/** A new number for a document's own code and its questions; the code of some document for the others. */
function codeNumbers(own: string | undefined, codes: Map<string, number>, random: Random) {
  const known = new Map<string, number>();
  const next = (letters: string) => {
    const number = (codes.get(letters) ?? 0) + 1;
    codes.set(letters, number);
    return number;
  };
  return (code: string, letters: string) => {
    const isNew = code === own || letters === 'Q';
    const number =
      known.get(code) ?? (isNew ? next(letters) : 1 + random(Math.ceil((codes.get(letters) ?? 1) * ABSENT)));
    known.set(code, number);
    return number;
  };
}
