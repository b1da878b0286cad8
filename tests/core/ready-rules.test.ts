import { expect, test } from 'vitest';
import { readReadyRule } from '../../src/core/ready-rules.ts';

test.each([
  ['You have practised 10 questions, 5 in each bucket', { kind: 'questions', needed: 10 }],
  ["You've practiced 5 different questions", { kind: 'questions', needed: 5 }],
  [
    'You can tell 2 narratives, one for each bucket, and bend them to a new question',
    { kind: 'answers', needed: 2 },
  ],
  ['You know three hedgehog answers', { kind: 'answers', needed: 3 }],
  ['A person with no technical background follows your framework in 2 minutes', { kind: 'judged' }],
  ['You can bend it to 1 new question', { kind: 'judged' }],
])('reads the rule of “%s”', (text, rule) => {
  expect(readReadyRule(text)).toEqual(rule);
});
