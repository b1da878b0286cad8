import { expect, test } from 'vitest';
import { separateLabels } from '../../src/core/label-lines.ts';
import { wordsOf } from '../../src/core/rich-text.ts';
import { placeOf } from '../../src/core/syntax.ts';
import { nodesOf } from './reported.ts';

const separated = (text: string) =>
  nodesOf(text)
    .flatMap(separateLabels)
    .map((node) => `${placeOf(node).line} ${wordsOf(node)}`);

test('separates lines that begin with a label', () => {
  expect(separated('**Task:** row\n**Action**: steer\nagain')).toEqual([
    '1 Task: row',
    '2 Action: steer again',
  ]);
});

test('separates a bold first line from the text under it', () => {
  expect(separated('**Step 1: Look**\nAsk first.')).toEqual(['1 Step 1: Look', '2 Ask first.']);
});

test('keeps a label and the text on the next line together', () => {
  expect(separated('**Task:**\n**Row** home')).toEqual(['1 Task: Row home']);
});

test('separates a counted bold line in the middle', () => {
  expect(separated('Rope\n**2. Anchor**\nIron')).toEqual(['1 Rope', '2 2. Anchor', '3 Iron']);
});

test('leaves bold words in the middle of prose alone', () => {
  expect(separated('Never\n**ever**\nsail alone.')).toEqual(['1 Never ever sail alone.']);
});

test('leaves other nodes alone', () => {
  expect(separated('- **Task:** row\n- **Action:** steer')).toEqual(['1 Task: row Action: steer']);
});
