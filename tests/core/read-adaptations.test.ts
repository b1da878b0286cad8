import { expect, test } from 'vitest';
import type { BucketSlot } from '../../src/core/model.ts';
import { readAdaptations } from '../../src/core/read-adaptations.ts';
import { readPart } from './plan-reading.ts';

const read = (text: string) => {
  const { value, ...others } = readPart<BucketSlot, ReturnType<typeof readAdaptations>>(
    text,
    readAdaptations,
  );
  const adaptations = value.map(({ questionId, label, focus, points }) => [
    questionId,
    label,
    focus,
    ...points.map((point) => point.text),
  ]);
  return { adaptations, ...others };
};
const only = (...adaptation: readonly (string | null)[]) => ({
  adaptations: [adaptation],
  reports: [],
  extras: [],
});

test.each([
  [
    'points below',
    '- **Q1 (a (b)):** Focus on c\n  - "d"\n  - e "f"',
    ['Q1', 'a (b)', 'Focus on c', 'd', 'e "f"'],
  ],
  ['a paragraph', '- **Q1 (a):** Focus on c → "d → e"', ['Q1', 'a', 'Focus on c', 'd → e']],
  ['a paragraph without quotes', '- **Q1 (a):** Focus on c -> d', ['Q1', 'a', 'Focus on c', 'd']],
  ['an arrow in the focus', '- **Q1:** Focus on c → d\n  - e', ['Q1', null, 'Focus on c → d', 'e']],
  ['both', '- **Q1:** Focus on c → "d"\n  - e', ['Q1', null, 'Focus on c', 'd', 'e']],
  ['a focus alone', '- **Q1 - a:** Focus on c', ['Q1', 'a', 'Focus on c']],
  ['points alone', '- **Q1 (a)**:\n  - b', ['Q1', 'a', '', 'b']],
  ['no bold', '- q1 (a): Focus on c', ['Q1', 'a', 'Focus on c']],
  ['a quotation below', '- **Q1:** c\n\n  > "d"', ['Q1', null, 'c', 'd']],
  ['no bullet', '**Q1 (a):** Focus on c\n\n- "d"\n\n> e', ['Q1', 'a', 'Focus on c', 'd', 'e']],
])('reads an adaptation with %s', (_, text, expected) => {
  expect(read(text)).toEqual(only(...expected));
});

test('reads several, with bullets and without', () => {
  expect(read('**Q1:** a\n\n- b\n\n**Q2:** c → "d"\n\n- **Q3:** e').adaptations).toEqual([
    ['Q1', null, 'a', 'b'],
    ['Q2', null, 'c', 'd'],
    ['Q3', null, 'e'],
  ]);
});

test.each(['Just do it', '**A:** b', '**Q1 (a):**'])('keeps %s whole and reports it', (line) => {
  const { adaptations, reports, extras } = read(`- ${line}`);
  expect(adaptations).toEqual([]);
  expect(reports).toEqual([expect.stringContaining('1:1 malformed-adaptation')]);
  expect(extras).toEqual([`adaptations: ${line.replaceAll('*', '')}`]);
});

test('keeps markup in a point and takes the quotes round it away', () => {
  const { value } = readPart<BucketSlot, ReturnType<typeof readAdaptations>>(
    '- **Q1:** a\n  - "**b** and "c""',
    readAdaptations,
  );
  expect(value[0]?.points[0]).toEqual({
    html: '<strong>b</strong> and "c"',
    text: 'b and "c"',
    place: { line: 2, column: 3 },
  });
});
