import { learnedReason, learnedScore } from './judge-subjects.ts';
import { reasonOf, type Reason } from './identify-reasons.ts';
import type { Identifier } from './identifier.ts';
import { sum } from './sum.ts';
import type { Unit } from './question-units.ts';
import type { Hearing } from './hearing.ts';
import { isFiller } from './question-words.ts';

/** What speaks for one candidate. */
export interface Verdict {
  readonly score: number;
  /** What of the score the documents' own words give. */
  readonly said: number;
  readonly reasons: readonly Reason[];
}

interface Gain {
  readonly unit: Unit;
  readonly key: string;
  readonly worth: number;
}

// A phrase of the concepts says more than a single word.
const CONCEPT = 1.8;
const FILLER_CONCEPT = 0.5;
// The second mention of one subject adds a little less than the first.
const REPEATED = 0.45;
const LIKENESS = { weight: 2.4, power: 2.5 };
const OBJECTION = 1.1;
const MOST_REASONS = 3;

/** Each piece of the question counts once for a candidate, by the word or concept that fits it best. */
export function judge(candidate: number, hearing: Hearing): Verdict {
  const gains = hearing.units.flatMap((unit) => gainOf(unit, candidate, hearing.identifier));
  const times = new Map<string, number>();
  const counted = gains.map((gain) => {
    const time = (times.get(gain.key) ?? 0) + 1;
    times.set(gain.key, time);
    return { ...gain, worth: gain.worth * time ** -REPEATED };
  });
  const said = sum(counted.map(({ worth }) => worth)) + resemblance(candidate, hearing);
  return {
    score: said + learnedScore(candidate, hearing),
    said,
    reasons: counted.length > 0 ? reasonsOf(candidate, counted, hearing) : learnedReason(candidate, hearing),
  };
}

function gainOf(unit: Unit, candidate: number, { subjects }: Identifier): Gain[] {
  const fit = (key: string) =>
    (subjects.get(key)?.rarity ?? 0) * (subjects.get(key)?.fits.get(candidate) ?? 0);
  const words = unit.words.filter((word) => !isFiller(word));
  const isFillerOnly = words.length === 0 && unit.words.length > 0;
  const concept = CONCEPT * (isFillerOnly ? FILLER_CONCEPT : 1);
  const [best] = [
    ...[...unit.raises].map(([key, strength]) => ({ unit, key, worth: concept * strength * fit(key) })),
    ...words.map((key) => ({ unit, key, worth: fit(key) / unit.words.length })),
  ].sort((a, b) => b.worth - a.worth);
  return best && best.worth > 0 ? [best] : [];
}

/** What a text like the whole question gives to its candidate, and a red flag takes from the plan that holds it. */
function resemblance(candidate: number, { identifier, likeness }: Hearing): number {
  let [speaksFor, speaksAgainst] = [0, 0];
  for (const [at, { evidence }] of identifier.items.entries()) {
    const like = likeness[at] ?? 0;
    if (evidence.for === candidate) speaksFor = Math.max(speaksFor, like);
    if (evidence.against === candidate) speaksAgainst = Math.max(speaksAgainst, like);
  }
  return LIKENESS.weight * speaksFor ** LIKENESS.power - OBJECTION * speaksAgainst ** LIKENESS.power;
}

function reasonsOf(
  candidate: number,
  gains: readonly Gain[],
  { identifier: { items, subjects }, question }: Hearing,
): Reason[] {
  const byEvidence = Map.groupBy(gains, ({ key }) => subjects.get(key)?.best.get(candidate) ?? -1);
  return [...byEvidence]
    .map(([at, some]) => ({ at, some, worth: sum(some.map(({ worth }) => worth)) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_REASONS)
    .flatMap(({ at, some, worth }) =>
      reasonOf(items[at], worth, { places: some.map(({ unit }) => unit), question }),
    );
}
