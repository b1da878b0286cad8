import { describe, expect, test } from 'vitest';
import { findFormula, isFormula } from '../../src/core/read-formula.ts';
import { wordsOf } from '../../src/core/rich-text.ts';
import { nodesOf } from './reported.ts';

/** The steps of a formula and the words left in its paragraph. */
function find(text: string) {
  const formula = findFormula(nodesOf(text));
  return formula && { steps: formula.steps, rest: formula.rest && wordsOf(formula.rest) };
}

const STEPS = ['Boil', 'Pour', 'Wait'];

describe('a formula', () => {
  test.each([
    '**Formula:** `Boil → Pour → Wait`',
    '**Formula**: Boil -> Pour -> Wait',
    '**THE FORMULA:** *Boil* → **Pour** → Wait',
    '**Formula:**\n`Boil => Pour => Wait`.',
    'Formula: `Boil → Pour → Wait`',
    'Formula: Boil → Pour → Wait',
    '**Formula:** `Boil` → `Pour` → `Wait`',
    '**Formula:** Boil →\nPour\n→ Wait',
  ])('is found in %j', (text) => {
    expect(find(text)).toEqual({ steps: STEPS, rest: null });
  });

  test.each([
    ['**Formula:** `Boil → Pour → Wait` (slowly)', '(slowly)'],
    ['**Formula:** Always `Boil → Pour → Wait`', 'Always'],
    ['**Formula:** `Boil → Pour → Wait`\n**Source:** a book', 'Source: a book'],
    ['**Formula:** Boil → Pour → Wait\nSay it aloud.', 'Say it aloud.'],
    ['**Formula:** Boil → Pour → Wait  \n**Time:** 5 min', 'Time: 5 min'],
  ])('leaves the rest of its paragraph: %j', (text, rest) => {
    expect(find(text)).toEqual({ steps: STEPS, rest });
  });

  test('stands in any paragraph, which is given back', () => {
    const nodes = nodesOf('one\n\n**Formula:** `Boil → Pour → Wait`\n\ntwo');
    expect(findFormula(nodes)?.paragraph).toBe(nodes[1]);
  });
});

describe('no formula', () => {
  test.each([
    'one → two',
    '**Formulas:** one → two',
    '**Formula:** one',
    '**Formula:**',
    'The formula one → two',
    '- **Formula:** one → two',
  ])('is found in %j', (text) => {
    expect(find(text)).toBeUndefined();
  });
});

test('isFormula takes a formula line without steps for one', () => {
  expect(nodesOf('**Formula:** one\n\nFormula: two\n\nformula three').map(isFormula)).toEqual([
    true,
    true,
    false,
  ]);
});
