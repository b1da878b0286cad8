import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseExamples } from '../../src/core/examples.ts';

const read = (text: string) => parseExamples(text, 'examples.txt');
const diagnose = (text: string) =>
  read(text).diagnostics.map(({ line, column, code }) => [line, column, code]);

test('reads the questions below each heading, and nothing above the first', () => {
  const { examples, diagnostics } = read(
    'About the file.\n\n## brewing\n\nHow long?\n\n## baking\nHow hot?\n',
  );
  expect(examples).toEqual([
    { subject: 'brewing', question: 'How long?' },
    { subject: 'baking', question: 'How hot?' },
  ]);
  expect(diagnostics).toEqual([]);
});

test('reports a heading that is written otherwise, which is no question', () => {
  const text = '## growing\nHow far?\n  # seeing\nWhat now?\n##\n';
  expect(diagnose(text)).toEqual([
    [3, 3, 'malformed-subject'],
    [5, 1, 'malformed-subject'],
  ]);
  expect(read(text).examples.map(({ question }) => question)).toEqual(['How far?', 'What now?']);
});

test('reports a question that stands twice under one subject, and counts it once', () => {
  const text = '## growing\nHow far?\nhow far?\n## seeing\nHow far?\n';
  expect(diagnose(text)).toEqual([[3, 1, 'duplicate-example']]);
  expect(read(text).examples).toHaveLength(2);
});

test('the examples of this library have no slips', () => {
  const { examples, diagnostics } = read(readFileSync('examples.txt', 'utf8'));
  expect(examples.length).toBeGreaterThan(1000);
  expect(diagnostics).toEqual([]);
});

test('no question that measures identify is one of its examples', () => {
  const folder = 'tests/evaluation';
  const measured = readdirSync(folder)
    .filter((name) => name.startsWith('identify-'))
    .flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { question: string }[])
    .map(({ question }) => question.toLowerCase());
  const { examples } = read(readFileSync('examples.txt', 'utf8'));
  expect(measured.length).toBeGreaterThan(500);
  expect(examples.filter(({ question }) => measured.includes(question.toLowerCase()))).toEqual([]);
});
