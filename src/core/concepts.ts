import { tokensOf, type QuestionWord } from './question-words.ts';
import type { SynonymGroup } from './synonyms.ts';

/** Phrases that raise the same subject, by the root of their first word, longest first. */
export type Concepts = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  readonly roots: readonly string[];
  readonly key: string;
}

// No root begins with it, so a concept is never taken for a word.
const SIGN = '~';

/** Makes groups of phrases ready to be found in texts. */
export function readConcepts(groups: readonly SynonymGroup[]): Concepts {
  const phrases = groups.flatMap((group, at) =>
    group.map((phrase) => ({ roots: tokensOf(phrase).map(({ key }) => key), key: `${SIGN}${at}` })),
  );
  return Map.groupBy(
    phrases.toSorted((a, b) => b.roots.length - a.roots.length),
    ({ roots }) => roots[0] ?? '',
  );
}

/** Whether a key stands for a concept, not for a word. */
export function isConcept(key: string): boolean {
  return key.startsWith(SIGN);
}

/** The concepts a text raises, with the words that raise them; the longest phrase at a place wins. */
export function conceptWords(text: string, concepts: Concepts): QuestionWord[] {
  const tokens = tokensOf(text);
  const found: QuestionWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = concepts
      .get(tokens[at]?.key ?? '')
      ?.find(({ roots }) => roots.every((root, by) => tokens[at + by]?.key === root));
    const [start, last] = [tokens[at], tokens[at + (phrase?.roots.length ?? 1) - 1]];
    if (phrase && start && last) found.push({ key: phrase.key, start: start.start, end: last.end });
    at += phrase?.roots.length ?? 1;
  }
  return found;
}
