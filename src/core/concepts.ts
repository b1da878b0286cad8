import { tokensOf, type Token } from './question-words.ts';
import { HINT, type SynonymGroup } from './synonyms.ts';

/** Phrases that raise subjects. */
export interface Concepts {
  /** Those that begin with a form, longest first. */
  get(form: string): readonly Phrase[];
}

/** How strongly a phrase raises each of its subjects, by the subject's key. */
export type Raised = ReadonlyMap<string, number>;

interface Phrase {
  readonly forms: readonly string[];
  readonly raises: Raised;
}

/** A place in a text that raises subjects. */
export interface ConceptSpan {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly raises: Raised;
}

// No form begins with it, so a concept is never taken for a word.
const SIGN = '~';
const HINT_STRENGTH = 0.45;

const [BETWEEN, RAISING] = ['|', '/'];

/** Phrases as they are sent: by the form of their first word all that begin so, longest first; the other words, then the groups. */
export type WrittenPhrases = Readonly<Record<string, string>>;

/** Reads groups of phrases once, so that no page has to. */
export function writePhrases(groups: readonly SynonymGroup[]): WrittenPhrases {
  const phrases = new Map<string, Map<number, number>>();
  for (const [at, group] of groups.entries())
    for (const phrase of group) {
      const forms = tokensOf(phrase).map(({ form }) => form);
      const raises = phrases.get(forms.join(' ')) ?? new Map<number, number>();
      const strength = phrase.endsWith(HINT) ? HINT_STRENGTH : 1;
      raises.set(at, Math.max(strength, raises.get(at) ?? 0));
      phrases.set(forms.join(' '), raises);
    }
  const longestFirst = [...phrases].sort(([a], [b]) => b.split(' ').length - a.split(' ').length);
  const byFirst = Map.groupBy(longestFirst, ([name]) => name.split(' ')[0] ?? '');
  return Object.fromEntries(
    [...byFirst].map(([first, some]) => [first, some.map(writePhrase).join(BETWEEN)]),
  );
}

function writePhrase([name, raises]: [string, ReadonlyMap<number, number>]): string {
  const groups = [...raises].map(([at, strength]) => `${at}${strength === 1 ? '' : HINT}`);
  return [...name.split(' ').slice(1), groups.join(RAISING)].join(' ');
}

function readPhrase(first: string, written: string): Phrase {
  const words = written.split(' ');
  const groups = words.pop()?.split(RAISING) ?? [];
  const raises = groups.map((group): [string, number] => {
    const isHint = group.endsWith(HINT);
    return [`${SIGN}${Number.parseInt(group, 10)}`, isHint ? HINT_STRENGTH : 1];
  });
  return { forms: [first, ...words], raises: new Map(raises) };
}

/** Makes written phrases ready to be found in texts; each is read when its first word is met. */
export function readPhrases(written: WrittenPhrases): Concepts {
  const met = new Map<string, readonly Phrase[]>();
  return {
    get(form) {
      const known = met.get(form);
      if (known) return known;
      const some = Object.hasOwn(written, form) ? (written[form]?.split(BETWEEN) ?? []) : [];
      const phrases = some.map((one) => readPhrase(form, one));
      met.set(form, phrases);
      return phrases;
    },
  };
}

/** Makes groups of phrases ready to be found in texts. */
export function readConcepts(groups: readonly SynonymGroup[]): Concepts {
  return readPhrases(writePhrases(groups));
}

/** Whether a key stands for a concept, not for a word. */
export function isConcept(key: string): boolean {
  return key.startsWith(SIGN);
}

/** The places of a text that raise subjects, in order; the longest phrase at a place wins. */
export function conceptSpans(text: string, concepts: Concepts): ConceptSpan[] {
  const tokens = tokensOf(text);
  const found: ConceptSpan[] = [];
  for (let at = 0; at < tokens.length;) {
    const [phrase] = phrasesAt(tokens, at, concepts);
    const [start, last] = [tokens[at], tokens[at + (phrase?.forms.length ?? 1) - 1]];
    if (phrase && start && last) found.push({ start: start.start, end: last.end, raises: phrase.raises });
    at += phrase?.forms.length ?? 1;
  }
  return found;
}

/**
 * All that a text raises, each subject as strongly as it is raised anywhere. Phrases inside longer ones count too,
 * because who says `data quality` speaks of data, but hints inside them do not: an `error budget` is not about money.
 */
export function subjectsIn(text: string, concepts: Concepts): Raised {
  const raised = new Map<string, number>();
  for (const { raises, isInside } of phrasesIn(tokensOf(text), concepts))
    for (const [key, strength] of raises)
      if (strength === 1 || !isInside) raised.set(key, Math.max(strength, raised.get(key) ?? 0));
  return raised;
}

/** All phrases of a text, those inside longer ones too. */
export function* phrasesIn(
  tokens: readonly Token[],
  concepts: Concepts,
): Generator<ConceptSpan & { readonly isInside: boolean }> {
  let end = 0;
  for (const [at, { start }] of tokens.entries()) {
    const phrases = phrasesAt(tokens, at, concepts);
    for (const { forms, raises } of phrases) {
      const last = tokens[at + forms.length - 1];
      const isInside = forms !== phrases[0]?.forms || at + forms.length <= end;
      if (last) yield { start, end: last.end, raises, isInside };
    }
    end = Math.max(end, at + (phrases[0]?.forms.length ?? 0));
  }
}

/** The phrases that begin at a word, longest first. */
function phrasesAt(tokens: readonly Token[], at: number, concepts: Concepts): readonly Phrase[] {
  const phrases = concepts.get(tokens[at]?.form ?? '');
  return phrases.filter(({ forms }) => forms.every((form, by) => tokens[at + by]?.form === form));
}
