import { expect, test } from 'vitest';
import type { PlanSlot } from '../../src/core/model.ts';
import { readPlanHead } from '../../src/core/read-plan-head.ts';
import { readPart, withoutPlaces } from './plan-reading.ts';

const read = (text: string) => {
  const { value, ...others } = readPart<PlanSlot, ReturnType<typeof readPlanHead>>(text, readPlanHead);
  return { value: withoutPlaces({ ...value, hedgehogNote: value.hedgehogNote?.text ?? null }), ...others };
};
const HEAD = { approach: 'two ideas', time: 'an evening', source: '~9 → 2', hedgehogNote: null };

test.each([
  ['hard breaks', '**Approach:** two ideas  \n**Time:** an evening  \n**Source:** ~9 → 2'],
  ['soft breaks', '**Approach:** two ideas\n**Time:** an evening\n**Source:** ~9 → 2'],
  ['colons after the bold', '**Approach**: two ideas\n**Time**: an evening\n**Source**: ~9 → 2'],
  ['paragraphs', '**Source:** ~9 → 2\n\n**Approach:** two ideas\n\n**Time:** an evening'],
  ['bullets', '- **Approach:** two ideas\n- Time: an evening\n- **Source:** ~9 → 2'],
  ['bars', '**Approach:** two ideas | **Time:** an evening | **Source:** ~9 → 2'],
  ['lines that go on', 'Approach: two\nideas\n⏱ Time: an\nevening\nSource: ~9 → 2'],
])('reads the head written with %s', (_, text) => {
  expect(read(text)).toEqual({ value: HEAD, reports: [], extras: [] });
});

test('reads the note on the hedgehog answer, also right under the other lines', () => {
  const text = '**Time:** an evening\n**❤️ = "Hedgehog Answer"** - the story';
  expect(read(text).value).toEqual({
    approach: null,
    time: 'an evening',
    source: null,
    hedgehogNote: '❤️ = "Hedgehog Answer" - the story',
  });
});

test('keeps and reports a label it does not know, or knows already', () => {
  expect(read('**Mood:** calm\n\n**Time:** one\n\n**Time:** two\n\nWords.')).toEqual({
    value: { approach: null, time: 'one', source: null, hedgehogNote: null },
    reports: [
      '1:1 unknown-content Unexpected label `Mood`, expected a part of a study plan',
      '5:1 unknown-content Unexpected label `Time`, expected a part of a study plan',
    ],
    extras: ['head: Mood: calm', 'head: Time: two', 'head: Words.'],
  });
});

test('keeps a list whole when one of its items is no line of the head', () => {
  expect(read('- **Time:** one\n- bring tea')).toMatchObject({ extras: ['head: Time: one\nbring tea'] });
});
