import { expect, test } from 'vitest';
import { parseChoice, usualPaper, writeChoice } from '../../src/core/print-choice.ts';

test('an address without a choice asks for summaries on the usual paper', () => {
  expect(parseChoice(new URLSearchParams(), 'letter')).toEqual({
    documents: [],
    without: [],
    parts: ['summary'],
    paper: 'letter',
    hasTicks: false,
    answers: 'each',
  });
});

test('what is written is read again, and other parameters stay', () => {
  const choice = {
    documents: ['l2', 'p12'],
    without: ['l2/2-capacity-planning'],
    parts: ['checklist', 'questions'],
    paper: 'a4',
    hasTicks: true,
    answers: 'mine',
  } as const;
  const written = new URLSearchParams(
    writeChoice(choice, new URLSearchParams('role=data-engineer&paper=letter')),
  );
  expect(written.get('role')).toBe('data-engineer');
  expect(parseChoice(written, 'letter')).toEqual(choice);
});

test('what an address says wrongly is passed over', () => {
  const choice = parseChoice(new URLSearchParams('parts=summary,nonsense&paper=a0&answers=yours'), 'a4');
  expect(choice).toMatchObject({ parts: ['summary'], paper: 'a4', answers: 'each' });
});

test('the usual paper is that of the place', () => {
  expect([usualPaper('en-US'), usualPaper('fr-CA'), usualPaper('en-GB'), usualPaper('de')]).toEqual([
    'letter',
    'letter',
    'a4',
    'a4',
  ]);
});
