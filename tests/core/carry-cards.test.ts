import { expect, test } from 'vitest';
import type { CardEntry } from '../../src/core/card-entry.ts';
import { cardsOfLibrary, findMovedCards, moveCards } from '../../src/core/carry-cards.ts';
import { NO_PROGRESS } from '../../src/core/progress.ts';

const entry = (at: number) => ({ at, text: 'What?' }) as CardEntry;
const KEPT = {
  'which/how-do-you-plan-for-ten-times-the-traffic': entry(1),
  'formula/l2/capacity-planning': entry(2),
  'step/l2/capacity-planning/measure': entry(3),
};
const TODAY = [
  'which/how-would-you-plan-for-ten-times-the-traffic',
  'which/how-do-you-plan-a-party',
  'formula/l2/capacity-planning',
  'step/l2/capacity-planning/buy',
  'step/l6/error-budgets/measure',
];

test('a card whose question was reworded is known by its words, at its own place only', () => {
  expect(findMovedCards(KEPT, TODAY)).toEqual([{ from: Object.keys(KEPT)[0], to: TODAY[0] }]);
});

test('only cards of today count, the reworded one with what is kept of it', () => {
  expect(cardsOfLibrary(KEPT, TODAY)).toEqual({ [TODAY[0] ?? '']: entry(1), [TODAY[2] ?? '']: entry(2) });
});

test('of two questions with the same words in common one card takes the schedule, and none twice', () => {
  const kept = { 'which/a-b-c-d': entry(1), 'which/a-b-c-e': entry(2) };
  expect(findMovedCards(kept, ['which/a-b-c-x'])).toHaveLength(1);
  expect(findMovedCards({ 'which/a-b-c-d': entry(1) }, ['which/a-b-c-x', 'which/a-b-c-y'])).toHaveLength(1);
});

test('a moved card keeps its schedule, and one that is gone stays kept', () => {
  const progress = { ...NO_PROGRESS, sections: { ...NO_PROGRESS.sections, cards: KEPT } };
  const moved = moveCards(progress, findMovedCards(KEPT, TODAY)).sections.cards;
  expect(Object.keys(moved).sort()).toEqual([
    'formula/l2/capacity-planning',
    'step/l2/capacity-planning/measure',
    TODAY[0],
  ]);
  expect(moved[TODAY[0] ?? '']).toEqual(entry(1));
});
