import { expect, test } from 'vitest';
import { parsePlanOf, withoutPlaces } from './plan-reading.ts';

/** What the identify part of a plan says, without places and headings. */
function identify(...lines: readonly string[]) {
  const { plan, diagnostics } = parsePlanOf('## How to identify K4', '', ...lines);
  const { lead, keywords = [], indicators = [], distinctions = [], redFlags = [] } = plan.identify ?? {};
  return {
    lead: lead?.text ?? null,
    keywords: keywords.map(({ text }) => text),
    indicators: indicators.map(({ label, examples }) => [label, ...examples.map(({ text }) => text)]),
    distinctions: distinctions.map(({ heading, sides }) => [heading.text, withoutPlaces(sides)]),
    redFlags: redFlags.map(({ question, target, targetName }) => [question, target, targetName]),
    extras: plan.extras.map(({ body, heading }) => [heading?.text, body.text].filter(Boolean).join(' | ')),
    reports: diagnostics.filter((line) => !/missing-section|no-buckets/u.test(line)),
  };
}
const NOTHING = {
  lead: null,
  keywords: [],
  indicators: [],
  distinctions: [],
  redFlags: [],
  extras: [],
  reports: [],
};

test('keeps what stands before the first part as the lead', () => {
  expect(identify('**Listen for these:**', '', 'And wait.')).toEqual({
    ...NOTHING,
    lead: 'Listen for these:\nAnd wait.',
  });
});

test('reads keywords from several lists and from nested ones', () => {
  expect(identify('### Explicit Parcel Keywords:', '- "a", "b"', '  - "c"', '', '* “d”')).toEqual({
    ...NOTHING,
    keywords: ['a', 'b', 'c', 'd'],
  });
});

test('reports keywords without quotes and takes them all the same', () => {
  expect(identify('### Explicit keywords', '- a, "b"')).toEqual({
    ...NOTHING,
    keywords: ['a', 'b'],
    reports: ['6 keyword-without-quotes'],
  });
});

test('reads keywords with a label as an indicator', () => {
  expect(identify('### Explicit keywords', '- **Size:** "a", "b"')).toEqual({
    ...NOTHING,
    indicators: [['Size', 'a', 'b']],
  });
});

test('keeps the words of a heading that says more than its part', () => {
  expect(identify('### Explicit keywords that pay', '- "a"')).toEqual({
    ...NOTHING,
    keywords: ['a'],
    extras: ['Explicit keywords that pay'],
  });
});

test('reads indicators with their examples in the line or below it', () => {
  expect(
    identify(
      '### Implicit K4 Indicators:',
      '- **A:** "b?", "c?"',
      '- **D**:',
      '  - "e?"',
      '  - f, g?',
      '- "h?"',
    ),
  ).toEqual({
    ...NOTHING,
    indicators: [
      ['A', 'b?', 'c?'],
      ['D', 'e?', 'f, g?'],
      ['', 'h?'],
    ],
  });
});

test('takes an example without quotes whole and reports it', () => {
  expect(identify('### Implicit indicators', '- **A:** What, then?')).toEqual({
    ...NOTHING,
    indicators: [['A', 'What, then?']],
    reports: ['6 keyword-without-quotes'],
  });
});

test.each([
  ['**K4 (Parcels (small)):** "q → r?" → Focus: f', 'K4', 'Parcels (small)', 'q → r?', 'f'],
  ['**K4**: q? -> f', 'K4', null, 'q?', 'f'],
  ['K4 – Parcels: “q?” ⟶ focus: f', 'K4', 'Parcels', 'q?', 'f'],
  ['**K4:** "q?" or "r?" → Focus on f', 'K4', null, '"q?" or "r?"', 'Focus on f'],
])('reads the side %s', (line, code, name, question, focus) => {
  expect(identify('### K4 vs H2', `- ${line}`)).toEqual({
    ...NOTHING,
    distinctions: [['K4 vs H2', [{ code, name, question, focus }]]],
  });
});

test('keeps a line of a distinction that does not fit, and what stands below one that does', () => {
  expect(identify('### K4 vs H2', '- K4: "q?"', '- H2: "r?" → f', '  - below')).toEqual({
    ...NOTHING,
    distinctions: [['K4 vs H2', [{ code: 'H2', name: null, question: 'r?', focus: 'f' }]]],
    extras: ['K4: "q?"', 'below'],
    reports: ['6 malformed-distinction', '8 unknown-content'],
  });
});

test('keeps a section about two things that tells no frameworks apart', () => {
  expect(identify('### Speed vs size', '- fast', '- small')).toEqual({
    ...NOTHING,
    extras: ['Speed vs size | fast\nsmall'],
    reports: ['5 unknown-content'],
  });
});

test.each([
  ['"q?" → L5 (Cost / ROI)', 'q?', 'L5', 'Cost / ROI'],
  ['q? -> L5', 'q?', 'L5', null],
  ['“q?” => l5 - Costs', 'q?', 'L5', 'Costs'],
])('reads the red flag %s', (line, question, target, name) => {
  expect(identify('### Red Flags (NOT K4):', `- ${line}`)).toEqual({
    ...NOTHING,
    redFlags: [[question, target, name]],
  });
});

test.each(['"q?" → the team', '"q?" (L5)', '"q?" → L5/P7'])(
  'keeps the red flag %s whole and reports it',
  (line) => {
    expect(identify('### Red flags', `- ${line}`)).toEqual({
      ...NOTHING,
      extras: [line],
      reports: ['6 malformed-red-flag'],
    });
  },
);

test('reads parts that begin with a bold line', () => {
  expect(
    identify('Listen.', '', '**Explicit keywords:**', '- "a"', '', '**Red flags (not K4)**', '- "q?" → L5'),
  ).toEqual({
    ...NOTHING,
    lead: 'Listen.',
    keywords: ['a'],
    redFlags: [['q?', 'L5', null]],
  });
});

test('keeps a section it does not know and reports it', () => {
  expect(identify('### Also', 'words')).toEqual({
    ...NOTHING,
    extras: ['Also | words'],
    reports: ['5 unknown-content'],
  });
});
