import { expect, test } from 'vitest';
import { readConcepts } from '../../src/core/concepts.ts';
import { parseExamples } from '../../src/core/examples.ts';
import { collectTestimony } from '../../src/core/identify-evidence.ts';
import { identify } from '../../src/core/identify.ts';
import { makeIdentifier } from '../../src/core/identifier.ts';
import { leaningsOf } from '../../src/core/leanings.ts';
import { learnSubjects } from '../../src/core/learn-subjects.ts';
import { featuresOf, knownNames, likelySubjects, NO_LESSON, tellingFeatures } from '../../src/core/lesson.ts';
import { parseLibrary } from '../../src/core/parse-library.ts';

const text = `Questions, sorted.

## brewing

How do you brew oolong for a crowd?
Which pot would you brew in?
How would you brew a strong cup?
Who may steep the leaves in this pot?
How long do the leaves steep?
When have the leaves time to steep?

## baking

How do you bake a flat loaf?
Which oven would you bake in?
How would you bake with rye dough?
How long may the dough rise?
Who lets the dough rise in an oven?
When has the dough time to rise?

## other matters

Who won the match last night?
Is it raining over the harbour?
Who sings over there at night?
Is the match over?
When is the match tonight?
`;
const none = readConcepts([]);
const { examples } = parseExamples(text, 'examples.txt');
const lesson = learnSubjects(examples, none);
const likeliest = (question: string) => {
  const likely = likelySubjects(question, lesson, none);
  return lesson.subjects[likely.indexOf(Math.max(...likely))];
};

test('learns the subject of a question that is no example', () => {
  expect(likeliest('Would you steep them, or brew?')).toBe('brewing');
  expect(likeliest('What makes dough rise?')).toBe('baking');
  expect(likeliest('Is the match at night?')).toBe('other matters');
});

test('a word that no example has tells by the concept it raises', () => {
  const concepts = readConcepts([['steep', 'infuse']]);
  const taught = learnSubjects(examples, concepts);
  const likely = likelySubjects('Would you infuse it?', taught, concepts);
  expect(taught.subjects[likely.indexOf(Math.max(...likely))]).toBe('brewing');
  expect(featuresOf('To infuse', concepts)).toContainEqual({ name: '~0', start: 3, end: 9 });
});

test('learns the same from the same examples', () => {
  expect(learnSubjects(examples, none)).toEqual(lesson);
});

test('likelihoods are parts of a whole', () => {
  const all = likelySubjects('Which pot?', lesson, none).reduce((total, one) => total + one, 0);
  expect(all).toBeCloseTo(1, 9);
});

test('strange words count, each for one more, and pairs of them do not', () => {
  const isKnown = (name: string) => name === 'brew';
  expect(knownNames(['brew', 'zigzag', 'brew zigzag', 'fjord'], isKnown)).toEqual(['brew', '?1', '?2']);
});

test('learns nothing from nothing', () => {
  expect(likelySubjects('Which pot?', learnSubjects([], none), none)).toEqual([]);
  expect(leaningsOf({ evidence: [], candidates: [] }, NO_LESSON, none)).toEqual([]);
});

test('the words of a question are its words and its pairs of words, each number alike', () => {
  expect(featuresOf('Brew 40 cups', none).map(({ name }) => name)).toEqual([
    'brew',
    'brew 0',
    '0',
    '0 cup',
    'cup',
  ]);
});

test('tells which words speak for a subject, the strongest first', () => {
  const [first] = tellingFeatures('Who may brew here?', lesson.subjects.indexOf('brewing'), {
    lesson,
    concepts: none,
  });
  expect(first?.name).toBe('brew');
});

const plan = (code: string, name: string, keyword: string) => `# Executive Study Plan: ${code} - ${name}

## 🔍 HOW TO IDENTIFY ${code} QUESTIONS

### Explicit Keywords:
- "${keyword}"

## 📊 CONCEPT BUCKET BREAKDOWN

### BUCKET 1: First
**Questions:** ~1 | **Priority:** 🟢 GREEN

**Representative Questions:**
- Q7: What is the first thing to do in the morning? (opening angle)
`;
const { library } = parseLibrary([
  { file: 'content/plans/k4.md', text: plan('K4', 'Tea', 'how do you brew') },
  { file: 'content/plans/b2.md', text: plan('B2', 'Bread', 'how do you bake') },
]);
const testimony = collectTestimony(library, [], lesson);

test('the documents say which subject is theirs', () => {
  const brewing = lesson.subjects.indexOf('brewing');
  const parts = library.codes.map(({ code }, at) => [code, testimony.leanings[at]?.parts[brewing]]);
  expect(Object.fromEntries(parts)).toMatchObject({ K4: 1 });
  expect(Object.fromEntries(parts)['B2']).toBeLessThan(0.5);
});

test('a question without a word of any document goes to the one whose subject it is, and shows why', () => {
  const [match] = identify(makeIdentifier(testimony), 'Who may steep the leaves?').matches;
  expect(match?.candidate.code).toBe('K4');
  expect(match?.reasons.map(({ evidence }) => evidence.text)).toEqual(['how do you brew']);
  expect(match?.reasons[0]?.phrases.join(' ')).toContain('leaves');
});

test('a question of other matters gets nothing', () => {
  expect(identify(makeIdentifier(testimony), 'Who won the match last night?').matches).toEqual([]);
});
