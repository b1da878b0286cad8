import { blocksText, treeText } from './block-text.ts';
import type { Library, Question } from './library.ts';
import type { Framework, Guide, GuideQuestion, Note } from './model.ts';
import {
  documentPath,
  frameworkPath,
  guidePath,
  guideQuestionPath,
  notePath,
  questionPath,
} from './routes.ts';
import { extraPieces, pageRecords, type Piece, type RecordPage, type SearchRecord } from './search-pieces.ts';
import { planRecords, type CodePage } from './search-plan-records.ts';

export type { RecordKind, SearchRecord } from './search-pieces.ts';

/** Every section of the library as a record; sections without words are left out. */
export function searchRecords(library: Library): SearchRecord[] {
  const documents = new Map(library.codes.map(({ code, document }) => [code, document]));
  const pageOf: CodePage = (code) => {
    const document = documents.get(code);
    return document ? { path: documentPath(document), name: `${code} ${document.title}` } : undefined;
  };
  return [
    ...library.questions.map(questionRecord),
    ...library.plans.flatMap((plan) => planRecords(plan, pageOf)),
    ...library.frameworks.flatMap(frameworkRecords),
    ...library.guides.flatMap(guideRecords),
    ...library.notes.flatMap(noteRecords),
  ];
}

function questionRecord({ id, text, places }: Question): SearchRecord {
  const angles = places.map(({ planCode, bucketName, angle }) => `${planCode} ${bucketName}: ${angle ?? ''}`);
  return {
    path: questionPath(id),
    title: `${id}: ${text}`,
    trail: ['Questions'],
    kind: 'question',
    framework: null,
    priority: null,
    roles: [],
    text: [text, ...angles].join('\n'),
  };
}

function frameworkRecords(framework: Framework): SearchRecord[] {
  const name = `${framework.code} ${framework.title}`;
  const page: RecordPage = {
    path: frameworkPath(framework),
    trail: [name],
    kind: 'framework',
    framework: framework.code,
    priority: null,
    roles: [],
  };
  const { sample, riskRegister } = framework;
  return pageRecords(page, [
    ['formula', name, [framework.formula.join(' → ')]],
    ['recall', 'Five-second recall', framework.recall],
    ['golden-rule', 'Golden rule', [framework.goldenRule?.text]],
    ['decision-tree', 'Decision tree', [framework.decisionTree && treeText(framework.decisionTree)]],
    [
      'sample',
      `Worked sample: ${sample?.title ?? ''}`,
      [sample?.question, sample?.tree && treeText(sample.tree)],
    ],
    [
      'risk-register',
      'Risk register',
      [riskRegister && [riskRegister.header, ...riskRegister.rows].map((row) => row.join(', ')).join('\n')],
    ],
    ['phrases', 'Phrases that work', framework.phrases.map(({ text }) => text)],
    ...extraPieces(framework.extras, name),
  ]);
}

function guideRecords(guide: Guide): SearchRecord[] {
  const page: RecordPage = {
    path: guidePath(guide),
    trail: [guide.title],
    kind: 'guide',
    framework: null,
    priority: null,
    roles: guide.role ? [guide.role] : [],
  };
  return [
    ...pageRecords(page, [
      ['', guide.title, [guide.subtitle, guide.role, guide.interviewType, guide.focusAreas.join(', ')]],
      ...extraPieces(guide.extras, guide.title),
      ...guide.sections.flatMap((section): Piece[] => [
        [section.heading.anchor, section.title, [blocksText(section.intro)]],
        ...section.topics.map(({ heading, blocks }): Piece => [
          heading.anchor,
          heading.text,
          [blocksText(blocks)],
        ]),
      ]),
    ]),
    ...guide.sections.flatMap(({ title, questions }) =>
      questions.flatMap((question) => answerRecords(guide, title, question, page)),
    ),
  ];
}

function answerRecords(
  guide: Guide,
  section: string,
  question: GuideQuestion,
  page: RecordPage,
): SearchRecord[] {
  const title = `${question.number}. ${question.title}`;
  const inner: RecordPage = {
    ...page,
    path: guideQuestionPath(guide, question),
    trail: [guide.title, section, title],
    kind: 'question',
  };
  return pageRecords(inner, [
    ['', title, [question.title, question.framework, question.shortAnswer]],
    ...question.parts.map(({ anchor, label, blocks }): Piece => [
      anchor ?? '',
      label ?? title,
      [blocksText(blocks)],
    ]),
  ]);
}

function noteRecords(note: Note): SearchRecord[] {
  const page: RecordPage = {
    path: notePath(note),
    trail: [note.title],
    kind: 'note',
    framework: null,
    priority: null,
    roles: [],
  };
  return pageRecords(page, [
    ['', note.title, [note.motto?.text, note.lead?.text]],
    ...note.sections.map(({ heading, title, premise, body }): Piece => [
      heading.anchor,
      title,
      [premise && `${premise.label}: ${premise.body.text}`, body.text],
    ]),
  ]);
}
