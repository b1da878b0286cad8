import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSynonyms } from '../../src/core/synonyms.ts';

const diagnose = (text: string) =>
  parseSynonyms(text, 'synonyms.txt').diagnostics.map(({ line, code }) => [line, code]);

test('reads one group a line and skips comments', () => {
  const { groups } = parseSynonyms('# words\n\nSLO, service level objective # a target\n', 'synonyms.txt');
  expect(groups).toEqual([['SLO', 'service level objective']]);
});

test('reports a line with one phrase', () => {
  expect(diagnose('SLO, target\nSLI\n')).toEqual([[2, 'malformed-synonym']]);
});

test('reports a phrase that stands in two lines', () => {
  expect(diagnose('SLO, target\nslo, goal\n')).toEqual([[2, 'duplicate-synonym']]);
});

test('the synonyms of this library have no slips', () => {
  const { groups, diagnostics } = parseSynonyms(readFileSync('synonyms.txt', 'utf8'), 'synonyms.txt');
  expect(groups.length).toBeGreaterThan(20);
  expect(diagnostics).toEqual([]);
});
