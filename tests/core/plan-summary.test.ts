import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/core/model.ts';
import { parseDocument } from '../../src/core/parse-document.ts';
import { summariseOneBucket, summarisePlan } from '../../src/core/plan-summary.ts';
import { collectRoles, findRoleMarks } from '../../src/core/roles.ts';

const MARKDOWN = `# Executive Study Plan: L9 - Tea

## 🎯 EXECUTIVE SCOPE (15 min)

**For Tea Taster:**
1. ✅ **Leaves & Water** (HIGHEST) - Learn it by heart
2. ⚠️ **Pouring** (MEDIUM)

**For Guest:**
1. ✅ **Pouring**

## 📊 CONCEPT BUCKET BREAKDOWN

### BUCKET 1: Leaves & Water
**Questions:** ~3 | **Priority:** 🟢 GREEN

**Representative Questions (Do 1 only):**
- Q1: Which leaf? (taste)
- Q2: Which water? (taste)

### BUCKET 2: Pouring
**Questions:** ~3 | **Priority:** 🟡 YELLOW

**Representative Questions:**
- Q2: Which water? (heat)

**❤️ Reusable Narrative:**

"Pour slowly."

## ✅ EXECUTIVE CHECKLIST

- [ ] Boil the water, twice

## 🎯 SUCCESS METRICS

**You're ready when:**
- You have practised 2 questions
- Guests come back
`;

const { document } = parseDocument({ file: 'content/plans/l9.md', text: MARKDOWN });
if (document?.kind !== 'plan') throw new Error('not a plan');
const plan: Plan = document;
const [first, second] = plan.buckets;
if (!first || !second) throw new Error('no buckets');

test('the summary of a plan holds its own rules', () => {
  expect(summarisePlan(plan)).toEqual({
    slug: 'l9',
    buckets: [
      {
        key: 'l9/leaves-and-water',
        slug: '1-leaves-and-water',
        number: 1,
        priority: 'green',
        questions: ['Q1', 'Q2'],
        toPractise: 1,
        hasAnswer: false,
        roles: { 'tea-taster': 1 },
      },
      {
        key: 'l9/pouring',
        slug: '2-pouring',
        number: 2,
        priority: 'yellow',
        questions: ['Q2'],
        toPractise: 1,
        hasAnswer: true,
        roles: { 'tea-taster': 2, guest: 1 },
      },
    ],
    checklist: ['boil-the-water-twice'],
    judged: ['ready-when-guests-come-back'],
    questions: 2,
    answers: null,
  });
});

test('the summary of one bucket asks for nothing else', () => {
  expect(summariseOneBucket(plan, second)).toMatchObject({
    buckets: [{ key: 'l9/pouring' }],
    checklist: [],
    judged: [],
    questions: null,
  });
});

test('the roles of all plans are listed once, in the order of their first mention', () => {
  expect(collectRoles([plan, plan, { scope: null }])).toEqual([
    { slug: 'tea-taster', name: 'Tea Taster' },
    { slug: 'guest', name: 'Guest' },
  ]);
});

test('a bucket knows its place, mark and emphasis in the list of each role', () => {
  expect(findRoleMarks(plan, first)).toEqual([
    { role: 'tea-taster', place: 1, mark: 'must', emphasis: 'HIGHEST', note: 'Learn it by heart' },
  ]);
  expect(findRoleMarks({ scope: null }, first)).toEqual([]);
});

test('the counts that the library’s plans name under “ready when” are read', () => {
  const text = readFileSync('content/plans/l2-scale-and-capacity.md', 'utf8');
  const l2 = parseDocument({ file: 'content/plans/l2-scale-and-capacity.md', text }).document;
  expect(l2?.kind === 'plan' && summarisePlan(l2)).toMatchObject({ questions: 10, answers: 2 });
});
