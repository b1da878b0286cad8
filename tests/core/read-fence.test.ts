import { describe, expect, test } from 'vitest';
import { blocksText } from '../../src/core/block-text.ts';
import { readFence } from '../../src/core/read-fence.ts';
import { firstNode, reported } from './reported.ts';

const read = (text: string, info = '') =>
  reported((reporter) =>
    readFence(firstNode(`${'`'.repeat(4)}${info}\n${text}\n${'`'.repeat(4)}`, 'code'), reporter),
  );

/** The kinds of the blocks that a fence gives. */
const kindsOf = (text: string, info = '') => read(text, info).value.map(({ kind }) => kind);

const TREE = 'Boat\n├─ Rope\n│  └─ Knot\n└─ Sail';
const GRID = '┌────┬────┐\n│ Who│ Sum│\n├────┼────┤\n│ Me │ 12 │\n└────┴────┘';
const BOX = '┌────┐\n│ Me │\n└────┘';

const CASES = [
  ['a tree', TREE, ['tree']],
  ['two trees and a gap', `${TREE}\n\nShed\n└─ Oar`, ['tree']],
  ['a tree whose branches stand apart', 'Boat\n\n├─ Rope\n\n└─ Sail', ['tree']],
  ['a tree under a root that stands apart', 'Mine\n\nBoat\n\n└─ Rope', ['template', 'tree']],
  [
    'a title, a tree and a list',
    `My things\n\n${TREE}\n\nTo do:\n1. Row\n2. Rest`,
    ['template', 'tree', 'template'],
  ],
  ['a tree and a checklist', `${TREE}\n\n□ Row\n□ Rest`, ['tree', 'checklist']],
  ['boxes', `${BOX}\n${BOX}`, ['panel']],
  ['boxes that text divides', `One:\n${BOX}\nTwo:\n${BOX}`, ['panel', 'panel']],
  ['boxes side by side', '┌────┐ ┌────┐\n│ Me │ │ Us │\n└────┘ └────┘', ['template']],
  ['titled boxes side by side', '┌──┐ ┌──┐\n│ A│ │ B│\n├──┤ ├──┤\n│ C│ │ D│\n└──┘ └──┘', ['template']],
  ['a grid of cells', GRID, ['table']],
  ['a checklist', 'Pack:\n□ Rope\n☐ Knife\n[ ] Lamp\n- [ ] Oil', ['checklist']],
  ['a checklist with text between', 'Pack:\n□ Rope\nAnd later:\n□ Oil', ['template']],
  ['a checklist under two lines', 'Pack\ntoday\n□ Rope', ['template']],
  ['a table', '| Who | Sum |\n|-----|-----|\n| Me  | 12  |', ['table']],
  ['a table with text under it', 'Who | Sum\n----|----\nMe  | 12\nThat is all.', ['template']],
  ['text with one bar', 'Who | Sum\nis not a table', ['template']],
  ['commands', '# look\nkubectl get pods \\\n  --watch\n\ncurl -I https://example.org', ['command']],
  ['commands that go on at the margin', 'curl -I \\\nhttps://example.org', ['command']],
  ['commands among prose', 'Look here first.\ngit log', ['template']],
  ['a prompt', '$ boat --row\nrowing', ['command']],
  ['a statement', 'SELECT rope\n  FROM boat;', ['command']],
  ['a form', 'Subject: [Boat]\n\nHello,\n- Rope\n1. Row → rest', ['template']],
] as const;

describe('readFence', () => {
  test.each(CASES)('reads %s', (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  test.each(CASES)('loses and doubles no word of %s', (_, text) => {
    const words = (source: string) => [...source.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).sort();
    expect(words(blocksText(read(text).value))).toEqual(words(text));
  });

  test('takes what names its language as commands, whatever it looks like', () => {
    expect(read(TREE, 'mermaid').value).toEqual([
      { kind: 'command', language: 'mermaid', code: TREE, place: { line: 1, column: 1 } },
    ]);
  });

  test.each(['text', 'TXT', 'plaintext'])('looks at %s as if it named no language', (info) => {
    expect(kindsOf(TREE, info)).toEqual(['tree']);
  });

  test('reports words after the language', () => {
    expect(read('row', 'sh title="row.sh"').reports).toEqual([
      '1:1 unknown-content Unexpected `title="row.sh"` after the language, expected nothing',
    ]);
  });

  test('gives no block for an empty fence', () => {
    expect(read(' ').value).toEqual([]);
  });

  test('guesses the language of commands and statements', () => {
    expect(read('git log').value).toMatchObject([{ language: 'bash' }]);
    expect(read('-- look\nDELETE FROM boat;').value).toMatchObject([{ language: 'sql' }]);
  });

  test('gives the title and the items of a checklist, with lines that go on', () => {
    expect(read('Pack:\n□ Rope,\n  of hemp\n\n□ Lamp').value).toEqual([
      { kind: 'checklist', title: 'Pack', items: ['Rope, of hemp', 'Lamp'], place: { line: 1, column: 1 } },
    ]);
  });

  test('says where each of several blocks begins', () => {
    const places = read(`Mine\n\n${TREE}\n\nRow`).value.map(({ place }) => place.line);
    expect(places).toEqual([2, 4, 9]);
  });

  test('reports a line of a tree at its own place', () => {
    expect(read('Mine\n\nBoat\n├─ Rope\n├─').reports).toEqual([
      expect.stringMatching(/^6:1 malformed-tree /u),
    ]);
  });
});
