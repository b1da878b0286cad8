import { describe, expect, test } from 'vitest';
import { findLabel, findLabelledText, splitByLabel, trimStart } from '../../src/core/labels.ts';
import { wordsOf } from '../../src/core/rich-text.ts';
import { firstNode, nodesOf, shapeOf } from './reported.ts';

/** The label of a paragraph and the words after it. */
function labelOf(text: string): readonly [string, string] | undefined {
  const label = findLabel(firstNode(text, 'paragraph'));
  return label && [label.label, wordsOf(label.rest)];
}

describe('findLabel', () => {
  test.each([
    '**Traffic:** requests',
    '**Traffic**: requests',
    '**Traffic** : requests',
    '**Traffic :** requests',
  ])('reads %s', (text) => {
    expect(labelOf(text)).toEqual(['Traffic', 'requests']);
  });

  test('takes a paragraph that is bold throughout', () => {
    expect(labelOf('**For Engineers**')).toEqual(['For Engineers', '']);
  });

  test('gives the lines after the label without the break between', () => {
    expect(labelOf('**Answer:**  \none\ntwo')).toEqual(['Answer', 'one two']);
  });

  test('drops markup inside the label', () => {
    expect(labelOf('**The `p95` *rule*:** x')).toEqual(['The p95 rule', 'x']);
  });

  test.each(['**Bold** without a colon', 'Words **Label:** x', '*Label:* x', 'Label: x'])(
    'finds none in %s',
    (text) => {
      expect(labelOf(text)).toBeUndefined();
    },
  );

  test('keeps a colon in the words that follow', () => {
    expect(labelOf('**Ratio**: 3:1')).toEqual(['Ratio', '3:1']);
  });

  test.each([
    ['**A:** b', 8],
    ['**A** : b', 9],
    ['**A:** `b`', 8],
  ])('knows where the words after it stand: %s', (text, column) => {
    const [first] = findLabel(firstNode(text, 'paragraph'))?.rest ?? [];
    expect(first?.position?.start).toMatchObject({ line: 1, column });
  });

  test('is placed at its paragraph', () => {
    expect(findLabel(firstNode('\n\n  **A:** b', 'paragraph'))?.place).toEqual({ line: 3, column: 3 });
  });
});

describe('findLabelledText', () => {
  test('gives the text after a label with its markup', () => {
    expect(findLabelledText(firstNode('**A:** b *c*', 'paragraph'))).toEqual({
      label: 'A',
      body: { html: 'b <em>c</em>', text: 'b c', place: { line: 1, column: 1 } },
      place: { line: 1, column: 1 },
    });
  });

  test('finds none in a paragraph without a label', () => {
    expect(findLabelledText(firstNode('a', 'paragraph'))).toBeUndefined();
  });
});

describe('splitByLabel', () => {
  const text = 'before\n\n**A:** a\n\n- one\n\n**B:**\n\nb';
  const sketch = (groups: ReturnType<typeof splitByLabel>) =>
    groups.map(({ label, rest, nodes }) => [label, wordsOf(rest), wordsOf(nodes)]);

  test('groups nodes under the label before them', () => {
    expect(sketch(splitByLabel(nodesOf(text)))).toEqual([
      [null, '', 'before'],
      ['A', 'a', 'one'],
      ['B', '', 'b'],
    ]);
  });

  test('splits only at labels that are asked for', () => {
    expect(sketch(splitByLabel(nodesOf(text), ({ label }) => label === 'B'))).toEqual([
      [null, '', 'before A: a one'],
      ['B', '', 'b'],
    ]);
  });

  test('places each group where it begins', () => {
    expect(splitByLabel(nodesOf(text)).map(({ place }) => place.line)).toEqual([1, 3, 7]);
  });
});

describe('trimStart', () => {
  const trimmed = (text: string) => shapeOf(trimStart(firstNode(text, 'paragraph').children.slice(1)));

  test('drops white space and line breaks', () => {
    expect(trimmed('**a**  \n  b **c**')).toEqual([
      { type: 'text', value: 'b ' },
      { type: 'strong', children: [{ type: 'text', value: 'c' }] },
    ]);
  });

  test('drops a text that is only white space', () => {
    expect(trimmed('**a** `b`')).toEqual([{ type: 'inlineCode', value: 'b' }]);
  });

  test('leaves markup at the start alone', () => {
    expect(trimmed('**a**  \n**b**')).toEqual([{ type: 'strong', children: [{ type: 'text', value: 'b' }] }]);
  });

  test('takes nodes that were not parsed', () => {
    expect(trimStart([{ type: 'text', value: ' a' }])).toEqual([{ type: 'text', value: 'a' }]);
  });

  test('leaves nothing of nothing', () => {
    expect(trimStart([])).toEqual([]);
  });
});
