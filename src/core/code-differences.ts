import type { DistinctionSide, Place, Plan } from './model.ts';
import { compareNaturally } from './natural-order.ts';

/** One document's telling of something that another document tells too. */
export interface Telling extends Place {
  readonly file: string;
  readonly text: string;
}

/** The same thing told in different words by two documents: a side of a distinction, or the name of a code. */
export interface Difference {
  readonly about: string;
  readonly tellings: readonly Telling[];
}

interface Told {
  readonly key: string;
  readonly telling: Telling;
}

/** Sides of a distinction between the same codes that documents word differently, and codes that they name differently. */
export function findDifferences(plans: readonly Plan[]): Difference[] {
  return [...Map.groupBy(plans.flatMap(tellingsOf), ({ key }) => key)]
    .map(([about, group]) => ({ about, tellings: distinctTellings(group) }))
    .filter(({ tellings }) => tellings.length > 1)
    .sort((a, b) => compareNaturally(a.about, b.about));
}

function tellingsOf({ file, identify }: Plan): Told[] {
  const distinctions = identify?.distinctions ?? [];
  const named = [
    ...distinctions.flatMap(({ sides }) => sides),
    ...(identify?.redFlags ?? []).map(({ target, targetName, place }) => ({
      code: target,
      name: targetName,
      place,
    })),
  ];
  return [
    ...distinctions.flatMap(({ sides }) => sides.map((side) => tellSide(side, sides, file))),
    ...named.flatMap(({ code, name, place }) =>
      name === null ? [] : [{ key: `the name of ${code}`, telling: { file, ...place, text: name } }],
    ),
  ];
}

function tellSide(side: DistinctionSide, sides: readonly DistinctionSide[], file: string): Told {
  const codes = sides.map(({ code }) => code).sort(compareNaturally);
  const text = `"${side.question}" → ${side.focus}`;
  return { key: `${codes.join(' and ')}, told for ${side.code}`, telling: { file, ...side.place, text } };
}

/** The first telling of each wording; none where one document alone tells it in several ways, which is its own affair. */
function distinctTellings(group: readonly Told[]): Telling[] {
  if (new Set(group.map(({ telling }) => telling.file)).size < 2) return [];
  const byWording = Map.groupBy(group, ({ telling }) => fold(telling.text));
  return [...byWording.values()].flatMap(([first]) => (first ? [first.telling] : []));
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
