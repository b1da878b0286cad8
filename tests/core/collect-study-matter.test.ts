import { expect, test } from 'vitest';
import { collectStudyMatter } from '../../src/core/collect-study-matter.ts';
import { parsePlanOf } from './plan-reading.ts';

const BUCKETS = [
  '## CONCEPT BUCKET BREAKDOWN',
  '### BUCKET 1: Second',
  '**Questions:** ~2 | **Priority:** 🟡 YELLOW',
  '**Representative Questions (Do 1 only):**',
  '- Q1: Where is it? (place angle)',
  '- Q2: How much is it? (price angle)',
  '### BUCKET 2: First',
  '**Questions:** ~1 | **Priority:** 🟢 GREEN',
  '**Representative Questions:**',
  '- Q3: Who sent it? (sender angle)',
  '',
  '**❤️ Reusable Narrative:**',
  '',
  `> "${'word '.repeat(130)}"`,
  '',
];
const SCOPE = [
  '## EXECUTIVE SCOPE (15-20 min)',
  '**For Clerk:**',
  '1. ✅ **Second** (HIGHEST)',
  '2. ⚠️ **First** (LOW)',
];
const matterOf = (...lines: string[]) => collectStudyMatter([parsePlanOf(...lines).plan])[0];

test('buckets stand by priority, with the words of their hedgehog answer as minutes', () => {
  const plan = matterOf('**Approach:** x', '', ...BUCKETS);
  expect(
    plan?.buckets.map(({ name, priority, read, learn, say }) => [name, priority, read, learn, say]),
  ).toEqual([
    ['First', 'green', 1, 3, 1],
    ['Second', 'yellow', 1, 0, 0],
  ]);
  expect(plan?.buckets.map(({ path, toPractise }) => [path, toPractise])).toEqual([
    ['/plans/k4/2-first/', 1],
    ['/plans/k4/1-second/', 1],
  ]);
});

test('the time that the plan names is kept, with the scope in it', () => {
  const minutes = (plan: ReturnType<typeof matterOf>) =>
    (plan?.scope ?? 0) +
    (plan?.buckets ?? []).reduce(
      (sum, { read, learn, questions, toPractise }) =>
        questions
          .slice(0, toPractise)
          .reduce((total, question) => total + question.minutes, sum + read + learn),
      0,
    );
  const long = minutes(
    matterOf('**Time:** 2-3 hours total across 3 passes (skim, learn, rehearse)', '', ...SCOPE, ...BUCKETS),
  );
  expect(long).toBeGreaterThanOrEqual(120);
  expect(long).toBeLessThanOrEqual(125);
  const short = minutes(matterOf('**Time:** 30 min', '', ...SCOPE, ...BUCKETS));
  expect(short).toBeGreaterThanOrEqual(30);
  expect(short).toBeLessThanOrEqual(35);
});

test('passes and the time of the scope come from the plan, and the marks of a role as needs', () => {
  const plan = matterOf(
    '**Time:** 2-3 hours total across 3 passes (skim, learn, rehearse)',
    '',
    ...SCOPE,
    ...BUCKETS,
  );
  expect([plan?.scope, plan?.passes]).toEqual([20, ['skim', 'learn', 'rehearse']]);
  expect(plan?.buckets.map(({ roles }) => roles)).toEqual([
    { clerk: { need: 7, place: 2 } },
    { clerk: { need: 0, place: 1 } },
  ]);
});
