import { expect, test } from 'vitest';
import { parsePlanOf, withoutPlaces } from './plan-reading.ts';

/** The traffic lights of a plan with the buckets `Sizing` and `Returns`. */
function lights(...lines: readonly string[]) {
  const { plan, diagnostics } = parsePlanOf('## Bucket 1: Sizing', '## Bucket 2: Returns', ...lines);
  return {
    lights: plan.trafficLights.map(({ priority, advice, entries }) => [
      priority,
      advice,
      withoutPlaces(entries),
    ]),
    extras: plan.extras.map(({ body }) => body.text),
    reports: diagnostics.filter((line) => !/missing-section|bucket-without/u.test(line)),
  };
}
const SIZING = { number: 1, name: 'Sizing', bucketNumber: 1, task: 'Study it' };

test.each([
  ['### 🟢 GREEN (Master - now)', 'Master - now'],
  ['### Green - now', 'now'],
  ['### 🟢', null],
  ['**🟢 GREEN (Master):**', 'Master'],
  ['## GREEN', null],
])('reads the light %s', (heading, advice) => {
  expect(lights('## 🚦 TRAFFIC LIGHT PRIORITIZATION', heading, '', '1. **Sizing** → Study it')).toEqual({
    lights: [['green', advice, [SIZING]]],
    extras: [],
    reports: [],
  });
});

test.each([
  ['1. **sizing:** Study it', { ...SIZING, name: 'sizing' }],
  ['- Sizing -> Study it', { ...SIZING, number: null }],
  ['3. **Other** → Study Bucket 2', { number: 3, name: 'Other', bucketNumber: 2, task: 'Study Bucket 2' }],
  ['1. **Bucket 1**', { number: 1, name: 'Bucket 1', bucketNumber: 1, task: null }],
])('reads the entry %s', (line, entry) => {
  expect(lights('## 🔴 RED', line)).toMatchObject({ lights: [['red', null, [entry]]], reports: [] });
});

test('reports an entry for a bucket that the plan does not have', () => {
  expect(lights('## 🔴 RED', '- **Other** → Bucket 9')).toMatchObject({
    lights: [['red', null, [{ name: 'Other', bucketNumber: null }]]],
    reports: ['6 unknown-scope-bucket'],
  });
});

test('keeps a light of two colours as prose and reports it', () => {
  expect(lights('## 🟢 RED', 'Words.', '- Sizing')).toEqual({
    lights: [],
    extras: ['🟢 RED', 'Words.\nSizing'],
    reports: ['5 unknown-priority'],
  });
});

test('keeps words of the heading, prose, and entries without a name', () => {
  expect(lights('## Traffic lights for today', 'Breathe.', '### Green', 'In.', '', '- > out')).toMatchObject({
    extras: ['Traffic lights for today', 'Breathe.', 'In.', 'out'],
    reports: ['10 unknown-content'],
  });
});
