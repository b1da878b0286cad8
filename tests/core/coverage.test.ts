import { expect, test } from 'vitest';
import { coverageOf, type Coverage } from '../../src/core/coverage.ts';
import { coverageSections, formatCoverage } from '../../src/core/format-coverage.ts';
import { parseLibrary } from '../../src/core/parse-library.ts';
import type { Source } from '../../src/core/syntax.ts';
import { documentTemplate } from '../../src/core/template.ts';

const plan = (code = 'X7', firstQuestion = 1) =>
  documentTemplate('plan', { code, title: 'Example', firstQuestion });
const guide = documentTemplate('guide', { code: '', title: 'Example', firstQuestion: 1 });

function cover(...texts: readonly string[]): Coverage {
  const sources: Source[] = texts.map((text, index) => ({ file: `${index}.md`, text }));
  const { library, diagnostics } = parseLibrary(sources);
  return coverageOf(library, diagnostics);
}

const lines = (gaps: readonly { readonly line: number; readonly text: string }[]) =>
  gaps.map(({ text }) => text);

test('finds nothing missing in a complete plan but the documents it points to', () => {
  const filled = coverageSections(cover(plan())).filter((section) => section.lines.length > 0);
  expect(filled.map(({ title }) => title)).toEqual(['Codes without a document']);
});

test('names the questions without an adaptation, with their place', () => {
  const text = plan().replace(/- \*\*Q2 \(short name\)[^\n]*\n[^\n]*\n/u, '');
  const [covered] = cover(text).plans;
  expect(covered).toMatchObject({ questions: 2, adapted: 1 });
  expect(covered?.withoutAdaptation).toEqual([
    {
      file: '0.md',
      line: text.split('\n').findIndex((line) => line.startsWith('- Q2')) + 1,
      column: 1,
      text: "Q2 in bucket 1: What is the second question, in the interviewer's own words?",
    },
  ]);
});

test('names the buckets without a narrative', () => {
  const text = plan().replace(/\*\*❤️ Reusable[\s\S]*?worked\."\n/u, '');
  expect(lines(cover(text).plans[0]?.withoutNarrative ?? [])).toEqual(['Bucket 1: First idea']);
});

test('names a narrative of more than 260 words, and none of 260', () => {
  const told = (words: number) => plan().replace(/> "Tell[^\n]*/u, `> ${'word '.repeat(words)}`);
  expect(cover(told(260)).plans[0]?.longNarratives).toEqual([]);
  expect(cover(told(261)).plans[0]?.longNarratives).toMatchObject([{ words: 261, minutes: 2 }]);
  expect(cover(told(390)).plans[0]?.longNarratives).toMatchObject([{ words: 390, minutes: 3 }]);
});

test('names a checklist line whose words no bucket has', () => {
  const text = plan().replace(
    '- [ ] Explain',
    '- [ ] Negotiate salary bands and notice periods\n- [ ] Explain',
  );
  expect(cover(text).plans[0]?.uncoveredChecklist).toMatchObject([
    {
      text: 'Negotiate salary bands and notice periods',
      missing: ['negotiate', 'salary', 'bands', 'notice', 'periods'],
    },
  ]);
});

test('names codes without a document until there is one', () => {
  expect(cover(plan()).withoutDocument).toMatchObject([{ code: 'X1', name: 'Another framework' }]);
  const sheet = documentTemplate('framework', { code: 'X1', title: 'Another framework', firstQuestion: 1 });
  expect(cover(plan(), sheet).withoutDocument).toEqual([]);
});

test('names dead contents links, and gaps in the numbers of questions and buckets', () => {
  const gappy = guide.replace('### 2.', '### 4.').replace('(#first-section)', '(#pay)');
  const coverage = cover(plan().replace('BUCKET 1', 'BUCKET 2'), gappy);
  expect(lines(coverage.deadLinks)).toEqual(['Unexpected link `#pay`, expected the heading “First section”']);
  expect(lines(coverage.gapsInNumbering)).toEqual([
    'Unexpected bucket 2, expected 1',
    'Unexpected question 4 after 1, expected 2',
  ]);
});

test('names both places of a question that is worded in two ways', () => {
  const other = plan('X8').replace('What is the first question', 'What was the first question');
  const [wording] = cover(plan(), other).differentWordings;
  expect([wording?.file, wording?.related?.file]).toEqual(['1.md', '0.md']);
});

test('names a distinction that two documents tell differently, and a code that they name differently', () => {
  const other = plan('X1')
    .replaceAll('X1 (Another framework)', 'X7 (Sample)')
    .replaceAll('X1 vs X1', 'X1 vs X7');
  expect(cover(plan(), other).differences.map(({ about }) => about)).toEqual([
    'the name of X1',
    'the name of X7',
    'X1 and X7, told for X1',
    'X1 and X7, told for X7',
  ]);
  expect(cover(plan(), plan('X8', 3)).differences).toEqual([]);
});

test('prints the places, and what there is nothing to add to', () => {
  const text = formatCoverage(cover(plan()));
  expect(text).toContain('X7 Example: 2 of 2 listed questions have an adaptation');
  expect(text).toMatch(/^ {2}0\.md:\d+:1 {2}X1 Another framework, in a red flag$/mu);
  expect(text).toContain('  X7: buckets without a narrative: none');
});
