import { expect, test } from 'vitest';
import { parsePlanOf } from './plan-reading.ts';

/** Lines of a bucket that lacks nothing. */
const WHOLE = [
  '**Priority:** green',
  '**Board Slide Bullets:**',
  '- **Framework:** A → B',
  '',
  '**Representative Questions:**',
  '- Q1: a',
  '',
  '**Reusable Narrative:**',
  '> b',
  '',
  '**How to Adapt:**',
  '- **Q1:** c',
  '',
];

function buckets(...lines: readonly string[]) {
  const { plan, diagnostics } = parsePlanOf(...lines);
  return { plan, reports: diagnostics.filter((line) => !line.includes('missing-section')) };
}

test.each([
  ['### BUCKET 1: Sizing & Space', 1, 'Sizing & Space', '1-sizing-and-space'],
  ['## 📦 Bucket 12 – Sizing', 12, 'Sizing', '12-sizing'],
  ['#### bucket #3. Sizing (small)', 3, 'Sizing (small)', '3-sizing-small'],
])('reads the heading %s', (heading, number, name, slug) => {
  const { plan, reports } = buckets(heading, ...WHOLE);
  expect(plan.buckets).toMatchObject([{ number, name, slug }]);
  expect(reports).toEqual([]);
});

test('gives a bucket without a number the first free one and reports its heading', () => {
  const { plan, reports } = buckets(
    '### Bucket: Space',
    ...WHOLE,
    '### BUCKET 1: Sizing',
    ...WHOLE,
    '### BUCKET 3',
    ...WHOLE,
  );
  expect(plan.buckets.map(({ number, name }) => [number, name])).toEqual([
    [2, 'Space'],
    [1, 'Sizing'],
    [3, 'BUCKET 3'],
  ]);
  expect(reports).toEqual(['3 malformed-bucket-heading', '31 malformed-bucket-heading']);
});

test('reports two buckets with one number', () => {
  expect(buckets('### BUCKET 1: A', ...WHOLE, '### BUCKET 1: B', ...WHOLE).reports).toEqual([
    '17 duplicate-bucket-number',
  ]);
});

test('reads a section as a bucket when it has the parts of one, and no other', () => {
  const { plan, reports } = buckets('## Bucket breakdown', '### Notes', 'Words.', '### Sizing', ...WHOLE);
  expect(plan.buckets.map(({ name }) => name)).toEqual(['Sizing']);
  expect(plan.extras).toMatchObject([
    { slot: 'buckets', heading: { text: 'Notes' }, body: { text: 'Words.' } },
  ]);
  expect(reports).toEqual(['4 unknown-content', '6 malformed-bucket-heading']);
});

test('reports all that a bucket lacks', () => {
  expect(buckets('### BUCKET 1: Sizing').reports).toEqual([
    '3 bucket-without-formula',
    '3 bucket-without-narrative',
    '3 bucket-without-priority',
    '3 bucket-without-questions',
  ]);
});

test('reports no missing priority beside one that is not clear', () => {
  expect(buckets('### BUCKET 1: Sizing', ...WHOLE.with(0, '**Priority:** high')).reports).toEqual([
    '4 unknown-priority',
  ]);
});

test.each([
  ['- **Formula**: A -> B', '**Framework:** C → D'],
  ['- Framework: A => B', ''],
  ['- **What:** c', '**Framework:** `A → B`'],
])('reads the formula of a bucket with %s and %s', (point, line) => {
  const { plan } = buckets(
    '### BUCKET 1: A',
    '**Slide:**',
    point,
    '',
    '**Narrative:**',
    '',
    line,
    '',
    '**1. A:** b',
  );
  expect(plan.buckets[0]?.formula).toEqual(['A', 'B']);
});

test('keeps the formula line of a quoted narrative that the slide overrides', () => {
  const lines = WHOLE.with(8, '**Framework:** C → D\n\n> b');
  const { plan } = buckets('### BUCKET 1: A', ...lines);
  expect(plan.buckets[0]).toMatchObject({
    formula: ['A', 'B'],
    extras: [{ slot: 'narrative', body: { text: 'C → D' } }],
  });
});

test.each(['Same sizing framework, with returns', 'Take the framework from bucket 1'])(
  'asks for no formula where a slide point says: %s',
  (point) => {
    const { plan, reports } = buckets(
      '### BUCKET 1: A',
      ...WHOLE,
      '### BUCKET 2: B',
      ...WHOLE.with(2, `- **Approach:** ${point}`),
    );
    expect(plan.buckets[1]?.formula).toEqual([]);
    expect(reports).toEqual([]);
  },
);

test('asks for a formula where the first bucket has none to share', () => {
  const lines = WHOLE.with(2, '- **Approach:** Same framework');
  expect(buckets('### BUCKET 1: A', ...lines).reports).toEqual(['3 bucket-without-formula']);
});

test('asks for a formula in the second bucket too where the first has none', () => {
  const lines = WHOLE.with(2, '- **Approach:** Same framework');
  expect(buckets('### BUCKET 1: A', ...lines, '### BUCKET 2: B', ...lines).reports).toEqual([
    '3 bucket-without-formula',
    '17 bucket-without-formula',
  ]);
});

test('reports questions and adaptations that do not meet', () => {
  const lines = WHOLE.with(11, '- **Q2:** c');
  const { plan, reports } = buckets('### BUCKET 1: A', ...lines);
  expect(plan.buckets[0]?.adaptations).toMatchObject([{ questionId: 'Q2' }]);
  expect(reports).toEqual(['9 question-without-adaptation', '15 unknown-adaptation-question']);
});

test.each([
  ['(Do 5 only)', 5],
  ['(3)', 3],
  ['(Do some)', null],
])('reads how many questions to practise from %s', (bracket, count) => {
  const { plan } = buckets('### BUCKET 1: A', ...WHOLE.with(4, `**Representative Questions ${bracket}:**`));
  expect(plan.buckets[0]?.practiceCount).toBe(count);
});

test('reads examples from a list, from paragraphs and from the line of their label', () => {
  const { plan } = buckets(
    '### BUCKET 1: A',
    '**Concrete Examples:**',
    '- "a"',
    '- b',
    '',
    '**Example:** c',
    '',
    '> d',
  );
  expect(plan.buckets[0]?.examples.map(({ text }) => text)).toEqual(['"a"', 'b', 'c', 'd']);
});

test('keeps an unknown part of a bucket in its place', () => {
  const { plan, reports } = buckets(
    '### BUCKET 1: A',
    ...WHOLE.toSpliced(4, 0, '**Pitfalls:**', '- d', '', '#### Aside', 'e', ''),
  );
  expect(plan.buckets[0]?.extras).toMatchObject([
    { slot: 'slide', heading: null, body: { text: 'Pitfalls:\nd' } },
    { slot: 'slide', heading: { text: 'Aside' }, body: { text: 'e' } },
  ]);
  expect(reports).toEqual(['8 unknown-content', '11 unknown-content']);
});
