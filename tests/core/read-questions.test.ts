import { expect, test } from 'vitest';
import type { BucketSlot } from '../../src/core/model.ts';
import { readQuestions } from '../../src/core/read-questions.ts';
import { readPart, withoutPlaces } from './plan-reading.ts';

const read = (text: string) => {
  const { value, ...others } = readPart<BucketSlot, ReturnType<typeof readQuestions>>(text, readQuestions);
  return { value: withoutPlaces(value), ...others };
};
const question = (text: string, angle: string | null) => ({
  value: [{ id: 'Q110', text, angle }],
  reports: [],
  extras: [],
});

test.each([
  ['- Q110: Why? (capacity surge angle)', 'Why?', 'capacity surge'],
  ['- **Q110:** Why? (a (b) angle).', 'Why?', 'a (b)'],
  ['* **Q110**: Why (not)? (tangle)', 'Why (not)?', 'tangle'],
  ['- q110 - Why?', 'Why?', null],
  ['1. Q110. Why (not)?', 'Why (not)?', null],
  ['- Q110: Why? (angle)', 'Why?', null],
  ['Q110: Why?', 'Why?', null],
])('reads %s', (line, text, angle) => {
  expect(read(line)).toEqual(question(text, angle));
});

test('reads lines without bullets, in order with those that have some', () => {
  expect(read('Q1: a\nQ2: b\n\n- Q3: c').value).toMatchObject([{ id: 'Q1' }, { id: 'Q2' }, { id: 'Q3' }]);
});

test.each([
  '- Q110',
  '- Q110:',
  '- Q110: (angle)',
  '- Why?',
  '- Q110/Q117: Why?',
  '- QQQ1: Why?',
  '- Q110-117: Why?',
])('keeps %s whole and reports it', (line) => {
  const { value, reports, extras } = read(line);
  expect(value).toEqual([]);
  expect(reports).toEqual([expect.stringContaining('1:1 malformed-question')]);
  expect(extras).toEqual([`questions: ${line.slice(2)}`]);
});

test('keeps a second question with the same id, and says where the first is', () => {
  expect(read('- Q110: a\n- Q110: b')).toEqual({
    ...question('a', null),
    reports: ['2:1 duplicate-question Unexpected second Q110, expected each question once'],
    extras: ['questions: Q110: b'],
  });
});

test('keeps what stands below a question', () => {
  expect(read('- Q110: a\n  - b')).toEqual({
    ...question('a', null),
    reports: ['2:3 unknown-content Unexpected content below `Q110: a`, expected one line'],
    extras: ['questions: b'],
  });
});

test('keeps prose among the questions without a word about it', () => {
  expect(read('Pick two.\n\n- Q110: a')).toEqual({
    ...question('a', null),
    extras: ['questions: Pick two.'],
  });
});

test('keeps a list under a label it does not know', () => {
  const { value, extras } = read('- Q110: a\n\n**Later:**\n\n- Q111: b');
  expect(value).toMatchObject([{ id: 'Q110' }]);
  expect(extras).toEqual(['questions: Later:\nQ111: b']);
});

test('keeps and reports an item that begins with a block', () => {
  expect(read('- > Q110: a')).toEqual({
    value: [],
    reports: ['1:1 malformed-question Unexpected blockquote, expected an id, a colon and the question'],
    extras: ['questions: Q110: a'],
  });
});
