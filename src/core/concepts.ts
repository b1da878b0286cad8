import { tokensOf, type Token } from './question-words.ts';
import { HINT, type SynonymGroup } from './synonyms.ts';

/** Phrases that raise subjects, by the form of their first word, longest first. */
export type Concepts = ReadonlyMap<string, readonly Phrase[]>;

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

/** Makes groups of phrases ready to be found in texts. */
export function readConcepts(groups: readonly SynonymGroup[]): Concepts {
  const phrases = new Map<string, { forms: readonly string[]; raises: Map<string, number> }>();
  for (const [at, group] of groups.entries())
    for (const phrase of group) {
      const forms = tokensOf(phrase).map(({ form }) => form);
      const known = phrases.get(forms.join(' ')) ?? { forms, raises: new Map<string, number>() };
      const strength = phrase.endsWith(HINT) ? HINT_STRENGTH : 1;
      known.raises.set(`${SIGN}${at}`, Math.max(strength, known.raises.get(`${SIGN}${at}`) ?? 0));
      phrases.set(forms.join(' '), known);
    }
  const longestFirst = [...phrases.values()].sort((a, b) => b.forms.length - a.forms.length);
  return Map.groupBy(longestFirst, ({ forms }) => forms[0] ?? '');
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
  const tokens = tokensOf(text);
  const raised = new Map<string, number>();
  let end = 0;
  for (const at of tokens.keys()) {
    const phrases = phrasesAt(tokens, at, concepts);
    for (const phrase of phrases) {
      const isInside = phrase !== phrases[0] || at + phrase.forms.length <= end;
      for (const [key, strength] of phrase.raises)
        if (strength === 1 || !isInside) raised.set(key, Math.max(strength, raised.get(key) ?? 0));
    }
    end = Math.max(end, at + (phrases[0]?.forms.length ?? 0));
  }
  return raised;
}

/** The phrases that begin at a word, longest first. */
function phrasesAt(tokens: readonly Token[], at: number, concepts: Concepts): readonly Phrase[] {
  const phrases = concepts.get(tokens[at]?.form ?? '') ?? [];
  return phrases.filter(({ forms }) => forms.every((form, by) => tokens[at + by]?.form === form));
}
