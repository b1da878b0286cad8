import { expect, test } from 'vitest';
import { checkNumbering } from '../../src/core/check-numbering.ts';
import type { GuideQuestion } from '../../src/core/model.ts';
import { Reporter } from '../../src/core/diagnostics.ts';

/** What is reported of questions with these numbers, the first on line 1, the next on line 2. */
function check(...numbers: number[]) {
  const reporter = new Reporter('guide.md');
  const questions = numbers.map((number, index): GuideQuestion => {
    const place = { line: index + 1, column: 1 };
    const heading = { text: '', depth: 3, anchor: '', place };
    return {
      number,
      title: '',
      slug: '',
      heading,
      framework: null,
      shortAnswer: null,
      isSample: false,
      parts: [],
      place,
    };
  });
  checkNumbering(questions, reporter);
  return reporter.diagnostics.map(({ line, code, message, related }) => [line, code, message, related?.line]);
}

test('says nothing of numbers in a row, wherever they begin', () => {
  expect(check(4, 5, 6)).toEqual([]);
});

test('reports a gap once', () => {
  expect(check(1, 3, 4)).toEqual([
    [2, 'gap-in-numbering', 'Unexpected question 3 after 1, expected 2', undefined],
  ]);
});

test('reports a number that goes back', () => {
  expect(check(2, 1)).toEqual([
    [2, 'gap-in-numbering', 'Unexpected question 1 after 2, expected 3', undefined],
  ]);
});

test('reports every number that was there before, with the first place', () => {
  const message = 'Unexpected second question 1, expected another number';
  expect(check(1, 2, 1, 1)).toEqual([
    [3, 'duplicate-question-number', message, 1],
    [4, 'duplicate-question-number', message, 1],
  ]);
});
