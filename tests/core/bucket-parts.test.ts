import { expect, test } from 'vitest';
import { isPartLabel, splitBucket } from '../../src/core/bucket-parts.ts';
import { wordsOf } from '../../src/core/rich-text.ts';
import { firstNode, nodesOf } from './reported.ts';

const split = (...blocks: readonly string[]) =>
  splitBucket(nodesOf(blocks.join('\n\n'))).map(({ slot, label, nodes }) =>
    [slot, label && (label.isUsual ? 'usual' : 'unusual'), ...nodes.map((node) => wordsOf(node))].filter(
      (word) => word !== null,
    ),
  );

test.each([
  ['**Board Slide Bullets:**', 'slide'],
  ['**Concrete Examples**', 'examples'],
  ['Representative Questions (Do 5 only):', 'questions'],
  ['**❤️ Reusable Narrative (Base Story - Adapt for Each Question):**', 'narrative'],
  ['**How to Adapt This Narrative for Each Question**:', 'adaptations'],
])('knows the usual label %s', (label, slot) => {
  expect(split(label)).toEqual([['head'], [slot, 'usual']]);
});

test.each([
  ['**Slide for the board on Monday:**', 'slide'],
  ['**Three examples:**', 'examples'],
  ['**Questions they really asked:**', 'questions'],
  ['**My narrative:**', 'narrative'],
  ['**Adapting it:**', 'adaptations'],
  ['**Board Slide Bullets (by heart):**', 'slide'],
])('marks %s as a label that says more', (label, slot) => {
  expect(split(label)).toEqual([['head'], [slot, 'unusual']]);
});

test('splits a bucket at its labels, which may be headings', () => {
  expect(split('a', '**Slide:** b', '- c', '#### Examples', 'd', '**Note:** e')).toEqual([
    ['head', 'a'],
    ['slide', 'usual', 'b', 'c'],
    ['examples', 'usual', 'd', 'Note: e'],
  ]);
});

test('takes the number of questions for a fact and not for a list', () => {
  expect(split('**Slide:**', '**Questions:** ~10', '**Questions:** lots | **Priority:** green')).toEqual([
    ['head', 'Questions: ~10', 'Questions: lots | Priority: green'],
    ['slide', 'usual'],
  ]);
});

test('leaves labels inside an answer to the answer', () => {
  expect(
    split('**Narrative:**', '**Example:** a', '**Two examples from practice:**', 'b', '**Adapt it:**', 'c'),
  ).toEqual([
    ['head'],
    ['narrative', 'usual', 'Example: a', 'Two examples from practice:', 'b'],
    ['adaptations', 'unusual', 'c'],
  ]);
});

test('takes no sentence about questions for a label', () => {
  expect(isPartLabel(firstNode('Some questions are hard.', 'paragraph'))).toBe(false);
});
