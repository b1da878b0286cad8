import { expect, test } from 'vitest';
import { collectOtherMatter } from '../../src/core/collect-other-matter.ts';
import { parseDocument } from '../../src/core/parse-document.ts';

const SHEET = ['# T7 - Tea', '**Formula:** `Warm → Pour`', '## Phrases', `- "${'word '.repeat(400)}"`];
const GUIDE = [
  '# Tea Interview Guide',
  '## Cups',
  '### 1. Which cup?',
  '**Framework: STAR**',
  '',
  'word '.repeat(999),
  '### 2. And the saucer, the spoon, the sugar, the milk, the lemon, the biscuit, the napkin and the tray?',
  '**Framework: STAR**',
  '',
  'Me.',
];

test('a sheet is one sitting and a guide one for each question, with the minutes of their words', () => {
  const read = (file: string, lines: readonly string[]) =>
    parseDocument({ file, text: `${lines.join('\n')}\n` }).document;
  const [framework, guide] = [read('content/frameworks/t7.md', SHEET), read('content/guides/tea.md', GUIDE)];
  if (framework?.kind !== 'framework' || guide?.kind !== 'guide') throw new Error('not parsed');
  const others = collectOtherMatter({ frameworks: [framework], guides: [guide] });
  expect(others.map(({ kind, title, path }) => [kind, title, path])).toEqual([
    ['sheet', 'T7 Tea', '/frameworks/t7/'],
    ['guide', 'Tea Interview Guide', '/guides/tea/'],
  ]);
  expect(others.flatMap(({ items }) => items)).toEqual([
    { number: 1, key: null, title: 'T7 Tea', path: '/frameworks/t7/', minutes: 5 },
    {
      number: 1,
      key: 'tea/which-cup',
      title: 'Which cup?',
      path: '/guides/tea/1-which-cup/',
      minutes: 10,
    },
    {
      number: 2,
      key: expect.stringMatching(/^tea\/and-the-saucer/u),
      title: expect.stringMatching(/^And the saucer.* …$/u),
      path: expect.stringMatching(/^\/guides\/tea\/2-/u),
      minutes: 6,
    },
  ]);
});
