import { describe, expect, test } from 'vitest';
import type { TreeNode } from '../../src/core/model.ts';
import { readTree } from '../../src/core/read-tree.ts';
import { reported } from './reported.ts';

/** A tree as lines, each indented by two spaces a level. */
const sketch = (nodes: readonly TreeNode[], indent = ''): string[] =>
  nodes.flatMap(({ label, children }) => [`${indent}${label}`, ...sketch(children, `${indent}  `)]);

/** Reads a drawing that begins in line 10. */
function read(...lines: readonly string[]) {
  const { value, reports } = reported((reporter) =>
    readTree(lines.join('\n'), { line: 10, column: 1 }, reporter),
  );
  return { lines: value && sketch(value.roots), reports };
}

describe('a tree', () => {
  test('has the nodes that its branches lead to', () => {
    const drawing = ['Kettle', '├─ Lid', '│  └─ Knob', '└─ Spout'];
    expect(read(...drawing)).toEqual({ lines: ['Kettle', '  Lid', '    Knob', '  Spout'], reports: [] });
  });

  test('may have lines that only hold bars', () => {
    const drawing = [
      'Kettle',
      '│',
      '├─ Lid',
      '│   │',
      '│   └─ Knob',
      '│',
      '└─ Spout',
      '    │',
      '    └─ Whistle',
    ];
    expect(read(...drawing)).toEqual({
      lines: ['Kettle', '  Lid', '    Knob', '  Spout', '    Whistle'],
      reports: [],
    });
  });

  test('may stand under a root further left', () => {
    const drawing = ['Kettle boils', '    │', '    ├─ Off?', '    │   └─ YES → pour', '    └─ On?'];
    expect(read(...drawing)).toEqual({
      lines: ['Kettle boils', '  Off?', '    YES → pour', '  On?'],
      reports: [],
    });
  });

  test.each([
    ['narrow', ['A', '├B', '│├C', '│└D', '└E']],
    ['wide', ['A', '├──── B', '│     ├──── C', '│     └──── D', '└──── E']],
    ['by tabs', ['A', '├─ B', '│\t├─ C', '│\t└─ D', '└─ E']],
    ['as npm does', ['A', '├─┬ B', '│ ├── C', '│ └── D', '└── E']],
    ['in plain ASCII', ['A', '|-- B', '|   |-- C', '|   `-- D', '+-- E']],
  ])('may be drawn %s', (_, drawing) => {
    expect(read(...drawing)).toEqual({ lines: ['A', '  B', '    C', '    D', '  E'], reports: [] });
  });

  test('may have several roots, with or without a blank line between them', () => {
    const drawing = ['One', '├─ a', '└─ b', '', 'Two', '└─ c', 'Three', '└─ d'];
    expect(read(...drawing)).toEqual({
      lines: ['One', '  a', '  b', 'Two', '  c', 'Three', '  d'],
      reports: [],
    });
  });

  test('may have blank lines between branches', () => {
    expect(read('One', '', '├─ a', '', '└─ b')).toEqual({ lines: ['One', '  a', '  b'], reports: [] });
  });

  test('may have arrows between its roots', () => {
    expect(read('One', '└─ a', '   ↓', 'Two', '└─ b')).toEqual({
      lines: ['One', '  a', 'Two', '  b'],
      reports: [],
    });
  });

  test('adds a line without a branch to the label above it', () => {
    const drawing = ['One and', 'a half', '├─ a', '│  goes on', '│  ├─ b', '│  │  goes on', '└─ c'];
    expect(read(...drawing)).toEqual({
      lines: ['One and a half', '  a goes on', '    b goes on', '  c'],
      reports: [],
    });
  });

  test('keeps lines apart that have no branches under them', () => {
    expect(read('One', '└─ a', '', 'Two', 'Three')).toEqual({
      lines: ['One', '  a', 'Two', 'Three'],
      reports: [],
    });
  });

  test('takes a list under a line for its branches', () => {
    const drawing = ['One', '└─ a', '', 'Two:', '1. b', '2. c', '', 'Three:', '• d'];
    expect(read(...drawing)).toEqual({
      lines: ['One', '  a', 'Two:', '  1. b', '  2. c', 'Three:', '  • d'],
      reports: [],
    });
  });

  test('may have branches and more words under a list', () => {
    expect(read('One:', '1. a', '├─ b', '2. c', '   goes on')).toEqual({
      lines: ['One:', '  1. a', '    b', '  2. c goes on'],
      reports: [],
    });
  });

  test('takes a list after branches for roots, and one inside a branch for its words', () => {
    expect(read('One', '├─ a', '│  • b', '└─ c', '• d')).toEqual({
      lines: ['One', '  a • b', '  c', '• d'],
      reports: [],
    });
  });

  test('keeps roots apart at blank lines, and joins the words of one before its bar', () => {
    expect(read('One', '', 'Two', 'Three', '', 'Four', 'goes on', '│', '└─ a')).toEqual({
      lines: ['One', 'Two', 'Three', 'Four goes on', '  a'],
      reports: [],
    });
  });

  test('may have numbered roots', () => {
    expect(read('1. One', '└─ a', '', '2. Two', '└─ b')).toEqual({
      lines: ['1. One', '  a', '2. Two', '  b'],
      reports: [],
    });
  });

  test('keeps its text and place', () => {
    const source = 'One\n└─ a';
    const { value } = reported((reporter) => readTree(source, { line: 4, column: 3 }, reporter));
    expect(value).toEqual({
      roots: [{ label: 'One', children: [{ label: 'a', children: [] }] }],
      source,
      place: { line: 4, column: 3 },
    });
  });

  test('reads lines that end as on Windows', () => {
    expect(read('One\r', '├─ a\r', '└─ b')).toEqual({ lines: ['One', '  a', '  b'], reports: [] });
  });
});

describe('a malformed tree', () => {
  test('is reported once for branches without a root, which become roots', () => {
    expect(read('  ├─ a', '  │  └─ b', '  └─ c')).toEqual({
      lines: ['a', '  b', 'c'],
      reports: ['10:3 malformed-tree Unexpected branch `a` without a parent, expected a line above it'],
    });
  });

  test('is reported for a line at the level of branches, which becomes one', () => {
    expect(read('One', '├─ a', '│  ├─ b', '│  loose', '└─ c')).toEqual({
      lines: ['One', '  a', '    b', '    loose', '  c'],
      reports: ['13:4 malformed-tree Unexpected line `loose` without a branch, expected `├─` or `└─`'],
    });
  });

  test('is reported for a branch without a label, which the next line gives', () => {
    expect(read('One', '├─', '│  a', '└─ b')).toEqual({
      lines: ['One', '  a', '  b'],
      reports: ['11:1 malformed-tree Unexpected branch without a label, expected words'],
    });
  });
});

describe('text that is no tree', () => {
  test.each([
    ['plain lines', ['One', '  two', '• three']],
    ['a boxed panel', ['┌──────┐', '│ One  │', '├──────┤', '│ two  │', '└──────┘']],
    ['a box in ASCII', ['+------+', '| One  |', '+-- a -+', '+------+']],
    ['a table', ['One | two', '--- | ---', 'a | b']],
    ['a command', ['kettle --boil | grep -- hot']],
    ['nothing', ['']],
  ])('is %s', (_, lines) => {
    expect(read(...lines)).toEqual({ lines: null, reports: [] });
  });
});
