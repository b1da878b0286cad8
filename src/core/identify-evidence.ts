import { readConcepts } from './concepts.ts';
import type { CodeEntry, Library } from './library.ts';
import { planEvidence } from './identify-plan-evidence.ts';
import { leaningsOf } from './leanings.ts';
import { NO_LESSON, type Lesson } from './lesson.ts';
import type { Framework, Guide, Plan, TreeNode } from './model.ts';
import { bucketPath, documentPath, frameworkPath, guideQuestionPath, planPath } from './routes.ts';
import type { SynonymGroup } from './synonyms.ts';
import type { Candidate, Contrast, Evidence, EvidenceKind, Testimony } from './testimony.ts';

type Indexes = ReadonlyMap<string, number>;

/** Collects what the documents of a library say about which question calls for which framework or answer. */
export function collectTestimony(
  library: Library,
  concepts: readonly SynonymGroup[] = [],
  lesson: Lesson = NO_LESSON,
): Testimony {
  const frameworks = library.codes.map((entry) => frameworkCandidate(entry, library));
  const indexes: Indexes = new Map(frameworks.map(({ code }, at) => [code, at]));
  const answers = library.guides.flatMap(answersOf);
  const candidates = [...frameworks, ...answers.map(({ candidate }) => candidate)];
  const evidence = [
    ...frameworks.flatMap((candidate, at) => nameEvidence(candidate, at)),
    ...library.plans.flatMap((plan) => planEvidence(plan, indexes)),
    ...library.frameworks.flatMap((sheet) => sheetEvidence(sheet, indexes.get(sheet.code))),
    ...answers.flatMap(({ texts }, at) => texts.map((text) => ({ ...text, for: frameworks.length + at }))),
  ];
  const contrasts = library.plans.flatMap((plan) => contrastsOf(plan, indexes));
  const leanings = leaningsOf({ evidence, candidates }, lesson, readConcepts(concepts));
  return { candidates, evidence, contrasts, concepts, lesson, leanings };
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
