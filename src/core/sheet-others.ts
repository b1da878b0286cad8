import { blocksText } from './block-text.ts';
import type { Framework, Guide, GuideQuestion, GuideSection, Note, Table, TreeNode } from './model.ts';
import { fitSheet, sheetBlock, sheetLine, type SheetLine, type SheetPart, type Summary } from './sheet.ts';

/** What of a framework sheet goes on its one sheet of paper. */
export function frameworkSheet({
  recall,
  goldenRule,
  decisionTree,
  riskRegister,
  phrases,
  sample,
}: Framework): Summary {
  const tree = decisionTree ? treeLines(decisionTree.roots) : [];
  const shallow = tree.filter(({ depth }) => depth < 3);
  const sampleLines = [
    ...(sample?.question ? [sheetLine(null, sample.question)] : []),
    ...treeLines(sample?.tree?.roots ?? []),
  ];
  return fitSheet([
    must(
      'Five-second recall',
      recall.map((line) => sheetLine(null, line)),
    ),
    must('Golden rule', textLines(goldenRule?.text ?? '')),
    { forms: [sheetBlock('Decision tree', tree), sheetBlock('Decision tree', shallow)], rank: 50 },
    must('Risk register', riskLines(riskRegister)),
    must(
      'Phrases that work',
      phrases.map(({ text }) => sheetLine(null, text)),
    ),
    { forms: [sheetBlock(`Worked sample: ${sample?.title ?? ''}`, sampleLines), null], rank: 90 },
  ]);
}

/** What of a guide goes on its sheet: each question with its way of answering and its principles, then its topics. */
export function guideSheet({ sections }: Guide): Summary {
  return fitSheet([
    ...sections.map(questionsPart),
    ...sections.flatMap(({ topics }) =>
      topics.map(({ heading, blocks }, at) => ({
        forms: [sheetBlock(heading.text, textLines(blocksText(blocks))), null],
        rank: 80 + at,
      })),
    ),
  ]);
}

/** What of a concept note goes on its sheet: each section, or its premise where there is no more room. */
export function noteSheet({ motto, sections }: Note): Summary {
  return fitSheet([
    must('In one line', textLines(motto?.text ?? '')),
    ...sections.map(({ title, premise, body }, at): SheetPart => {
      const head = premise ? [sheetLine(`${premise.label}:`, premise.body.text)] : [];
      const short = head.length > 0 ? head : textLines(body.text).slice(0, 1);
      return {
        forms: [sheetBlock(title, [...head, ...textLines(body.text)]), sheetBlock(title, short)],
        rank: 50 + at,
      };
    }),
  ]);
}

function questionsPart({ title, questions }: GuideSection, at: number): SheetPart {
  const form = (principlesOf: (question: GuideQuestion) => readonly SheetLine[]) =>
    sheetBlock(
      title,
      questions.flatMap((question) => [
        sheetLine(`${question.number}. ${question.title}`, question.framework ?? question.shortAnswer ?? ''),
        ...principlesOf(question),
      ]),
    );
  const principles = ({ parts }: GuideQuestion) =>
    parts.filter(({ kind }) => kind === 'principles').flatMap(({ items }) => items.map(({ text }) => text));
  const inBrief = (question: GuideQuestion) =>
    principles(question)
      .map((text) => text.split(/:\s/u)[0] ?? text)
      .join(' · ');
  return {
    forms: [
      form((question) => principles(question).map((text) => sheetLine(null, text, 1))),
      form((question) => (principles(question).length > 0 ? [sheetLine(null, inBrief(question), 1)] : [])),
      form(() => []),
    ],
    rank: 50 + at,
  };
}

function treeLines(nodes: readonly TreeNode[], depth = 0): SheetLine[] {
  return nodes.flatMap(({ label, children }) => [
    children.length > 0 ? sheetLine(label, '', depth) : sheetLine(null, label, depth),
    ...treeLines(children, depth + 1),
  ]);
}

function riskLines(table: Table | null): SheetLine[] {
  if (!table) return [];
  return table.rows.map(([first = '', ...cells]) =>
    sheetLine(
      `${first}:`,
      cells.map((cell, at) => `${(table.header[at + 1] ?? '').toLowerCase()} ${cell}`).join(' · '),
    ),
  );
}

function textLines(text: string): SheetLine[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => sheetLine(null, line));
}

function must(title: string, lines: readonly SheetLine[]): SheetPart {
  return { forms: [sheetBlock(title, lines)], rank: 0 };
}
