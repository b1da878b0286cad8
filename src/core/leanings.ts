import { OTHER_MATTERS } from './examples.ts';
import type { Concepts } from './concepts.ts';
import { likelySubjects, type Lesson } from './lesson.ts';
import { SIGNS } from './subject-fit.ts';
import type { Evidence } from './testimony.ts';

/** Which subjects of a lesson are a candidate's own. */
export interface Leaning {
  /** By subject, from 0 to 1 for the candidate whose it is most. */
  readonly parts: readonly number[];
  /** The index of the evidence that shows it best; null for a candidate of which nothing is said. */
  readonly shown: number | null;
}

/** A piece of evidence as a lesson reads it. */
interface Reading {
  readonly at: number;
  readonly weight: number;
  readonly likely: readonly number[];
}

// Of a subject that is hardly anybody's, nobody has a part.
const LEAST = 0.15;
const SHARPNESS = 1.5;

/** Reads what the documents say of each candidate as a lesson reads questions, and compares the candidates. */
export function leaningsOf(
  {
    evidence,
    candidates,
  }: { readonly evidence: readonly Evidence[]; readonly candidates: readonly unknown[] },
  lesson: Lesson,
  concepts: Concepts,
): Leaning[] {
  if (lesson.subjects.length === 0) return [];
  // How many examples a subject has says something of questions, nothing of documents.
  const even = { ...lesson, priors: lesson.priors.map(() => 0) };
  const spoken = evidence.flatMap(({ for: candidate, kind, text }, at) => {
    const weight = SIGNS[kind];
    return weight === undefined
      ? []
      : [{ candidate, at, weight, likely: likelySubjects(text, even, concepts) }];
  });
  const byCandidate = Map.groupBy(spoken, ({ candidate }) => candidate);
  const readings = candidates.map((_, candidate): readonly Reading[] => byCandidate.get(candidate) ?? []);
  const own = readings.map((some) => lesson.subjects.map((name, subject) => averageOf(some, name, subject)));
  const peaks = lesson.subjects.map((_, subject) => Math.max(LEAST, ...own.map((row) => row[subject] ?? 0)));
  // A text of few words leans a little to everything; what it leans to most is its own.
  const claims = own.map((row) => {
    const peak = Math.max(...row) || 1;
    return row.map((likely, subject) => (likely * likely) / (peak * (peaks[subject] ?? 1)));
  });
  const strongest = lesson.subjects.map((_, at) => Math.max(...claims.map((row) => row[at] ?? 0)) || 1);
  return claims.map((row, candidate) => ({
    parts: row.map((claim, subject) => round((claim / (strongest[subject] ?? 1)) ** SHARPNESS)),
    shown: clearest(readings[candidate] ?? [], row.indexOf(Math.max(...row))),
  }));
}

/** How likely a candidate's texts are about a subject. */
function averageOf(readings: readonly Reading[], name: string, subject: number): number {
  if (name === OTHER_MATTERS || readings.length === 0) return 0;
  let [told, whole] = [0, 0];
  for (const { weight, likely } of readings) {
    told += weight * (likely[subject] ?? 0);
    whole += weight;
  }
  return told / whole;
}

function clearest(readings: readonly Reading[], subject: number): number | null {
  const clarity = ({ likely }: Reading) => likely[subject] ?? 0;
  const [first] = readings.toSorted((a, b) => clarity(b) - clarity(a));
  return first?.at ?? null;
}

function round(part: number): number {
  return Math.round(part * 1000) / 1000;
}
