import type { QueryPlan, Term } from './search-query.ts';
import { TermFinder } from './word-hits.ts';

/** The texts of a section that a query is held against. */
export interface ScoredSection {
  readonly title: string;
  readonly trail: string;
  readonly text: string;
}

/** How well a section answers a query. */
export interface SectionScore {
  /** Share of the query's terms that the section holds, from 0 to 1. */
  readonly coverage: number;
  readonly score: number;
}

const TITLE = 3;
const TRAIL = 0.8;
const PHRASE = 1.5;
const SATURATION = 1.2;
const USUAL_LENGTH = 60;

/** Where a section has a term. */
interface TermPlaces {
  /** How often it stands in the text. */
  readonly count: number;
  /** Words of the text, and of the title if it stands there. */
  readonly length: number;
  readonly titleLength?: number | undefined;
  readonly isInTrail: boolean;
}

/** What one term that a section has is worth, before it is weighted. */
export function scoreTerm({ count, length, titleLength, isInTrail }: TermPlaces): number {
  const share = 0.6 + (0.4 * length) / USUAL_LENGTH;
  const frequency = count / (count + SATURATION * Math.min(share, 3));
  const title = titleLength === undefined ? 0 : TITLE * shareOf(titleLength);
  return frequency * 2 + title + (isInTrail ? TRAIL : 0);
}

/** Scores a section by which terms stand where, how often, and whether they stand next to each other. */
export function scoreSection(
  section: ScoredSection,
  plan: QueryPlan,
  weightOf: (term: Term) => number,
): SectionScore {
  const [title, trail, text] = [section.title, section.trail, section.text].map(
    (part) => new TermFinder(part),
  );
  if (!title || !trail || !text) return { coverage: 0, score: 0 };
  let score = 0;
  let matched = 0;
  let total = 0;
  for (const term of plan.terms) {
    const weight = weightOf(term);
    total += weight;
    const count = text.positions(term).length;
    const inTitle = title.positions(term).length > 0;
    const inTrail = trail.positions(term).length > 0;
    if (count === 0 && !inTitle && !inTrail) continue;
    matched += weight;
    const titleLength = inTitle ? title.length : undefined;
    score += weight * scoreTerm({ count, length: text.length, titleLength, isInTrail: inTrail });
  }
  const runs = TITLE * phraseRuns(title, plan.terms) + phraseRuns(text, plan.terms);
  return { coverage: total === 0 ? 0 : matched / total, score: score + PHRASE * runs };
}

/** A word in a short title says more than one in a long one. */
function shareOf(words: number): number {
  return 0.5 + 2 / (words + 3);
}

/** How much of the query stands in the text as typed: 1 when all neighbours are neighbours there too. */
function phraseRuns(text: TermFinder, terms: readonly Term[]): number {
  if (terms.length < 2) return 0;
  const places = terms.map((term) => new Set(text.positions(term)));
  let pairs = 0;
  for (const [at, set] of places.entries()) {
    const before = places[at - 1];
    if (before && [...set].some((place) => before.has(place - 1) || before.has(place - 2))) pairs += 1;
  }
  return pairs / (terms.length - 1);
}
