import { expect, test } from 'vitest';
import { parsePlanOf } from './plan-reading.ts';

function checklist(...lines: readonly string[]) {
  const { plan, diagnostics } = parsePlanOf('## ✅ EXECUTIVE CHECKLIST', '', ...lines);
  return {
    intro: plan.checklistIntro?.text ?? null,
    items: plan.checklist.map(({ id, body, isTicked }) => [id, body.html, isTicked]),
    extras: plan.extras.map(({ body, heading }) => [heading?.text, body.text].filter(Boolean).join(' | ')),
    reports: diagnostics.filter((line) => !/missing-section|no-buckets/u.test(line)),
  };
}
const ONE = {
  intro: null,
  items: [['size-a-box', 'Size a <strong>box</strong>', false]],
  extras: [],
  reports: [],
};

test.each(['- [ ]', '* [ ]', '-', '1.', '- □', '- []'])('reads an item that begins with `%s`', (mark) => {
  expect(checklist(`${mark} Size a **box**`)).toEqual(ONE);
});

test.each(['- [x]', '- [X]', '- ☑'])('reports the tick of `%s`', (mark) => {
  expect(checklist(`${mark} Size a **box**`)).toEqual({
    ...ONE,
    items: [['size-a-box', 'Size a <strong>box</strong>', true]],
    reports: ['5 ticked-checklist-item'],
  });
});

test('gives items of the same words different keys', () => {
  expect(checklist('- [ ] A, b!', '- [ ] a b', '- [ ] A b').items.map(([id]) => id)).toEqual([
    'a-b',
    'a-b-2',
    'a-b-3',
  ]);
});

test('puts nested items after their parent and reports them', () => {
  expect(checklist('- [ ] a', '  - [ ] b', '- [ ] c')).toEqual({
    intro: null,
    items: [
      ['a', 'a', false],
      ['b', 'b', false],
      ['c', 'c', false],
    ],
    extras: [],
    reports: ['6 nested-checklist-item'],
  });
});

test('takes what stands before the list for the introduction and keeps what comes after', () => {
  expect(checklist('Before.', '', '- [ ] a', '', 'After.')).toEqual({
    intro: 'Before.',
    items: [['a', 'a', false]],
    extras: ['After.'],
    reports: [],
  });
});

test('counts the items under other headings of the section', () => {
  expect(checklist('- [ ] a', '', '### On the train', '- [ ] b')).toEqual({
    intro: null,
    items: [
      ['a', 'a', false],
      ['b', 'b', false],
    ],
    extras: ['On the train'],
    reports: ['7 unknown-content'],
  });
});

test('joins two checklists and keeps both introductions', () => {
  expect(checklist('One.', '', '- [ ] a', '', '## Checklist for later', '', 'Two.', '', '- [ ] b')).toEqual({
    intro: 'One.',
    items: [
      ['a', 'a', false],
      ['b', 'b', false],
    ],
    extras: ['Checklist for later', 'Two.'],
    reports: [],
  });
});
