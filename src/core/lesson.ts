import { isConcept, phrasesIn, type Concepts } from './concepts.ts';
import { tokensOf, type Token } from './question-words.ts';

/** What examples teach: how much each word, pair of words and concept speaks for each subject. */
export interface Lesson {
  readonly subjects: readonly string[];
  /** By subject: how likely it is before a word is read, as a logarithm. */
  readonly priors: readonly number[];
  /** By feature: one sign for each subject, see `weightOf`. */
  readonly weights: Readonly<Record<string, string>>;
}

/** A word, a pair of words or a concept of a text, and where it stands first. */
export interface Feature {
  readonly name: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Without examples nothing is learned. */
export const NO_LESSON: Lesson = { subjects: [], priors: [], weights: {} };

// Signs that need no escape in JSON; the one in the middle is nought.
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const NOUGHT = SIGNS.length / 2;

/** The sign that stands for a weight, and the other way round. */
export function signOf(weight: number): string {
  // Less than a half is noise, and nothing takes the fewest bytes.
  const at = Math.round(weight) + NOUGHT;
  return SIGNS.charAt(Math.min(SIGNS.length - 1, Math.max(0, at)));
}

function weightOf(sign: string | undefined): number {
  return sign === undefined ? 0 : SIGNS.indexOf(sign) - NOUGHT;
}

const NUMBER = /^\d/u;

/** The words of a text, its pairs of neighbours and the concepts it raises, each once. */
export function featuresOf(text: string, concepts: Concepts): Feature[] {
  const tokens = tokensOf(text);
  const words = tokens.flatMap((token, at): Feature[] => {
    const next = tokens[at + 1];
    const word = { name: nameOf(token), start: token.start, end: token.end };
    return next
      ? [word, { name: `${word.name} ${nameOf(next)}`, start: token.start, end: next.end }]
      : [word];
  });
  // A word that no example has may be one of a concept that many examples raise.
  const raised = [...phrasesIn(tokens, concepts)].flatMap(({ start, end, raises }) =>
    [...raises.keys()].map((name): Feature => ({ name, start, end })),
  );
  return [...new Map([...words, ...raised].map((feature) => [feature.name, feature])).values()];
}

// Which number it is says nothing.
function nameOf({ raw, form }: Token): string {
  return NUMBER.test(raw) ? '0' : form;
}

/** What one feature counts among so many that are known. */
export function shareOf(known: number): number {
  return 1 / (Math.sqrt(known) + 1);
}

/** What stands for strange words, each for one more; no word is written so. */
export const STRANGERS: readonly string[] = ['?1', '?2', '?3', '?4', '?5'];

/** The names of features that are known, and how many words are not: who speaks of other matters has other words. */
export function knownNames(names: readonly string[], isKnown: (name: string) => boolean): string[] {
  const strange = names.filter((name) => !name.includes(' ') && !isConcept(name) && !isKnown(name)).length;
  return [...names.filter(isKnown), ...STRANGERS.slice(0, strange)];
}

/** How likely a text is about each subject of a lesson, from 0 to 1. */
export function likelySubjects(
  text: string,
  { subjects, priors, weights }: Lesson,
  concepts: Concepts,
): number[] {
  const names = featuresOf(text, concepts).map(({ name }) => name);
  const known = knownNames(names, (name) => Object.hasOwn(weights, name)).flatMap(
    (name) => weights[name] ?? [],
  );
  const share = shareOf(known.length);
  const sums = subjects.map((_, subject) =>
    known.reduce((total, signs) => total + share * weightOf(signs[subject]), priors[subject] ?? 0),
  );
  return shares(sums);
}

/** Logarithms of likelihoods as parts of a whole. */
export function shares(logarithms: readonly number[]): number[] {
  const most = Math.max(...logarithms);
  const parts = logarithms.map((one) => Math.exp(one - most));
  const whole = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / whole);
}

/** The features of a text that speak most for a subject, strongest first. */
export function tellingFeatures(
  text: string,
  subject: number,
  { lesson: { weights }, concepts }: { readonly lesson: Lesson; readonly concepts: Concepts },
): Feature[] {
  return featuresOf(text, concepts)
    .map((feature) => ({ feature, weight: weightOf(weights[feature.name]?.[subject]) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ feature }) => feature);
}
