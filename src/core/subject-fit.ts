import type { Evidence, EvidenceKind } from './testimony.ts';

/** A piece of evidence that says a word or raises a concept. */
export interface Mention {
  /** Its index among all evidence. */
  readonly at: number;
  readonly evidence: Evidence;
  /** How strongly, from 0 to 1. */
  readonly strength: number;
  /** What part of the evidence it is: 1 for a keyword of one word. */
  readonly part: number;
}

/** What the documents make of one word or concept. */
export interface Subject {
  /** From near 0 for one that every candidate speaks of to 1 for one that a single candidate speaks of. */
  readonly rarity: number;
  /** How well it fits each candidate that speaks of it, from 0 to 1, by the candidate's index. */
  readonly fits: ReadonlyMap<number, number>;
  /** The index of the evidence that says it most clearly, by the candidate's index. */
  readonly best: ReadonlyMap<number, number>;
}

/**
 * How likely one mention makes a word a subject of the candidate. The author wrote down keywords and indicators to be
 * recognised by; a representative question is a case, and its petrol station says nothing about the framework.
 */
export const SIGNS: Readonly<Partial<Record<EvidenceKind, number>>> = {
  keyword: 0.6,
  name: 0.7,
  indicator: 0.75,
  distinction: 0.65,
  'red-flag': 0.75,
  focus: 0.5,
  bucket: 0.4,
  answer: 0.45,
};
/** The same for running text, where much is said in passing; a word that comes again and again is no accident. */
const PROSE: Readonly<Partial<Record<EvidenceKind, number>>> = {
  formula: 0.25,
  question: 0.015,
  slide: 0.25,
  narrative: 0.12,
  sheet: 0.25,
  'answer-text': 0.1,
};
// However often running text says it, it is less than a sign and its repetitions.
const MOST_BY_PROSE = 0.5;
// A red flag takes this much of what it gives to its target from the plan that holds it.
const AGAINST = 0.55;
// Who speaks of a subject half as much as another fits it less than half as well.
const SHARPNESS = 0.6;

/** Weighs all mentions of one word or concept in a library with so many candidates. */
export function subjectOf(mentions: readonly Mention[], candidates: number): Subject {
  const speakers = Map.groupBy(mentions, ({ evidence }) => evidence.for);
  const sure = new Map([...speakers].map(([candidate, own]) => [candidate, certainty(own)]));
  for (const { evidence, strength } of mentions) {
    const { against, kind } = evidence;
    const own = against === null ? undefined : sure.get(against);
    if (against !== null && own !== undefined)
      sure.set(against, own * (1 - AGAINST * strength * (SIGNS[kind] ?? 0)));
  }
  const most = Math.max(...sure.values());
  const speaking = [...sure.values()].reduce((total, chance) => total + chance, 0);
  return {
    rarity: Math.log(1 + candidates / Math.max(1, speaking)) / Math.log(1 + candidates),
    fits: new Map([...sure].map(([at, chance]) => [at, chance * (chance / most) ** SHARPNESS])),
    best: new Map([...speakers].map(([at, own]) => [at, clearest(own).at])),
  };
}

function chanceOf({ evidence: { kind }, strength }: Mention): number {
  return strength * (SIGNS[kind] ?? PROSE[kind] ?? 0);
}

/** One minus the chance that every mention is an accident. */
function certainty(mentions: readonly Mention[]): number {
  const doubt = (isSign: boolean) =>
    mentions
      .filter(({ evidence }) => evidence.kind in SIGNS === isSign)
      .reduce((doubts, mention) => doubts * (1 - chanceOf(mention)), 1);
  return 1 - doubt(true) * (1 - MOST_BY_PROSE * (1 - doubt(false)));
}

function clearest(mentions: readonly Mention[]): Mention {
  // Of a keyword and a sentence with it, the keyword is the better thing to show.
  const clarity = (mention: Mention) => chanceOf(mention) * Math.sqrt(mention.part);
  return mentions.reduce((best, mention) => (clarity(mention) > clarity(best) ? mention : best));
}
