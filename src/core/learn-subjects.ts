import type { Concepts } from './concepts.ts';
import type { Example } from './examples.ts';
import { STRANGERS, featuresOf, knownNames, shareOf, shares, signOf, type Lesson } from './lesson.ts';

/** What one example is about, and the rows of what it has. */
interface Sample {
  readonly subject: number;
  readonly rows: readonly number[];
}

/** The weights of all rows by subject, and how much each was moved in all: what moved much moves less. */
interface Weights {
  readonly subjects: number;
  readonly weights: Float64Array;
  readonly moved: Float64Array;
}

// By hand: it is one formula, run at build and never in a browser.

// A word of fewer examples would be learned by heart; rarer pairs would double what is sent and tell no more.
const LEAST_EXAMPLES = { word: 3, pair: 6 };
// Found by asking what one writer wrote of what the others taught; `DECAY` keeps weights small.
const ROUNDS = 20;
const RATE = 0.4;
const DECAY = 0.01;
// The examples stand sorted by subject; steps of this length take them in turns.
const STRIDE = 619;
// The row that every example has.
const PRIORS = 0;

/**
 * Learns from examples which words and concepts go with which subject, by logistic regression; the same examples teach
 * the same.
 */
export function learnSubjects(examples: readonly Example[], concepts: Concepts): Lesson {
  const subjects = [...new Set(examples.map(({ subject }) => subject))];
  const names = examples.map(({ question }) => featuresOf(question, concepts).map(({ name }) => name));
  const counts = new Map<string, number>();
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const leastOf = (name: string) => LEAST_EXAMPLES[name.includes(' ') ? 'pair' : 'word'];
  const common = [...counts].flatMap(([name, count]) => (count < leastOf(name) ? [] : [name]));
  const rowOf = new Map([...STRANGERS, ...common].map((name, at) => [name, PRIORS + 1 + at]));
  const samples = examples.map(({ subject }, at) => ({
    subject: subjects.indexOf(subject),
    rows: knownNames(names[at] ?? [], (name) => rowOf.has(name)).map((name) => rowOf.get(name) ?? PRIORS),
  }));
  const size = (rowOf.size + 1) * subjects.length;
  const all = {
    subjects: subjects.length,
    weights: new Float64Array(size),
    moved: new Float64Array(size),
  };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const at of samples.keys()) {
      const sample = samples[(at * STRIDE + round) % samples.length];
      if (sample) learn(sample, all);
    }
  const own = (row: number) => [...all.weights.subarray(row * subjects.length, (row + 1) * subjects.length)];
  const signs = [...rowOf].map(([name, row]) => [name, own(row).map(signOf).join('')] as const);
  const rounded = own(PRIORS).map((prior) => Math.round(prior * 100) / 100);
  return { subjects, priors: rounded, weights: Object.fromEntries(signs) };
}

/** One step towards the subject of an example. */
function learn({ subject, rows }: Sample, all: Weights): void {
  const { subjects, weights } = all;
  const share = shareOf(rows.length);
  const sums = Array.from({ length: subjects }, (_, at) => weights[PRIORS * subjects + at] ?? 0);
  for (const row of rows)
    for (let at = 0; at < subjects; at += 1)
      sums[at] = (sums[at] ?? 0) + share * (weights[row * subjects + at] ?? 0);
  const errors = shares(sums).map((likely, at) => likely - (at === subject ? 1 : 0));
  move(PRIORS, errors, { all, share: 1, decay: 0 });
  for (const row of rows) move(row, errors, { all, share, decay: DECAY / rows.length });
}

function move(
  row: number,
  errors: readonly number[],
  { all, share, decay }: { readonly all: Weights; readonly share: number; readonly decay: number },
): void {
  const { subjects, weights, moved } = all;
  for (let at = 0; at < subjects; at += 1) {
    const place = row * subjects + at;
    const slope = share * (errors[at] ?? 0) + decay * (weights[place] ?? 0);
    const far = (moved[place] ?? 0) + slope * slope;
    moved[place] = far;
    weights[place] = (weights[place] ?? 0) - (RATE * slope) / (Math.sqrt(far) + 1e-6);
  }
}
