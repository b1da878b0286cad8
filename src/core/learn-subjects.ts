import type { Example } from './examples.ts';
import { STRANGERS, featuresOf, knownNames, shareOf, shares, signOf, type Lesson } from './lesson.ts';

/** What one example is about, and the rows of what it has. */
interface Sample {
  readonly subject: number;
  readonly rows: readonly Row[];
}

/** The weights of one feature by subject, and how much each was moved in all: what moved much moves less. */
interface Row {
  readonly weights: Float64Array;
  readonly moved: Float64Array;
}

// By hand: it is one formula, run at build and never in a browser.

// A feature of one example would be learned by heart.
const LEAST_EXAMPLES = 2;
// Found by cross-validation; `DECAY` keeps weights small.
const ROUNDS = 30;
const RATE = 0.4;
const DECAY = 5e-5;
// The examples stand sorted by subject; steps of this length take them in turns.
const STRIDE = 619;

/** Learns from examples which words go with which subject, by logistic regression; the same examples teach the same. */
export function learnSubjects(examples: readonly Example[]): Lesson {
  const subjects = [...new Set(examples.map(({ subject }) => subject))];
  const names = examples.map(({ question }) => featuresOf(question).map(({ name }) => name));
  const counts = new Map<string, number>();
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].flatMap(([name, count]) => (count < LEAST_EXAMPLES ? [] : [name]));
  const table = new Map([...common, ...STRANGERS].map((name) => [name, rowOf(subjects)]));
  const priors = rowOf(subjects);
  const samples = examples.map(({ subject }, at) => ({
    subject: subjects.indexOf(subject),
    rows: knownNames(names[at] ?? [], (name) => table.has(name)).flatMap((name) => table.get(name) ?? []),
  }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const at of samples.keys()) {
      const sample = samples[(at * STRIDE + round) % samples.length];
      if (sample) learn(sample, priors, DECAY * samples.length);
    }
  const signs = [...table].map(([name, { weights }]) => [name, [...weights].map(signOf).join('')] as const);
  const rounded = [...priors.weights].map((prior) => Math.round(prior * 100) / 100);
  return { subjects, priors: rounded, weights: Object.fromEntries(signs) };
}

function rowOf(subjects: readonly string[]): Row {
  return { weights: new Float64Array(subjects.length), moved: new Float64Array(subjects.length) };
}

/** One step towards the subject of an example. */
function learn({ subject, rows }: Sample, priors: Row, decay: number): void {
  const share = shareOf(rows.length);
  const sums = [...priors.weights];
  for (const { weights } of rows)
    for (const at of sums.keys()) sums[at] = (sums[at] ?? 0) + share * (weights[at] ?? 0);
  const errors = shares(sums).map((likely, at) => likely - (at === subject ? 1 : 0));
  move(priors, errors, 0);
  const parts = errors.map((error) => share * error);
  for (const row of rows) move(row, parts, decay / rows.length);
}

function move({ weights, moved }: Row, errors: readonly number[], decay: number): void {
  for (const [at, error] of errors.entries()) {
    const slope = error + decay * (weights[at] ?? 0);
    const far = (moved[at] ?? 0) + slope * slope;
    moved[at] = far;
    weights[at] = (weights[at] ?? 0) - (RATE * slope) / (Math.sqrt(far) + 1e-6);
  }
}
