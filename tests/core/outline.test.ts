import { describe, expect, test } from 'vitest';
import { documentOutline, flatten, outline, readHeading, type Section } from '../../src/core/outline.ts';
import { wordsOf } from '../../src/core/rich-text.ts';
import { Anchors } from '../../src/core/slug.ts';
import { nodesOf } from './reported.ts';

/** A section as `title: words of its content`, with the sections in it. */
type Sketch = readonly [string, readonly Sketch[]];
const sketch = ({ title, content, sections }: Section): Sketch => [
  [title, ...content.map((node) => wordsOf(node))].join(': '),
  sections.map(sketch),
];

describe('outline', () => {
  test('nests sections by the depth of their headings', () => {
    const { sections } = outline(nodesOf('## A\n\na\n\n### B\n\nb\n\n#### C\n\n### D\n\n## E\n\ne'));
    expect(sections.map(sketch)).toEqual([
      [
        'A: a',
        [
          ['B: b', [['C', []]]],
          ['D', []],
        ],
      ],
      ['E: e', []],
    ]);
  });

  test('keeps what stands before the first heading', () => {
    const { content, sections } = outline(nodesOf('one\n\ntwo\n\n## A'));
    expect(content.map((node) => wordsOf(node))).toEqual(['one', 'two']);
    expect(sections.map(sketch)).toEqual([['A', []]]);
  });

  test('is all content without headings', () => {
    expect(outline(nodesOf('one')).sections).toEqual([]);
  });

  test('takes a shallower heading after a deeper one as a neighbour', () => {
    expect(outline(nodesOf('### A\n\n## B')).sections.map(sketch)).toEqual([
      ['A', []],
      ['B', []],
    ]);
  });

  test('leaves out thematic breaks', () => {
    expect(outline(nodesOf('one\n\n---\n\n## A\n\n---\n\ntwo\n\n***')).sections.map(sketch)).toEqual([
      ['A: two', []],
    ]);
  });

  test('reads underlined headings', () => {
    expect(outline(nodesOf('A\n---\n\ntext')).sections.map(sketch)).toEqual([['A: text', []]]);
  });

  test('does not read a heading in a fence', () => {
    expect(outline(nodesOf('## A\n\n```\n# no heading\n```')).sections.map(sketch)).toEqual([
      ['A: # no heading', []],
    ]);
  });

  test('places a section at its heading', () => {
    expect(outline(nodesOf('text\n\n## A')).sections[0]?.place).toEqual({ line: 3, column: 1 });
  });
});

describe('flatten', () => {
  test('gives the nodes of a section as they stood', () => {
    const nodes = nodesOf('## A\n\na\n\n### B\n\nb\n\n#### C\n\nc');
    expect(outline(nodes).sections.flatMap(flatten)).toEqual(nodes);
  });
});

describe('documentOutline', () => {
  test('takes the first title out', () => {
    const { title, content, sections } = documentOutline(nodesOf('# T\n\nhead\n\n## A'));
    expect(title && wordsOf(title)).toBe('T');
    expect(content.map((node) => wordsOf(node))).toEqual(['head']);
    expect(sections.map(sketch)).toEqual([['A', []]]);
  });

  test('keeps what stands before the title', () => {
    expect(documentOutline(nodesOf('before\n\n# T\n\nafter')).content.map((node) => wordsOf(node))).toEqual([
      'before',
      'after',
    ]);
  });

  test('takes further titles for sections', () => {
    expect(documentOutline(nodesOf('# T\n\n## A\n\n# U\n\nu\n\n## B')).sections.map(sketch)).toEqual([
      ['A', []],
      ['U: u', []],
      ['B', []],
    ]);
  });

  test('leaves the depth of other headings', () => {
    expect(documentOutline(nodesOf('# T\n\n## A\n\n### B\n\n# U')).sections.map(sketch)).toEqual([
      ['A', [['B', []]]],
      ['U', []],
    ]);
  });

  test('has no title when the document has none', () => {
    expect(documentOutline(nodesOf('## A')).title).toBeNull();
  });
});

test('readHeading gives the words of a heading with a free anchor', () => {
  const anchors = new Anchors();
  anchors.next('Load');
  const [section] = outline(nodesOf('\n### **Load**')).sections;
  expect(section && readHeading(section, anchors)).toEqual({
    text: 'Load',
    depth: 3,
    anchor: 'load-2',
    place: { line: 2, column: 1 },
  });
});
