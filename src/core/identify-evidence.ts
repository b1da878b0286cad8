import type { CodeEntry, Library } from './library.ts';
import type { Bucket, Framework, Guide, Plan, TreeNode } from './model.ts';
import { narrativeText } from './narrative.ts';
import {
  bucketPath,
  documentPath,
  frameworkPath,
  guideQuestionPath,
  planPath,
  questionPath,
} from './routes.ts';

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
}

type Indexes = ReadonlyMap<string, number>;

/** Collects what the documents of a library say about which question calls for which framework or answer. */
export function collectTestimony(library: Library): Testimony {
  const frameworks = library.codes.map((entry) => frameworkCandidate(entry, library));
  const indexes: Indexes = new Map(frameworks.map(({ code }, at) => [code, at]));
  const answers = library.guides.flatMap(answersOf);
  return {
    candidates: [...frameworks, ...answers.map(({ candidate }) => candidate)],
    evidence: [
      ...frameworks.flatMap((candidate, at) => nameEvidence(candidate, at)),
      ...library.plans.flatMap((plan) => planEvidence(plan, indexes)),
      ...library.frameworks.flatMap((sheet) => sheetEvidence(sheet, indexes.get(sheet.code))),
      ...answers.flatMap(({ texts }, at) => texts.map((text) => ({ ...text, for: frameworks.length + at }))),
    ],
    contrasts: library.plans.flatMap((plan) => contrastsOf(plan, indexes)),
  };
}

function frameworkCandidate({ code, name, document }: CodeEntry, { plans }: Library): Candidate {
  const buckets = plans
    .filter((plan) => plan.code === code)
    .flatMap((plan) => plan.buckets.map((bucket) => ({ name: bucket.name, path: bucketPath(plan, bucket) })));
  return { kind: 'framework', code, name, path: document && documentPath(document), buckets };
}

function nameEvidence({ code, name, path }: Candidate, at: number): Evidence[] {
  const shared = { for: at, against: null, kind: 'name', label: null, path: path ?? '/frameworks/' } as const;
  return [code, ...(name === null ? [] : [name])].map((text) => ({ ...shared, text }));
}

function planEvidence(plan: Plan, indexes: Indexes): Evidence[] {
  const own = indexes.get(plan.code);
  if (own === undefined) return [];
  const page = planPath(plan);
  const { keywords = [], indicators = [], distinctions = [], redFlags = [] } = plan.identify ?? {};
  const shared = { for: own, against: null, label: null } as const;
  return [
    ...keywords.map(({ text }) => ({ ...shared, kind: 'keyword' as const, text, path: `${page}#keywords` })),
    ...indicators.flatMap(({ label, examples }) =>
      examples.map(({ text }) => ({
        ...shared,
        kind: 'indicator' as const,
        text,
        label,
        path: `${page}#indicators`,
      })),
    ),
    ...distinctions.flatMap(({ heading, sides }) =>
      sides.flatMap(({ code, question, focus }) => {
        const side = { ...shared, for: indexes.get(code) ?? own, path: `${page}#${heading.anchor}` };
        return [
          { ...side, kind: 'distinction' as const, text: question },
          { ...side, kind: 'focus' as const, text: focus },
        ];
      }),
    ),
    ...redFlags.map(({ question, target }) => ({
      ...{ for: indexes.get(target) ?? own, against: own, kind: 'red-flag' as const },
      ...{ text: question, label: plan.code, path: `${page}#red-flags` },
    })),
    ...plan.buckets.flatMap((bucket) => bucketEvidence(plan, bucket, own)),
  ];
}

function bucketEvidence(plan: Plan, bucket: Bucket, own: number): Evidence[] {
  const page = bucketPath(plan, bucket);
  const shared = { for: own, against: null, label: bucket.name } as const;
  return [
    { ...shared, kind: 'bucket', text: bucket.name, path: page },
    { ...shared, kind: 'formula', text: bucket.formula.join(', '), path: `${page}#formula` },
    ...bucket.questions.map(({ id, text, angle }) => ({
      ...{ ...shared, kind: 'question' as const, text, path: questionPath(id) },
      label: [id, angle].filter(Boolean).join(', '),
    })),
    ...bucket.slidePoints.map(({ label, body }) => ({
      ...{ ...shared, kind: 'slide' as const, text: `${label}: ${body.text}`, path: `${page}#slide` },
    })),
    ...(bucket.narrative
      ? [
          {
            ...shared,
            kind: 'narrative' as const,
            text: narrativeText(bucket.narrative),
            path: `${page}#hedgehog`,
          },
        ]
      : []),
  ];
}

function sheetEvidence(sheet: Framework, own: number | undefined): Evidence[] {
  if (own === undefined) return [];
  const page = frameworkPath(sheet);
  const part = (kind: EvidenceKind, anchor: string, texts: readonly string[]): Evidence[] =>
    texts.map((text) => ({ for: own, against: null, kind, text, label: null, path: `${page}#${anchor}` }));
  const { decisionTree, sample, goldenRule, riskRegister } = sheet;
  return [
    ...part('sheet', 'formula', [sheet.description]),
    ...part('formula', 'formula', sheet.formula),
    ...part('sheet', 'decision-tree', decisionTree?.roots.flatMap(treeTexts) ?? []),
    ...part('sheet', 'golden-rule', goldenRule ? [goldenRule.text] : []),
    ...part('indicator', 'sample', sample?.question ? [sample.question] : []),
    ...part('sheet', 'sample', sample?.tree?.roots.flatMap(treeTexts) ?? []),
    ...part('sheet', 'risk-register', riskRegister?.rows.map((row) => row.join(', ')) ?? []),
    ...part(
      'sheet',
      'phrases',
      sheet.phrases.map(({ text }) => text),
    ),
    ...part('sheet', 'recall', sheet.recall),
  ];
}

function treeTexts({ label, children }: TreeNode): string[] {
  return [label, ...children.flatMap(treeTexts)];
}

type AnswerText = Omit<Evidence, 'for'>;

function answersOf(guide: Guide): { candidate: Candidate; texts: AnswerText[] }[] {
  return guide.sections.flatMap(({ questions }) =>
    questions.map((question) => {
      const path = guideQuestionPath(guide, question);
      const shared = { against: null, path } as const;
      const label = `${guide.title}, question ${question.number}`;
      const labels = question.parts.flatMap((part) => part.label ?? []).join(', ');
      return {
        candidate: { kind: 'answer', code: String(question.number), name: question.title, path, buckets: [] },
        texts: [
          { ...shared, kind: 'answer', text: question.title, label },
          {
            ...shared,
            kind: 'answer-text',
            text: [question.framework, labels].filter(Boolean).join(', '),
            label,
          },
        ],
      };
    }),
  );
}

function contrastsOf(plan: Plan, indexes: Indexes): Contrast[] {
  return (plan.identify?.distinctions ?? []).map(({ heading, sides }) => ({
    path: `${planPath(plan)}#${heading.anchor}`,
    sides: sides.flatMap(({ code, question, focus }) => {
      const at = indexes.get(code);
      return at === undefined ? [] : { for: at, question, focus };
    }),
  }));
}
