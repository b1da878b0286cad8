import { expect, test } from 'vitest';
import { parseDocument } from '../../src/core/parse-document.ts';
import { parsePlanOf } from './plan-reading.ts';

const parse = (text: string) => {
  const { document, diagnostics } = parseDocument({
    file: 'content/plans/some-plan.md',
    text: `---\nkind: plan\n---\n\n${text}`,
  });
  return { plan: document?.kind === 'plan' ? document : null, codes: diagnostics.map(({ code }) => code) };
};

test.each([
  ['# Executive Study Plan: L2 - Scale & Capacity', 'L2', 'Scale & Capacity'],
  ['# Study plan – l2: Scale & Capacity', 'L2', 'Scale & Capacity'],
  ['# 📘 L2 — Scale & Capacity', 'L2', 'Scale & Capacity'],
  ['# How I learnt L2 last year', 'L2', 'How I learnt L2 last year'],
])('reads the title %s', (title, code, expected) => {
  expect(parse(title).plan).toMatchObject({ code, title: expected, slug: 'l2', order: 100 });
});

test('reports a title without a code and takes the slug from it', () => {
  const { plan, codes } = parse('# Study plan for parcels');
  expect(plan).toMatchObject({ code: '', title: 'Study plan for parcels', slug: 'study-plan-for-parcels' });
  expect(codes).toContain('plan-without-code');
});

test('takes the file for the title where there is none', () => {
  expect(parse('Words.').plan).toMatchObject({
    title: 'some-plan',
    slug: 'some-plan',
    extras: [{ slot: 'head' }],
  });
});

test('describes itself by title and formula', () => {
  const { plan } = parsePlanOf('## Bucket 1: A', '**Slide:**', '- **Framework:** Count → Build');
  expect(plan.description).toBe('How to answer Parcels questions: Count → Build.');
  expect(parsePlanOf().plan.description).toBe('How to answer Parcels questions.');
});

test('reports the sections that a plan needs, at its title', () => {
  expect(parsePlanOf('## Notes').diagnostics).toEqual([
    '1 missing-section',
    '1 missing-section',
    '1 no-buckets',
    '3 unknown-content',
  ]);
});

test('misses nothing where a plan has them', () => {
  expect(parsePlanOf('## How to identify K4', '## Checklist', '- [ ] a').diagnostics).toEqual([
    '1 no-buckets',
  ]);
});

test('keeps unknown sections with the part before them, with everything in them', () => {
  const { plan } = parsePlanOf(
    '## Hello',
    'a',
    '### There',
    'b',
    '## Scope',
    '## Notes',
    '| c | d |',
    '|---|---|',
    '| e | f |',
  );
  expect(plan.extras.map(({ slot, heading, body }) => [slot, heading?.text, body.text])).toEqual([
    ['head', 'Hello', 'a'],
    ['head', 'There', 'b'],
    ['scope', 'Notes', 'c\nd\ne\nf'],
  ]);
});

test('gives no heading the anchor of a section of the page', () => {
  const { plan } = parsePlanOf('## Formula', '## Priorities', '## Priorities');
  expect(plan.extras.map(({ heading }) => heading?.anchor)).toEqual([
    'formula-2',
    'priorities-2',
    'priorities-3',
  ]);
});

test('reads sections under a second title too', () => {
  expect(parsePlanOf('# Checklist', '- [ ] a').plan.checklist).toMatchObject([{ text: 'a' }]);
});

test('reports a missing code at the title', () => {
  const { diagnostics } = parseDocument({ file: 'plans/a.md', text: '\n# Study plan for parcels\n' });
  expect(diagnostics.find(({ code }) => code === 'plan-without-code')).toMatchObject({ line: 2, column: 1 });
});
