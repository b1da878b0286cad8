import type { Evidence, Testimony } from '../core/testimony.ts';
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

function namesOf({ matches }: Identification): string[] {
  return matches.map(({ candidate }) =>
    candidate.kind === 'answer' ? `guide:${candidate.code}` : candidate.code,
  );
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
