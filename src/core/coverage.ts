import { uncoveredChecklistLines, type UncoveredLine } from './checklist-coverage.ts';
import type { CodeEntry } from './collect-codes.ts';
import { findDifferences, type Difference } from './code-differences.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostics.ts';
import type { Library } from './library.ts';
import type { Bucket, Place, Plan } from './model.ts';
import { narrativeText } from './narrative.ts';

/** How fast a narrative is spoken, in words a minute, and how many minutes it may take. */
export const WORDS_PER_MINUTE = 130;
export const MAX_MINUTES = 2;

/** A place in a document with what is to be said about it. */
export interface Gap extends Place {
  readonly file: string;
  readonly text: string;
}

/** A narrative that takes longer to say than two minutes. */
export interface LongNarrative extends Gap {
  readonly words: number;
  readonly minutes: number;
}

/** What a study plan has and what it lacks. */
export interface PlanCoverage {
  readonly code: string;
  readonly title: string;
  readonly file: string;
  readonly questions: number;
  readonly adapted: number;
  readonly withoutAdaptation: readonly Gap[];
  readonly withoutNarrative: readonly Gap[];
  readonly longNarratives: readonly LongNarrative[];
  readonly uncoveredChecklist: readonly UncoveredLine[];
}

/** A code that documents mention and that has none of its own. */
export interface MissingDocument {
  readonly code: string;
  readonly name: string | null;
  readonly mentions: readonly Gap[];
}

/** Everything that an author might still want to write or to mend. */
export interface Coverage {
  readonly plans: readonly PlanCoverage[];
  readonly withoutDocument: readonly MissingDocument[];
  readonly deadLinks: readonly Gap[];
  readonly gapsInNumbering: readonly Gap[];
  readonly differentWordings: readonly Diagnostic[];
  readonly differences: readonly Difference[];
}

/** What the library lacks; `diagnostics` are those of the same documents. */
export function coverageOf(library: Library, diagnostics: readonly Diagnostic[]): Coverage {
  const withCode = (code: DiagnosticCode) => diagnostics.filter((diagnostic) => diagnostic.code === code);
  const gaps = (code: DiagnosticCode) =>
    withCode(code).map(({ file, line, column, message }) => ({ file, line, column, text: message }));
  return {
    plans: library.plans.map(coverPlan),
    withoutDocument: library.codes.filter(({ document }) => document === null).map(missingDocument),
    deadLinks: gaps('dead-contents-link'),
    gapsInNumbering: [...library.plans.flatMap(gapsInBuckets), ...gaps('gap-in-numbering')],
    differentWordings: withCode('question-wording-differs'),
    differences: findDifferences(library.plans),
  };
}

function coverPlan(plan: Plan): PlanCoverage {
  const { code, title, file, buckets } = plan;
  const withoutAdaptation = buckets.flatMap((bucket) => unadapted(bucket, file));
  const questions = buckets.reduce((sum, bucket) => sum + bucket.questions.length, 0);
  return {
    code,
    title,
    file,
    questions,
    adapted: questions - withoutAdaptation.length,
    withoutAdaptation,
    withoutNarrative: buckets
      .filter(({ narrative }) => narrative === null)
      .map(({ number, name, place }) => ({ file, ...place, text: `Bucket ${number}: ${name}` })),
    longNarratives: buckets.flatMap((bucket) => longNarrative(bucket, file)),
    uncoveredChecklist: uncoveredChecklistLines(plan),
  };
}

function unadapted({ number, questions, adaptations }: Bucket, file: string): Gap[] {
  const adapted = new Set(adaptations.map(({ questionId }) => questionId));
  return questions
    .filter(({ id }) => !adapted.has(id))
    .map(({ id, text, place }) => ({ file, ...place, text: `${id} in bucket ${number}: ${text}` }));
}

function longNarrative({ number, name, narrative }: Bucket, file: string): LongNarrative[] {
  if (!narrative) return [];
  const words = narrativeText(narrative)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words <= WORDS_PER_MINUTE * MAX_MINUTES) return [];
  const minutes = Math.round((words / WORDS_PER_MINUTE) * 10) / 10;
  return [{ file, ...narrative.place, text: `Bucket ${number}: ${name}`, words, minutes }];
}

function gapsInBuckets({ file, buckets }: Plan): Gap[] {
  return buckets.flatMap(({ number, place }, index) => {
    const expected = (buckets[index - 1]?.number ?? 0) + 1;
    const text = `Unexpected bucket ${number}, expected ${expected}`;
    return number > expected ? [{ file, ...place, text }] : [];
  });
}

function missingDocument({ code, name, mentions }: CodeEntry): MissingDocument {
  return {
    code,
    name,
    mentions: mentions.map(({ file, place, as }) => ({ file, ...place, text: as.replace('-', ' ') })),
  };
}
