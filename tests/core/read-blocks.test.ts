import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/core/read-blocks.ts';
import { Anchors } from '../../src/core/slug.ts';
import { nodesOf, reported } from './reported.ts';

const blocksOf = (text: string, anchors?: Anchors) =>
  reported((reporter) => readBlocks(nodesOf(text), reporter, anchors)).value;

const prose = (html: string, text: string, line: number) => ({
  kind: 'prose',
  body: { html, text, place: { line, column: 1 } },
  place: { line, column: 1 },
});

describe('readBlocks', () => {
  test('gives one block for each node, in order', () => {
    expect(blocksOf('One.\n\n- Two\n\n---\n\n```sh\nthree\n```')).toEqual([
      prose('<p>One.</p>', 'One.', 1),
      prose('<ul>\n<li>Two</li>\n</ul>', 'Two', 3),
      { kind: 'command', language: 'sh', code: 'three', place: { line: 7, column: 1 } },
    ]);
  });

  test('makes a list of lines with marks and keeps the marks', () => {
    expect(blocksOf('Aboard:\n✅ Rope\nand knife\n❌ Cat')).toEqual([
      prose('<p>Aboard:</p>', 'Aboard:', 1),
      prose('<ul>\n<li>✅ Rope\nand knife</li>\n<li>❌ Cat</li>\n</ul>', '✅ Rope\nand knife\n❌ Cat', 2),
    ]);
  });

  test('keeps markup in lines with marks', () => {
    expect(blocksOf('• *Rope*  \n• Knife')).toEqual([
      prose('<ul>\n<li>• <em>Rope</em></li>\n<li>• Knife</li>\n</ul>', '• Rope\n• Knife', 1),
    ]);
  });

  test('leaves a single line with a mark a paragraph', () => {
    expect(blocksOf('✅ Rope')).toEqual([prose('<p>✅ Rope</p>', '✅ Rope', 1)]);
  });

  test('gives headings in the prose ids of the page', () => {
    const anchors = new Anchors();
    anchors.next('Ropes');
    expect(blocksOf('#### Ropes', anchors)).toEqual([prose('<h4 id="ropes-2">Ropes</h4>', 'Ropes', 1)]);
  });
});
