import { describe, expect, test } from 'vitest';
import type { StudyTask } from '../../src/core/study-tasks.ts';
import { formatClock, formatLength, taskWords } from '../../src/core/study-words.ts';
import { bucketOf, guideOf, planOf, questionOf, sheetOf } from './study-plans.ts';

const plan = { ...planOf('A', [bucketOf('A', 1)]), passes: ['skim', 'learn', 'rehearse'] };
const [bucket = bucketOf('A', 1)] = plan.buckets;
const question = { ...questionOf('Q1'), angle: 'cost angle' };
const wordsOf = (task: StudyTask) => {
  const { title, path, note, mark } = taskWords(task, '/pack/');
  return [title, path, note.replaceAll('\u00a0', ' '), mark];
};

describe('a task in words', () => {
  test('names the pass of the plan, and the mark that belongs to it', () => {
    expect(wordsOf({ kind: 'learn', plan, bucket, minutes: 10 })).toEqual([
      'Learn the hedgehog answer: Bucket 1',
      '/plans/a/1/#hedgehog',
      'A · learn · 10 min',
      { section: 'learned', key: 'a/bucket-1' },
    ]);
    expect(wordsOf({ kind: 'practise', plan, bucket, question, minutes: 65 })).toEqual([
      'Q1: Text of Q1',
      '/plans/a/1/#q1',
      'A · cost angle · rehearse · 1 h 5 min',
      { section: 'practised', key: 'Q1' },
    ]);
  });

  test('has no pass where the plan names none', () => {
    expect(wordsOf({ kind: 'read', plan: planOf('B', []), bucket, minutes: 5 })).toEqual([
      'Read bucket 1, Bucket 1',
      '/plans/a/1/',
      'B · 5 min',
      null,
    ]);
  });

  test('a question that was met before is named with its new angle, without a box of its own', () => {
    expect(wordsOf({ kind: 'angle', plan, bucket, question, minutes: 4 })).toEqual([
      'Q1 once more: cost angle',
      '/plans/a/1/#q1',
      'A · rehearse · 4 min',
      null,
    ]);
  });

  test('a question of a guide has the mark of its page, and a sheet has none', () => {
    const [guide, sheet] = [guideOf('g', 1), sheetOf('P1')];
    expect(guide.items.map((item) => wordsOf({ kind: 'guide', other: guide, item, minutes: 10 }))).toEqual([
      [
        'Question 1?',
        '/guides/g/1/',
        'guide, question 1 · 10 min',
        { section: 'practised', key: 'g/question-1' },
      ],
    ]);
    expect(sheet.items.map((item) => wordsOf({ kind: 'sheet', other: sheet, item, minutes: 8 }))).toEqual([
      ['Learn the framework sheet: P1 Sheet', '/frameworks/p1/', '8 min', null],
    ]);
  });

  test('the pack leads to the print room', () => {
    expect(wordsOf({ kind: 'pack', minutes: 10 })).toEqual([
      'Print the night-before pack',
      '/pack/',
      '10 min',
      null,
    ]);
  });
});

test('lengths and minutes are written as one says them', () => {
  expect([0, 45, 60, 65, 120].map(formatLength)).toEqual(['0 min', '45 min', '1 h', '1 h 5 min', '2 h']);
  expect([0, 5, 65].map(formatClock)).toEqual(['0:00', '0:05', '1:05']);
});
