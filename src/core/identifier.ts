import { conceptWords, isConcept, readConcepts, type Concepts } from './concepts.ts';
import { questionWords, type QuestionWord } from './question-words.ts';
import type { Evidence, EvidenceKind, Testimony } from './testimony.ts';

/** A library's testimony made ready to be asked. */
export interface Identifier {
  readonly testimony: Testimony;
  readonly items: readonly Item[];
  readonly rarity: ReadonlyMap<string, number>;
  readonly concepts: Concepts;
}

/** A piece of evidence with the words and concepts it is met by. */
export interface Item {
  readonly evidence: Evidence;
  readonly keys: ReadonlySet<string>;
  /** The rarities of its words together. */
  readonly total: number;
  /** The same without its concepts. */
  readonly words: number;
}

/**
 * How much the word of each part of a document counts, and how much of it is left when only one of many words of the
 * text is met (`alone`).
 */
const TRUST: Readonly<Record<EvidenceKind, { readonly weight: number; readonly alone: number }>> = {
  // The author wrote these down to be recognised by, so each word of them counts.
  keyword: { weight: 1, alone: 0.6 },
  name: { weight: 1, alone: 0.8 },
  // Whole sample questions: much for the same question, little for one word of it.
  indicator: { weight: 1, alone: 0.5 },
  distinction: { weight: 1, alone: 0.6 },
  'red-flag': { weight: 1, alone: 0.7 },
  focus: { weight: 0.9, alone: 0.7 },
  bucket: { weight: 0.9, alone: 0.5 },
  formula: { weight: 0.4, alone: 0.6 },
  // A case: its petrol station says nothing about the framework, so only most of it together counts.
  question: { weight: 1, alone: 0.12 },
  // What the answer talks about; a question may use its terms.
  slide: { weight: 0.4, alone: 0.8 },
  narrative: { weight: 0.25, alone: 0.9 },
  sheet: { weight: 0.32, alone: 0.7 },
  answer: { weight: 1, alone: 0.45 },
  'answer-text': { weight: 0.25, alone: 0.5 },
};

// A concept says a little less than a word that the document has itself.
const CONCEPT = 0.9;
// Who uses a word in a part that counts this much uses it fully; in a narrative, in passing.
const FULL_VOICE = 0.5;

/** The words of a text that say something, then the concepts it raises. */
export function keyWords(text: string, concepts: Concepts): QuestionWord[] {
  return [...questionWords(text), ...conceptWords(text, concepts)];
}

/** Prepares a testimony once for many questions. */
export function makeIdentifier(testimony: Testimony): Identifier {
  const concepts = readConcepts(testimony.concepts);
  const keys = testimony.evidence.map(({ text }) => new Set(keyWords(text, concepts).map(({ key }) => key)));
  const rarity = rarities(testimony, keys);
  const worth = (some: readonly string[]) => sum(some.map((key) => rarity.get(key) ?? 1));
  const items = testimony.evidence.map((evidence, at) => {
    const own = [...(keys[at] ?? [])];
    const words = worth(own.filter((key) => !isConcept(key)));
    return { evidence, keys: new Set(own), words, total: worth(own) };
  });
  return { testimony, items, rarity, concepts };
}

/**
 * From near 0 for a word that every candidate uses to 1 for a word of one only. Counted by candidate, not by text: a
 * word that one plan says twenty times and no other says at all is the plan's own.
 */
function rarities(
  { candidates, evidence }: Testimony,
  keys: readonly ReadonlySet<string>[],
): Map<string, number> {
  const users = new Map<string, Map<number, number>>();
  for (const [at, { for: user, kind }] of evidence.entries())
    for (const key of keys[at] ?? []) {
      const voices = users.get(key) ?? new Map<number, number>();
      users.set(key, voices.set(user, Math.max(voices.get(user) ?? 0, voiceOf(kind))));
    }
  const most = Math.log(1 + candidates.length);
  const rarityOf = (voices: ReadonlyMap<number, number>) =>
    Math.log(1 + candidates.length / Math.max(1, sum([...voices.values()]))) / most;
  return new Map([...users].map(([key, voices]) => [key, rarityOf(voices) * (isConcept(key) ? CONCEPT : 1)]));
}

function voiceOf(kind: EvidenceKind): number {
  const { weight, alone } = TRUST[kind];
  return Math.min(1, (weight * alone) / FULL_VOICE);
}

/** The factor each common word of a text and a question counts with; the more of the text is met, the more. */
export function weigh({ evidence, keys, total }: Item, asked: ReadonlyMap<string, number>): number {
  const { weight, alone } = TRUST[evidence.kind];
  const met = sum([...keys].map((key) => asked.get(key) ?? 0));
  if (met === 0) return 0;
  return weight * (alone + (1 - alone) * (met / total) ** 2);
}

/** All of some numbers together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
