import { expect, test } from 'vitest';
import type { BucketSlot } from '../../src/core/model.ts';
import { readNarrative } from '../../src/core/read-narrative.ts';
import { readPart } from './plan-reading.ts';

const read = (text: string) => {
  const { value, ...others } = readPart<BucketSlot, ReturnType<typeof readNarrative>>(text, readNarrative);
  return { ...value, ...others };
};

/** A narrative in steps as plain words; each step as number, name, body and points. */
function steps(text: string) {
  const { narrative, reports, extras } = read(text);
  if (narrative?.kind !== 'steps') throw new Error('no steps');
  return {
    formula: narrative.formula,
    opening: narrative.opening?.text ?? null,
    steps: narrative.steps.map(({ number, name, body, points }) => [
      number,
      name,
      body?.text ?? null,
      ...points.map((point) => `${point.label}|${point.body.text}`),
    ]),
    key: narrative.keyPrinciple?.text ?? null,
    reports,
    extras,
  };
}
const TWO = {
  formula: [],
  opening: null,
  steps: [
    [1, 'Arrivals', 'count'],
    [2, 'Space', null, 'Boxes|all'],
  ],
  key: null,
  reports: [],
  extras: [],
};

test.each([
  ['keycaps', '**1️⃣ Arrivals** → count\n\n**2️⃣ Space** → \n  - **Boxes:** all'],
  ['plain arrows', '**1️⃣ Arrivals** -> count\n\n**2️⃣ Space** ->\n- **Boxes**: all'],
  ['numbers', '**1. Arrivals:** count\n\n**2) Space**\n\n- **Boxes:** all'],
  ['keycaps before the bold', '1️⃣ **Arrivals** – count\n\n2️⃣ **Space**:\n\n- **Boxes:** all'],
  ['the word step', '**Step 1: Arrivals** → count\n\n**Step 2 Space** →\n\n- **Boxes:** all'],
  ['headings', '#### 1️⃣ Arrivals\n\ncount\n\n#### 2️⃣ Space\n\n- **Boxes:** all'],
  ['a numbered list', '1. **Arrivals** → count\n2. **Space**\n   - **Boxes:** all'],
])('reads steps written with %s', (_, text) => {
  expect(steps(text)).toEqual(TWO);
});

test('reads formula, opening and key principle', () => {
  const text = [
    '**Framework:** `Arrivals → Space`',
    '**Memorizable Answer:** I count.',
    'And I wait.',
    '**1️⃣ Arrivals** → count',
    '**2️⃣ Space**',
    '- **Boxes:** all',
    '**Key Principle:** It empties itself.',
  ].join('\n\n');
  expect(steps(text)).toEqual({
    ...TWO,
    formula: ['Arrivals', 'Space'],
    opening: 'I count.\nAnd I wait.',
    key: 'It empties itself.',
  });
});

test('keeps advice before the memorizable answer out of the answer', () => {
  const text = 'Speak slowly.\n\n**Memorizable Answer:**\n\nI count.\n\n**1. A:** b\n\n**2. C:** d';
  expect(steps(text)).toMatchObject({ opening: 'I count.', extras: ['narrative: Speak slowly.'] });
});

test('takes what stands before the steps for the opening where no label says otherwise', () => {
  expect(steps('I count.\n\n**1. A:** b')).toMatchObject({ opening: 'I count.', extras: [] });
});

test('takes every paragraph of a step into its body, and keeps what comes after its points', () => {
  expect(steps('**1. A:** b\n\nc\n\n- d\n\ne\n\n**2. F:** g')).toMatchObject({
    steps: [
      [1, 'A', 'b\nc', '|d'],
      [2, 'F', 'g'],
    ],
    extras: ['narrative: e'],
  });
});

test('keeps and reports a label after the steps that it does not know', () => {
  expect(steps('**1. A:** b\n\n**Closing:** c')).toMatchObject({
    reports: ['3:1 unknown-content Unexpected label `Closing`, expected a part of a study plan'],
    extras: ['narrative: Closing: c'],
  });
});

test('reads the step ten', () => {
  expect(steps('**🔟 A** b\n\n**1️⃣1️⃣ C** d').steps).toEqual([
    [10, 'A', 'b'],
    [11, 'C', 'd'],
  ]);
});

test('begins where its first line does', () => {
  expect(read('**Framework:** A → B\n\n**1. A:** b').narrative?.place).toEqual({ line: 1, column: 1 });
});

test('reads a quotation as it stands, without the marks of the quotation', () => {
  const { narrative, extras } = read('Slowly.\n\n> "I count."\n>\n> "I wait."');
  expect(narrative).toMatchObject({
    kind: 'quote',
    body: { html: '<p>"I count."</p>\n<p>"I wait."</p>' },
    place: { line: 3, column: 1 },
  });
  expect(extras).toEqual(['narrative: Slowly.']);
});

test('reads paragraphs as they stand when nothing is quoted', () => {
  expect(read('I count.\n\nI wait.').narrative).toMatchObject({
    kind: 'quote',
    body: { text: 'I count.\nI wait.' },
  });
});

test('gives the formula of a quoted narrative apart', () => {
  const { narrative, formula, formulaLine } = read('**Framework:** A → B\nin short\n\n> I count.');
  expect(narrative).toMatchObject({ kind: 'quote', body: { text: 'I count.' } });
  expect(formula).toEqual(['A', 'B']);
  expect(formulaLine?.type).toBe('paragraph');
});

test('finds nothing where nothing is', () => {
  expect(read('')).toEqual({ narrative: null, formula: [], formulaLine: null, reports: [], extras: [] });
});

test.each(['**Framework (short):** A → B', '**Framework:** the same'])(
  'takes %s for a part of the answer',
  (line) => {
    expect(read(`${line}\n\n**1. A:** b`)).toMatchObject({
      formula: [],
      narrative: { opening: { text: line.replaceAll('*', '') } },
    });
  },
);
