import { expect, test } from 'vitest';
import { parsePlanOf, withoutPlaces } from './plan-reading.ts';

/** The scope of a plan with the buckets `Sizing & Space` and `Returns`. */
function scope(...lines: readonly string[]) {
  const { plan, diagnostics } = parsePlanOf('## Bucket 1: Sizing & Space', '## Bucket 2: Returns', ...lines);
  return {
    time: plan.scope?.time,
    roles: plan.scope?.roles.map(({ role, slug, buckets }) => [role, slug, withoutPlaces(buckets)]),
    extras: plan.extras.map(({ body, heading }) => [heading?.text, body.text].filter(Boolean).join(' | ')),
    reports: diagnostics.filter((line) => !/missing-section|bucket-without/u.test(line)),
  };
}
const ONE = { number: 1, mark: 'must', emphasis: 'HIGH', note: 'often' };

test.each([
  ['✅ **Sizing & Space** (HIGH) - often', 'Sizing & Space'],
  ['✅ **Sizing and space (HIGH)** – often', 'Sizing and space'],
  ['**✅ Bucket 1** (HIGH): often', 'Bucket 1'],
  ['✅ Sizing & Space (HIGH) → often', 'Sizing & Space'],
])('reads the line %s', (line, name) => {
  expect(scope('## Scope', '**For Planner:**', `1. ${line}`)).toEqual({
    time: null,
    roles: [['Planner', 'planner', [{ ...ONE, name }]]],
    extras: [],
    reports: [],
  });
});

test.each([
  ['⚠️ **Returns**', { number: 2, mark: 'should', emphasis: null, note: null, name: 'Returns' }],
  ['Returns - later', { number: 2, mark: null, emphasis: null, note: 'later', name: 'Returns' }],
])('reads what there is of %s', (line, expected) => {
  expect(scope('## Scope', '**For Planner:**', `- ${line}`).roles).toEqual([
    ['Planner', 'planner', [expected]],
  ]);
});

test.each(['🎯 SCOPE (15-20 min)', 'Scope (1 hour)'])('reads the time of `%s`', (heading) => {
  expect(scope(`## ${heading}`).time).toBe(/\((.*)\)/u.exec(heading)?.[1]);
});

test('takes no other bracket for a time', () => {
  expect(scope('## Scope (by role)').time).toBeNull();
});

test('reports a name that no bucket has', () => {
  const { roles, reports } = scope('## Scope', '**For Planner:**', '1. **Nothing**');
  expect(roles).toMatchObject([['Planner', 'planner', [{ name: 'Nothing', number: null }]]]);
  expect(reports).toEqual(['7 unknown-scope-bucket']);
});

test('reads roles from lines, headings and labels, and keeps the prose between', () => {
  expect(
    scope(
      '## Scope',
      'Choose.',
      '### Your 2 High-Impact Buckets (Pick Based on Role)',
      '**For a Planner:** go slowly',
      '- Returns',
      '### Depot Manager',
      '- Returns',
      '',
      'For drivers:',
      '- Returns',
    ),
  ).toMatchObject({
    roles: [
      ['Planner', 'planner', [{ number: 2 }]],
      ['Depot Manager', 'depot-manager', [{ number: 2 }]],
      ['drivers', 'drivers', [{ number: 2 }]],
    ],
    extras: ['Choose.', 'go slowly'],
    reports: [],
  });
});

test('keeps a list without a role and a line without a name, and reports both', () => {
  expect(scope('## Scope', '- Returns', '', '**For Planner:**', '- 🚀 go')).toMatchObject({
    roles: [['Planner', 'planner', []]],
    extras: ['Returns', '🚀 go'],
    reports: ['6 unknown-content', '9 unknown-content'],
  });
});

test('keeps a heading of other words', () => {
  expect(scope('## Scope', '### My list of buckets', 'Words.')).toMatchObject({
    extras: ['My list of buckets | Words.'],
    reports: ['6 unknown-content'],
  });
});
