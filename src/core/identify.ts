import { isConcept } from './concepts.ts';
import type { Reason } from './identify-reasons.ts';
import type { Identifier, Item, Prepared } from './identifier.ts';
import { sum } from './sum.ts';
import { isBehavioural } from './interview-words.ts';
import type { Hearing } from './hearing.ts';
import { judge } from './judge-candidate.ts';
import { likelySubjects } from './lesson.ts';
import { strengthsOf, unitsOf, type Unit } from './question-units.ts';
import { LEAST, SURE, sureness } from './relevance.ts';
import type { Candidate, Contrast, Evidence, EvidenceKind } from './testimony.ts';

/** A candidate the question calls for. */
export interface Match {
  readonly candidate: Candidate;
  readonly score: number;
  /** What of the score the documents' own words give. */
  readonly said: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** What a question calls for; nothing fits when there are no matches. */
export interface Identification {
  readonly matches: readonly Match[];
  /** Whether so little speaks for the first match that it may well be wrong. */
  readonly isGuess: boolean;
  /** A representative question, or a question of a guide, that is this one in all but a word or two. */
  readonly same: Evidence | null;
  /** How a document tells the first two frameworks apart, if one does. */
  readonly contrast: Contrast | null;
}

const NEAR_BEST = 0.6;
const BEHAVIOURAL = 1.1;
const MOST_MATCHES = 4;
const SAME_QUESTION = 0.72;
// What a question may be as a whole.
const SAMPLES: ReadonlySet<EvidenceKind> = new Set([
  'keyword',
  'indicator',
  'distinction',
  'red-flag',
  'question',
  'answer',
]);

/** The frameworks and answers a question calls for, best first, each with its reasons. */
export function identify(identifier: Identifier, question: string): Identification {
  const { testimony, items } = identifier;
  const units = unitsOf(question, identifier.concepts);
  const asked = askedIn(units, identifier);
  const hearing: Hearing = {
    identifier,
    question,
    units,
    likeness: likenessTo(asked, items),
    likely: likelySubjects(question, testimony.lesson, identifier.concepts),
  };
  const ranked = rank(hearing);
  const [first] = ranked;
  const best = first?.score ?? 0;
  // Without a candidate there is nothing to be sure of, however much the question sounds like work.
  const sure = first ? sureness(first.said, hearing) : 0;
  const near = ranked.filter(({ score }) => score >= best * NEAR_BEST).slice(0, MOST_MATCHES);
  const matches = sure < LEAST ? [] : near;
  return {
    matches,
    isGuess: matches.length > 0 && sure < SURE,
    same: findSame(items, asked),
    contrast: findContrast(testimony, matches),
  };
}

function rank(hearing: Hearing): Match[] {
  const { identifier, question } = hearing;
  const past = isBehavioural(question) ? BEHAVIOURAL : 1;
  return identifier.testimony.candidates
    .map((candidate, at) => ({ candidate, ...judge(at, hearing) }))
    .filter(({ score, reasons }) => score > 0 && reasons.length > 0)
    .map((match) => ({ ...match, score: match.score * (match.candidate.kind === 'answer' ? past : 1) }))
    .sort((a, b) => b.score - a.score);
}

/** What each word and concept of a question is worth. */
function askedIn(units: readonly Unit[], { subjects }: Identifier): Map<string, number> {
  const worth = (key: string, strength: number) => strength * (subjects.get(key)?.rarity ?? 1);
  return new Map([...strengthsOf(units)].map(([key, strength]) => [key, worth(key, strength)]));
}

/** How alike each text is to the whole question, from 0 to 1. */
function likenessTo(asked: ReadonlyMap<string, number>, items: readonly Item[]): number[] {
  const total = sum([...asked.values()]);
  return items.map(({ evidence, keys, total: own }) => {
    if (!SAMPLES.has(evidence.kind)) return 0;
    const met = sum([...keys].map(([key, strength]) => strength * (asked.get(key) ?? 0)));
    return met === 0 ? 0 : (2 * met) / (own + total);
  });
}

function findSame(items: readonly Item[], asked: ReadonlyMap<string, number>): Evidence | null {
  const plain = new Map([...asked].filter(([key]) => !isConcept(key)));
  const total = sum([...plain.values()]);
  let [found, most]: [Evidence | null, number] = [null, SAME_QUESTION];
  for (const { evidence, keys } of items) {
    if (evidence.kind !== 'question' && evidence.kind !== 'answer') continue;
    const own = [...keys.keys()].filter((key) => !isConcept(key));
    const met = sum(own.map((key) => plain.get(key) ?? 0));
    const likeness = (2 * met) / (sum(own.map((key) => plain.get(key) ?? 1)) + total);
    if (likeness > most) [found, most] = [evidence, likeness];
  }
  return found;
}

function findContrast({ candidates, contrasts }: Prepared, matches: readonly Match[]): Contrast | null {
  const pair = matches.slice(0, 2).map(({ candidate }) => candidates.indexOf(candidate));
  if (pair.length < 2) return null;
  return contrasts.find(({ sides }) => pair.every((at) => sides.some((side) => side.for === at))) ?? null;
}
