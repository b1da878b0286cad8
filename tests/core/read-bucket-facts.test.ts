import { expect, test } from 'vitest';
import type { BucketSlot } from '../../src/core/model.ts';
import { readBucketFacts } from '../../src/core/read-bucket-facts.ts';
import { readPart } from './plan-reading.ts';

const read = (text: string) =>
  readPart<BucketSlot, ReturnType<typeof readBucketFacts>>(text, readBucketFacts);
const FACTS = { questionCount: 10, priority: 'green', advice: 'Master this', isPriorityGiven: true };

test.each([
  '**Questions:** ~10 | **Priority:** 🟢 GREEN (Master this)',
  '**Priority:** 🟢 GREEN (Master this) | **Questions:** ~10',
  '**Questions**: about 10\n**Priority**: green - Master this',
  '**Questions:** 10 questions\n\n**Priority:** 🟢 (Master this)',
  'Priority: GREEN: Master this\nQuestions: 10+',
])('reads the facts of %j', (text) => {
  expect(read(text)).toEqual({ value: FACTS, reports: [], extras: [] });
});

test('reads a priority alone', () => {
  expect(read('**Priority:** red').value).toEqual({
    questionCount: null,
    priority: 'red',
    advice: null,
    isPriorityGiven: true,
  });
});

test('reports a colour that contradicts its circle', () => {
  expect(read('**Questions:** ~3 | **Priority:** 🟢 RED').reports).toEqual([
    '1:23 unknown-priority Unexpected priority `🟢 RED`, expected one of green, yellow and red',
  ]);
});

test('keeps a line that says more, and takes its facts', () => {
  const { value, extras } = read('**Questions:** ~10 | **Priority:** green (Master this) | **Time:** 5 min');
  expect(value).toEqual(FACTS);
  expect(extras).toEqual(['head: Questions: ~10 | Priority: green (Master this) | Time: 5 min']);
});

test('keeps prose between the facts without a word about it', () => {
  const { reports, extras } = read('Read this first.\n\n**Priority:** green');
  expect({ reports, extras }).toEqual({ reports: [], extras: ['head: Read this first.'] });
});

test('keeps a fact that is told a second time', () => {
  const { value, extras } = read(
    '**Questions:** ~10 | **Priority:** green\n\n**Questions:** 3\n\n**Priority:** red',
  );
  expect(value).toMatchObject({ questionCount: 10, priority: 'green' });
  expect(extras).toEqual(['head: Questions: 3\nPriority: red']);
});
