import { tokensOf } from './question-words.ts';
import { HINT, type SynonymGroup } from './synonyms.ts';

/** Phrases that raise subjects, by the root of their first word, longest first. */
export type Concepts = ReadonlyMap<string, readonly Phrase[]>;

/** How strongly a phrase raises each of its subjects, by the subject's key. */
export type Raised = ReadonlyMap<string, number>;

interface Phrase {
  readonly roots: readonly string[];
  readonly raises: Raised;
}

/** A place in a text that raises subjects. */
export interface ConceptSpan {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly raises: Raised;
}

// No root begins with it, so a concept is never taken for a word.
const SIGN = '~';
const HINT_STRENGTH = 0.45;

/** Makes groups of phrases ready to be found in texts. */
export function readConcepts(groups: readonly SynonymGroup[]): Concepts {
  const phrases = new Map<string, { roots: readonly string[]; raises: Map<string, number> }>();
  for (const [at, group] of groups.entries())
    for (const phrase of group) {
      const roots = tokensOf(phrase).map(({ key }) => key);
      const known = phrases.get(roots.join(' ')) ?? { roots, raises: new Map<string, number>() };
      const strength = phrase.endsWith(HINT) ? HINT_STRENGTH : 1;
      known.raises.set(`${SIGN}${at}`, Math.max(strength, known.raises.get(`${SIGN}${at}`) ?? 0));
      phrases.set(roots.join(' '), known);
    }
  const longestFirst = [...phrases.values()].sort((a, b) => b.roots.length - a.roots.length);
  return Map.groupBy(longestFirst, ({ roots }) => roots[0] ?? '');
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
    const phrase = concepts
      .get(tokens[at]?.key ?? '')
      ?.find(({ roots }) => roots.every((root, by) => tokens[at + by]?.key === root));
    const [start, last] = [tokens[at], tokens[at + (phrase?.roots.length ?? 1) - 1]];
    if (phrase && start && last) found.push({ start: start.start, end: last.end, raises: phrase.raises });
    at += phrase?.roots.length ?? 1;
  }
  return found;
}

/** All that a text raises, by phrases inside longer phrases too, each subject as strongly as it is raised anywhere. */
export function subjectsIn(text: string, concepts: Concepts): Raised {
  const tokens = tokensOf(text);
  const found = tokens.flatMap(({ key }, at) =>
    (concepts.get(key) ?? []).filter(({ roots }) => roots.every((root, by) => tokens[at + by]?.key === root)),
  );
  const raised = new Map<string, number>();
  for (const { raises } of found)
    for (const [key, strength] of raises) raised.set(key, Math.max(strength, raised.get(key) ?? 0));
  return raised;
}
