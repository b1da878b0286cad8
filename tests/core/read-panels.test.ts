import { describe, expect, test } from 'vitest';
import { hasBox, readPanels } from '../../src/core/read-panels.ts';
import { reported } from './reported.ts';

const place = { line: 10, column: 1 };
const read = (text: string) =>
  reported((reporter) => readPanels({ text, place, textPlace: { line: 11, column: 1 } }, reporter));

/** The panels of a drawing that is one block. */
const panelsOf = (text: string) =>
  read(text).value?.flatMap((block) => (block.kind === 'panel' ? block.panels : []));

const box = (...lines: string[]) =>
  ['┌──────┐', ...lines.map((line) => `│ ${line} │`), '└──────┘'].join('\n');

describe('readPanels', () => {
  test('reads the title above the rule and the lines below it', () => {
    const source =
      '┌──────────┐\n│ Before   │\n│ noon     │\n├──────────┤\n│ ✅ Row   │\n│          │\n│ • Rest   │\n└──────────┘';
    expect(read(source)).toEqual({
      value: [
        {
          kind: 'panel',
          panels: [{ title: 'Before noon', lines: ['✅ Row', '• Rest'] }],
          isFlow: false,
          before: [],
          after: [],
          source,
          place,
        },
      ],
      reports: [],
    });
  });

  test('joins a line that stands deeper to the one above it, unless it has a mark', () => {
    expect(panelsOf(box('P1:  row', '     home', 'P2:  rest', '     - there'))).toEqual([
      { title: null, lines: ['P1: row home', 'P2: rest', '- there'] },
    ]);
  });

  test('reads a title in the border', () => {
    expect(panelsOf('┌─ Noon ─┐\n│ Row    │\n└────────┘')).toEqual([{ title: 'Noon', lines: ['Row'] }]);
  });

  test('keeps the lines under a second rule', () => {
    expect(panelsOf('┌────┐\n│ A  │\n├────┤\n│ B  │\n├────┤\n│ C  │\n└────┘')).toEqual([
      { title: 'A', lines: ['B', 'C'] },
    ]);
  });

  test.each([
    ['double', '╔════╗\n║ Me ║\n╠════╣\n║ Us ║\n╚════╝'],
    ['heavy', '┏━━━━┓\n┃ Me ┃\n┣━━━━┫\n┃ Us ┃\n┗━━━━┛'],
    ['round', '╭────╮\n│ Me │\n├────┤\n│ Us │\n╰────╯'],
  ])('reads boxes with %s borders', (_, text) => {
    expect(panelsOf(text)).toEqual([{ title: 'Me', lines: ['Us'] }]);
  });

  test.each(['  ↓', '   │\n   ▼', '\n ↓ \n'])('takes boxes with %j between as a flow', (arrow) => {
    expect(read(`${box('One')}\n${arrow}\n${box('Two')}`).value).toMatchObject([
      { isFlow: true, panels: [{ lines: ['One'] }, { lines: ['Two'] }], before: [], after: [] },
    ]);
  });

  test('reads a flow whose borders have joints', () => {
    expect(read('┌────┐\n│ Me │\n└─┬──┘\n  │\n┌─┴──┐\n│ Us │\n└────┘').value).toMatchObject([
      { isFlow: true, panels: [{ lines: ['Me'] }, { lines: ['Us'] }] },
    ]);
  });

  test('keeps the text before and after the boxes', () => {
    expect(read(`Here:\n\n${box('One')}\n\n${box('Two')}\n\nThere:\n  - Three`).value).toMatchObject([
      { before: ['Here:'], after: ['There:', '  - Three'], isFlow: false },
    ]);
  });

  test('begins a block at text between boxes', () => {
    const text = `${box('One')}\n\nThen:\n${box('Two')}\nEnd`;
    expect(read(text).value).toMatchObject([
      { before: [], after: [], panels: [{ lines: ['One'] }], source: box('One'), place },
      { before: ['Then:'], after: ['End'], panels: [{ lines: ['Two'] }], place: { line: 15, column: 1 } },
    ]);
  });

  test('begins a block where a row of boxes turns into a flow, and keeps the arrow', () => {
    expect(read(`${box('One')}\n${box('Two')}\n↓\n${box('Three')}`).value).toMatchObject([
      { isFlow: false, panels: [{ lines: ['One'] }, { lines: ['Two'] }] },
      { before: ['↓'], panels: [{ lines: ['Three'] }] },
    ]);
  });

  test.each([
    ['no upper right corner', '┌────\n│ Me │\n└────┘', '11:1', 'top of a box without `┐`, expected `┌─┐`'],
    [
      'no upper left corner',
      '─────┐\n│ Me │\n└────┘',
      '11:1',
      'line `─────┐` outside a box, expected `┌─┐` above it',
    ],
    ['no top', '│ Me │\n└────┘', '11:1', 'line `│ Me │` outside a box, expected `┌─┐` above it'],
    ['no lower right corner', '┌────┐\n│ Me │\n└────', '13:1', 'line `└────` in a box, expected `└─┘`'],
    ['no bottom', '┌────┐\n│ Me │', '11:1', 'box without a bottom, expected `└─┘`'],
    ['no right side', '┌────┐\n│ Me\n└────┘', '12:1', 'line `│ Me` in a box, expected `│` at both ends'],
    ['half a rule', '┌────┐\n│ Me │\n├────\n└────┘', '13:1', 'line `├────` in a box, expected `├─┤`'],
  ])('reports a box with %s', (_, text, at, message) => {
    expect(read(text)).toEqual({ value: null, reports: [`${at} malformed-panel Unexpected ${message}`] });
  });

  test.each([
    ['boxes side by side', '┌──┐ ┌──┐\n│ a│ │ b│\n└──┘ └──┘'],
    ['boxes in a box', '┌──────┐\n│ ┌──┐ │\n│ └──┘ │\n└──────┘'],
    ['cells under one top', '┌─────┐\n│ a│ b│\n├──┼──┤\n│ c│ d│\n└──┴──┘'],
    ['cells', '┌──┬──┐\n│ a│ b│\n└──┴──┘'],
  ])('leaves %s to others without a word', (_, text) => {
    expect(read(text)).toEqual({ value: null, reports: [] });
  });
});

describe('hasBox', () => {
  test.each([
    ['└─ Branch', false],
    ['┌─ Branch', false],
    ['─────', false],
    ['└──', false],
    ['┌────┐', true],
    ['  └────', true],
  ])('says of %j: %s', (text, isBox) => {
    expect(hasBox(text)).toBe(isBox);
  });
});
