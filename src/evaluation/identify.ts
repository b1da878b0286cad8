import { OTHER_MATTERS, type Example } from '../core/examples.ts';
import type { Candidate, Evidence, Testimony } from '../core/testimony.ts';
import { identify, type Identification } from '../core/identify.ts';
import { makeIdentifier, type Identifier } from '../core/identifier.ts';

/**
 * A question with what it calls for: framework codes, `guide:<number>`, `guide:*` for any answer, or `none`; any one of
 * them is right.
 */
export interface IdentifyCase {
  readonly question: string;
  readonly expected: readonly string[];
  readonly heldOut: boolean;
}

/** How often the right answer came first, or among the first two, and how often nothing came where nothing fits. */
export interface IdentifyScore {
  readonly related: number;
  readonly first: number;
  readonly firstTwo: number;
  readonly unrelated: number;
  readonly abstained: number;
  /** Related questions that were wrongly told that nothing fits. */
  readonly missed: number;
  readonly mistakes: readonly {
    readonly question: string;
    readonly expected: string;
    readonly found: string;
  }[];
}

type Trial = Pick<IdentifyCase, 'question' | 'expected'> & { readonly found: readonly string[] };

/** Asks a testimony every question and compares. */
export function evaluateIdentify(testimony: Testimony, cases: readonly IdentifyCase[]): IdentifyScore {
  const identifier = makeIdentifier(testimony);
  return score(cases.map((one) => ({ ...one, found: namesOf(identify(identifier, one.question)) })));
}

const SAMPLES: readonly Evidence['kind'][] = ['keyword', 'indicator', 'distinction', 'red-flag'];

/**
 * Takes each example of the documents out of the evidence, with every repetition of it, and asks it. An example that
 * stands for two frameworks is right with either.
 */
export function leaveOneOut(testimony: Testimony): IdentifyScore {
  const samples = Map.groupBy(
    testimony.evidence.filter(({ kind }) => SAMPLES.includes(kind)),
    ({ text }) => text.toLowerCase(),
  );
  const trials = [...samples].map(([text, copies]) => {
    const evidence = testimony.evidence.filter((other) => other.text.toLowerCase() !== text);
    const identifier: Identifier = makeIdentifier({ ...testimony, evidence });
    const expected = copies.map((copy) => testimony.candidates[copy.for]?.code ?? '');
    return { question: copies[0]?.text ?? '', expected, found: namesOf(identify(identifier, text)) };
  });
  return score(trials);
}

const FOLDS = 5;

/** Asks each example of a testimony that learned from the others; right is what the subject's documents say most. */
export function crossValidate(
  examples: readonly Example[],
  taught: (some: readonly Example[]) => Testimony,
): IdentifyScore {
  const answers = Map.groupBy(examples, ({ question }) => question);
  const questions = [...answers.keys()];
  const trials = Array.from({ length: FOLDS }, (_, fold) => {
    const asked = new Set(questions.filter((__, at) => at % FOLDS === fold));
    const testimony = taught(examples.filter(({ question }) => !asked.has(question)));
    const identifier = makeIdentifier(testimony);
    return [...asked].map((question) => ({
      question,
      expected: (answers.get(question) ?? []).map(({ subject }) => ownerOf(subject, testimony)),
      found: namesOf(identify(identifier, question)),
    }));
  });
  return score(trials.flat());
}

function ownerOf(subject: string, { candidates, leanings, lesson }: Testimony): string {
  const at = lesson.subjects.indexOf(subject);
  const owner = candidates.find((_, candidate) => leanings[candidate]?.parts[at] === 1);
  return owner && subject !== OTHER_MATTERS ? nameOf(owner) : 'none';
}

function namesOf({ matches }: Identification): string[] {
  return matches.map(({ candidate }) => nameOf(candidate));
}

function nameOf({ kind, code }: Candidate): string {
  return kind === 'answer' ? `guide:${code}` : code;
}

function score(trials: readonly Trial[]): IdentifyScore {
  const isRight = ({ expected, found }: Trial, most: number) =>
    found
      .slice(0, most)
      .some((name) => expected.includes(name) || expected.includes(name.replace(/\d+$/u, '*')));
  const related = trials.filter(({ expected }) => !expected.includes('none'));
  const unrelated = trials.filter(({ expected }) => expected.includes('none'));
  const wrong = [
    ...related.filter((trial) => !isRight(trial, 1)),
    ...unrelated.filter(({ found }) => found.length > 0),
  ];
  return {
    related: related.length,
    first: related.filter((trial) => isRight(trial, 1)).length,
    firstTwo: related.filter((trial) => isRight(trial, 2)).length,
    unrelated: unrelated.length,
    abstained: unrelated.filter(({ found }) => found.length === 0).length,
    missed: related.filter(({ found }) => found.length === 0).length,
    mistakes: wrong.map(({ question, expected, found }) => ({
      question,
      expected: expected.join(' or '),
      found: found.join(', ') || 'none',
    })),
  };
}
