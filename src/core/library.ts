import { checkDuplicates } from './check-duplicates.ts';
import { collectCodes, type CodeEntry } from './collect-codes.ts';
import { collectQuestions, type Question } from './collect-questions.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { Framework, Guide, Note, Plan, StudyDocument } from './model.ts';
import { compareNaturally } from './natural-order.ts';

export type { CodeEntry, CodeMention } from './collect-codes.ts';
export type { Question, QuestionPlace } from './collect-questions.ts';

/** All documents, in reading order, and what they say together. */
export interface Library {
  readonly plans: readonly Plan[];
  readonly frameworks: readonly Framework[];
  readonly guides: readonly Guide[];
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
  readonly codes: readonly CodeEntry[];
}

/** Puts documents in order and together; the diagnostics are about what holds across them. */
export function buildLibrary(documents: readonly StudyDocument[]): {
  library: Library;
  diagnostics: Diagnostic[];
} {
  const sorted = documents.toSorted(compareDocuments);
  const plans = sorted.filter((document) => document.kind === 'plan');
  const frameworks = sorted.filter((document) => document.kind === 'framework');
  const { questions, diagnostics } = collectQuestions(plans);
  return {
    library: {
      plans,
      frameworks,
      guides: sorted.filter((document) => document.kind === 'guide'),
      notes: sorted.filter((document) => document.kind === 'note'),
      questions,
      codes: collectCodes(plans, frameworks),
    },
    diagnostics: [...checkDuplicates(sorted), ...diagnostics],
  };
}

function compareDocuments(a: StudyDocument, b: StudyDocument): number {
  return a.order - b.order || compareNaturally(sortName(a), sortName(b)) || compareNaturally(a.file, b.file);
}

function sortName(document: StudyDocument): string {
  return 'code' in document ? `${document.code} ${document.title}` : document.title;
}
