import { describe, expect, test } from 'vitest';
import { collectTestimony } from '../../src/core/identify-evidence.ts';
import { identify } from '../../src/core/identify.ts';
import { makeIdentifier } from '../../src/core/identifier.ts';
import { parseLibrary } from '../../src/core/parse-library.ts';
import { questionWords } from '../../src/core/question-words.ts';

const kettle = `# Executive Study Plan: K4 - Tea Brewing

## 🔍 HOW TO IDENTIFY K4 (TEA BREWING) QUESTIONS

### Explicit Tea Keywords:
- "teapot", "kettle", "serve X guests", "oolong"

### Implicit K4 Indicators:
- **Leaf questions:** "Which oolong would you pick?"

### K4 vs B2 Distinction:
- **K4 (Tea Brewing):** "How long does a teapot steep?" → Focus: Leaves and minutes
- **B2 (Baking):** "How long does the oven heat?" → Focus: Ovens and dough

### Red Flags (NOT K4):
- "Why did the kettle explode?" → S9 (Kitchen Safety)

## 📊 CONCEPT BUCKET BREAKDOWN

### BUCKET 1: Steeping
**Questions:** ~1 | **Priority:** 🟢 GREEN

**Representative Questions:**
- Q7: A samovar arrives without its lid. How do you brew for forty sailors? (improvising angle)

**❤️ Reusable Narrative:**
> "Warm the pot first."
`;
const guide = `# Kitchen Interview Guide

## People

### 1. Tell me about a quarrel with a waiter. How did it end?

**Framework: STAR**

**Situation:**
We shouted.
`;
const { library } = parseLibrary([
  { file: 'content/plans/k4.md', text: kettle },
  { file: 'content/guides/kitchen.md', text: guide },
]);
const identifier = makeIdentifier(collectTestimony(library));
const ask = (question: string) => identify(identifier, question);
const codes = (question: string) => ask(question).matches.map(({ candidate }) => candidate.code);

describe('a question', () => {
  test('gets the framework whose keyword it holds, with the phrase and the place', () => {
    const [match] = ask('Could a teapot be square?').matches;
    expect(match?.candidate.code).toBe('K4');
    expect(match?.reasons[0]?.phrases).toEqual(['teapot']);
    expect(match?.reasons[0]?.evidence).toEqual({
      for: library.codes.findIndex(({ code }) => code === 'K4'),
      against: null,
      kind: 'keyword',
      text: 'teapot',
      label: null,
      path: '/plans/k4/#keywords',
    });
  });

  test('matches whatever stands for the X of a phrase', () => {
    expect(codes('How would you serve nine hundred guests?')).toEqual(['K4']);
  });

  test('that is a red flag goes to its target and not to the plan that holds it', () => {
    const { matches } = ask('Why did a kettle explode?');
    expect(matches[0]?.candidate).toEqual({
      kind: 'framework',
      code: 'S9',
      name: 'Kitchen Safety',
      path: null,
      buckets: [],
    });
  });

  test('between two frameworks gets the words that tell them apart', () => {
    const { contrast, matches } = ask('How long do teapots steep while ovens heat?');
    expect(new Set(matches.slice(0, 2).map(({ candidate }) => candidate.code))).toEqual(
      new Set(['K4', 'B2']),
    );
    expect(contrast?.path).toMatch(/^\/plans\/k4\/#/);
  });

  test('that is nearly a representative question leads to it', () => {
    expect(ask('A samovar arrived without a lid: how do you brew for forty sailors?').same?.path).toBe(
      '/questions/q7/',
    );
  });

  test('about experience leads to the nearest answer of a guide', () => {
    const [match] = ask('Did you ever quarrel with waiters?').matches;
    expect([match?.candidate.kind, match?.candidate.path]).toEqual([
      'answer',
      '/guides/kitchen/1-tell-me-about-a-quarrel-with/',
    ]);
  });

  test.each(['Who discovered penicillin?', '', '???', 'How would you do it?'])(
    'without a match gets nothing: “%s”',
    (question) => {
      expect(ask(question)).toEqual({ matches: [], isGuess: false, same: null, contrast: null });
    },
  );
});

describe('a question of which little is known', () => {
  const concepts = [
    ['teapot', 'whistle?'],
    ['sonnet', 'rhyme?'],
  ];
  const hinted = makeIdentifier(collectTestimony(library, concepts));

  test('is answered by a guess', () => {
    const { matches, isGuess } = identify(hinted, 'How do you stop a whistle?');
    expect([matches.map(({ candidate }) => candidate.code), isGuess]).toEqual([['K4'], true]);
  });

  test('and that is about something else gets nothing', () => {
    expect(identify(hinted, 'How do you stop a whistle in a sonnet?').matches).toEqual([]);
  });

  test('is no guess when its words say enough', () => {
    expect(identify(hinted, 'Which kettle and which teapot would you pick?').isGuess).toBe(false);
  });
});

test('so many times the load is many, so many times a year is not', () => {
  const keys = (text: string) => questionWords(text).map(({ key }) => key);
  expect([keys('three times the load').includes('×'), keys('three times a month').includes('×')]).toEqual([
    true,
    false,
  ]);
});

test('a library without documents fits nothing', () => {
  const empty = makeIdentifier(collectTestimony(parseLibrary([]).library));
  expect(identify(empty, 'How do you scale?').matches).toEqual([]);
});
