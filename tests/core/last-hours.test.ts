import { expect, test } from 'vitest';
import { planLastHours } from '../../src/core/last-hours.ts';
import { untimedWords } from '../../src/core/study-words.ts';
import { bucketOf, guideOf, matterOf, nameOf, NOTHING_DONE, planOf } from './study-plans.ts';

const PLANS = [
  planOf('A', [bucketOf('A', 1), bucketOf('A', 2)]),
  planOf('B', [bucketOf('B', 1), bucketOf('B', 2, { priority: 'red' })]),
];
const listOf = (minutes: number, done = NOTHING_DONE) => {
  const { tasks, untimed } = planLastHours(matterOf(PLANS), done, { minutes, role: null });
  return {
    tasks: tasks.map(({ from, task }) => `${from} ${nameOf(task)}`),
    untimed: untimed.map(nameOf),
  };
};

test('the last hours have the pack, every answer by priority, questions, and the checklists at the end', () => {
  expect(listOf(75)).toEqual({
    tasks: [
      '0 pack',
      '5 learn A1',
      '15 learn B1',
      '25 learn A2',
      '35 learn B2',
      '45 practise A1 AQ11',
      '55 practise A1 AQ12',
      '65 checklist A',
      '69 checklist B',
    ],
    untimed: [
      'practise B1 BQ11',
      'practise B1 BQ12',
      'practise A2 AQ21',
      'practise A2 AQ22',
      'practise B2 BQ21',
      'practise B2 BQ22',
    ],
  });
});

test('nothing overtakes what matters more', () => {
  expect(listOf(20)).toEqual({
    tasks: ['0 pack', '5 learn A1'],
    untimed: [
      'learn B1',
      'learn A2',
      'learn B2',
      'practise A1 AQ11',
      'practise A1 AQ12',
      'practise B1 BQ11',
      'practise B1 BQ12',
      'practise A2 AQ21',
      'practise A2 AQ22',
      'practise B2 BQ21',
      'practise B2 BQ22',
      'checklist A',
      'checklist B',
    ],
  });
});

test('an answer that is learned is only said once', () => {
  const done = { practised: new Set<string>(), learned: new Set(['a/bucket-1']) };
  expect(listOf(20, done).tasks).toEqual(['0 pack', '5 say A1', '7 learn B1']);
});

test('questions of a guide come after those of the plans, and are left out together', () => {
  const matter = matterOf([planOf('A', [bucketOf('A', 1)])], [guideOf('g', 4)]);
  const { tasks, untimed } = planLastHours(matter, NOTHING_DONE, { minutes: 60, role: null });
  expect(tasks.map(({ task }) => nameOf(task))).toEqual([
    'pack',
    'learn A1',
    'practise A1 AQ11',
    'practise A1 AQ12',
    'guide 1',
    'guide 2',
    'checklist A',
  ]);
  expect(untimedWords(untimed, '/pack/')).toEqual(['Guide g: questions 3, 4']);
});
