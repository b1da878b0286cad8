import type { Bucket, Narrative, NarrativeStep, Plan, RichText, SteppedNarrative } from './model.ts';
import { bucketKey } from './study-keys.ts';
import { fitSheet, sheetBlock, sheetLine, type SheetLine, type SheetPart, type Summary } from './sheet.ts';

const FIRST_TO_GO = 90;

/** What of a plan goes on its one sheet: how to recognise it, its buckets, its checklist, its “ready when”. */
export function planSheet(plan: Plan): Summary {
  return fitSheet([
    ...identifyParts(plan),
    ...plan.buckets.flatMap((bucket, at) => bucketParts(plan, bucket, at)),
    part({ ...sheetBlock('Checklist', texts(plan.checklist)), hasBoxes: true }),
    part({ ...sheetBlock('Ready when', texts(plan.readyWhen)), hasBoxes: true }),
    part(sheetBlock('Remember', texts(plan.remember ? [plan.remember] : []))),
  ]);
}

/** The formula on the head of a plan's sheet: that of its first bucket with one. */
export function planFormula(plan: Plan): readonly string[] {
  return plan.buckets.find(({ formula }) => formula.length > 0)?.formula ?? [];
}

function identifyParts({ code, identify }: Plan): SheetPart[] {
  if (!identify) return [];
  const { keywords, indicators, distinctions, redFlags } = identify;
  const sides = distinctions.flatMap((distinction) => distinction.sides);
  const nameOf = ({ code: of, name }: (typeof sides)[number]) => [of, name].filter(Boolean).join(' ');
  const meaning = indicators.map(({ label, examples }) =>
    sheetLine(`${label}:`, examples.map(({ text }) => quoted(text)).join(' ')),
  );
  const confused = (isFull: boolean) =>
    sheetBlock(
      'Easily confused',
      sides.map((side) =>
        sheetLine(`${nameOf(side)}:`, isFull ? `${quoted(side.question)} ${side.focus}` : side.focus),
      ),
    );
  const flags = redFlags.map(({ question, target, targetName }) =>
    sheetLine(null, `${quoted(question)} → ${[target, targetName].filter(Boolean).join(' ')}`),
  );
  const words = keywords.length > 0 ? [sheetLine(null, keywords.map(({ text }) => text).join(' · '))] : [];
  return [
    part(sheetBlock(`Is it ${code}? Words that say so`, words)),
    { forms: [sheetBlock('Questions that mean it', meaning), null], rank: FIRST_TO_GO },
    { forms: [confused(true), confused(false)], rank: FIRST_TO_GO - 1 },
    part(sheetBlock(`Not ${code}: go elsewhere`, flags)),
  ];
}

function bucketParts(plan: Plan, bucket: Bucket, at: number): SheetPart[] {
  const { number, name, priority, formula, narrative, practiceCount, questions } = bucket;
  const isOther = formula.join() !== planFormula(plan).join();
  const head = isOther && formula.length > 0 ? [sheetLine(null, formula.join(' → '))] : [];
  const answerLines = (isFull: boolean) =>
    narrativeLines(narrative, formula, isFull).map((line) =>
      narrative ? { ...line, answerKey: bucketKey(plan, bucket) } : line,
    );
  const answer = (isFull: boolean) => ({
    ...sheetBlock(`${number}. ${name}`, [...head, ...answerLines(isFull)]),
    priority,
    bucket: number,
  });
  const listed = (isFull: boolean) => ({
    ...sheetBlock(
      `${number}. Questions${practiceCount === null ? '' : `: do ${practiceCount} only`}`,
      questions.map(({ id, text, angle }) =>
        sheetLine(
          id,
          isFull || angle === null ? [text, angle && `(${angle})`].filter(Boolean).join(' ') : angle,
        ),
      ),
    ),
    bucket: number,
  });
  return [
    { forms: [answer(true), answer(false)], rank: 40 + at },
    { forms: [listed(true), listed(false)], rank: 70 + at },
  ];
}

function narrativeLines(
  narrative: Narrative | null,
  formula: readonly string[],
  isFull: boolean,
): SheetLine[] {
  if (!narrative) return [sheetLine(null, 'No hedgehog answer is written yet: follow the formula.')];
  const label = isFull ? 'Hedgehog answer:' : 'Hedgehog answer in brief:';
  if (narrative.kind === 'steps') return steppedLines(narrative, label, isFull);
  const { text } = narrative.body;
  return [sheetLine(label, isFull ? text : keySentences(text, formula))];
}

function steppedLines({ opening, steps, keyPrinciple }: SteppedNarrative, label: string, isFull: boolean) {
  return [
    sheetLine(label, opening?.text ?? ''),
    ...steps.map((step) => sheetLine(`${step.number} ${step.name}:`, stepWords(step, isFull), 1)),
    ...(keyPrinciple ? [sheetLine('Key principle:', keyPrinciple.text)] : []),
  ];
}

function stepWords({ body, points }: NarrativeStep, isFull: boolean): string {
  if (isFull)
    return [
      body?.text ?? '',
      ...points.map((point) => [point.label, point.body.text].filter(Boolean).join(': ')),
    ]
      .filter(Boolean)
      .join('; ');
  const labels = points.map((point) => point.label).filter(Boolean);
  return labels.length > 0
    ? labels.join(', ').toLowerCase()
    : (body?.text ?? points.map(({ body: { text } }) => text).join('; '));
}

/** The first and last sentence, and for each step the first that names it; dots stand for what lies between. */
function keySentences(text: string, formula: readonly string[]): string {
  const sentences = text.replaceAll(/\s+/gu, ' ').split(/(?<=[.!?]["”]?) (?=["“]?[\p{Lu}\d])/u);
  const naming = formula.map((step) =>
    sentences.findIndex((sentence, at) => at > 0 && sentence.toLowerCase().includes(step.toLowerCase())),
  );
  const kept = [...new Set([0, ...naming.filter((at) => at > 0), sentences.length - 1])].sort(
    (a, b) => a - b,
  );
  return kept
    .map((at, index) => `${index > 0 && kept[index - 1] !== at - 1 ? '… ' : ''}${sentences[at] ?? ''}`)
    .join(' ');
}

function texts(items: readonly Pick<RichText, 'text'>[]): SheetLine[] {
  return items.map(({ text }) => sheetLine(null, text));
}

function quoted(text: string): string {
  return `“${text}”`;
}

function part(block: SheetPart['forms'][number]): SheetPart {
  return { forms: [block], rank: 0 };
}
