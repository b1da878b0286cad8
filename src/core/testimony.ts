import type { Leaning } from './leanings.ts';
import type { Lesson } from './lesson.ts';
import type { SynonymGroup } from './synonyms.ts';

/** The part of a document that a piece of evidence stands in. */
export type EvidenceKind =
  | 'name'
  | 'keyword'
  | 'indicator'
  | 'distinction'
  | 'focus'
  | 'red-flag'
  | 'question'
  | 'bucket'
  | 'formula'
  | 'slide'
  | 'narrative'
  | 'sheet'
  | 'answer'
  | 'answer-text';

/** What a question may call for: a framework by its code, or a written answer of a guide. */
export interface Candidate {
  readonly kind: 'framework' | 'answer';
  /** The code (`L2`), or the number of the guide's question. */
  readonly code: string;
  readonly name: string | null;
  /** Its page; null for a framework that no document describes. */
  readonly path: string | null;
  /** The hedgehog answers to fall back on. */
  readonly buckets: readonly { readonly name: string; readonly path: string }[];
}

/** A text that speaks for a candidate, and where it can be read. */
export interface Evidence {
  /** Index of the candidate. */
  readonly for: number;
  /** Index of the candidate it speaks against: a red flag points away from the plan that holds it. */
  readonly against: number | null;
  readonly kind: EvidenceKind;
  readonly text: string;
  /** What the document calls this place: an indicator's label, a question's id and angle. */
  readonly label: string | null;
  readonly path: string;
}

/** How two or more frameworks are told apart, in a document's words. */
export interface Contrast {
  readonly path: string;
  readonly sides: readonly { readonly for: number; readonly question: string; readonly focus: string }[];
}

/** Everything the documents say about which question calls for what. */
export interface Testimony {
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
  readonly contrasts: readonly Contrast[];
  /** Words that raise the same subject. */
  readonly concepts: readonly SynonymGroup[];
  /** What examples teach of the subjects of questions. */
  readonly lesson: Lesson;
  /** By candidate; none without a lesson. */
  readonly leanings: readonly Leaning[];
}
