import { describe, expect, test } from 'vitest';
import { outline } from '../../src/core/outline.ts';
import { readAnswer } from '../../src/core/read-answer.ts';
import { nodesOf, reported } from './reported.ts';

function read(text: string) {
  const [section] = outline(nodesOf(`### 1. Who?\n\n${text}`)).sections;
  if (!section) throw new Error('no section');
  return reported((reporter) => readAnswer(section, reporter)).value;
}

/** The parts as `depth label: words of its prose`. */
const partsOf = (text: string) =>
  read(text).parts.map(({ depth, label, blocks }) => {
    const words = blocks.map((block) => (block.kind === 'prose' ? block.body.text : block.kind));
    return `${depth} ${label ?? '-'}: ${words.join(' / ')}`;
  });

describe('the framework and the short answer', () => {
  test.each(['**Framework: STAR**', '**Framework:** STAR', '**Framework**: STAR', '**FRAMEWORK : STAR**'])(
    'reads %s',
    (line) => {
      expect(read(`${line}\n\nMe.`)).toMatchObject({ framework: 'STAR', shortAnswer: null });
    },
  );

  test.each(['**Answer: Yes: gladly**', '**Answer:** Yes: gladly', '**Short answer:**\nYes:\ngladly'])(
    'reads %s',
    (line) => {
      expect(read(`${line}\n\nMe.`)).toMatchObject({ framework: null, shortAnswer: 'Yes: gladly' });
    },
  );

  test('reads both from one paragraph', () => {
    const { framework, shortAnswer } = read('**Framework: STAR**\n**Answer: Yes**\n**Task:** Row.');
    expect([framework, shortAnswer]).toEqual(['STAR', 'Yes']);
  });

  test('keeps what stands after a hard break for the lead', () => {
    expect(read('**Framework:** STAR  \nHello.')).toMatchObject({ framework: 'STAR' });
    expect(partsOf('**Framework:** STAR  \nHello.')).toEqual(['1 -: Hello.']);
  });

  test('keeps a second framework as a part', () => {
    expect(partsOf('**Framework: STAR**\n\n**Framework: CARL**\n\nMe.')).toEqual(['1 Framework: CARL: Me.']);
  });

  test('takes a framework after the first part as a part', () => {
    expect(read('**Task:** Row.\n\n**Framework: STAR**')).toMatchObject({ framework: null });
    expect(partsOf('**Task:** Row.\n\n**Framework: STAR**')).toEqual(['1 Task: Row.', '1 Framework: STAR: ']);
  });
});

describe('the mark of a sample', () => {
  test('is a quotation that begins with a bold Sample, and stays in the lead', () => {
    const text = '**Framework: STAR**\n\n> **Sample story:** not mine.\n\nMe.';
    expect(read(text).isSample).toBe(true);
    expect(partsOf(text)).toEqual(['1 -: Sample story: not mine. / Me.']);
  });

  test.each([
    '> Sample',
    '> **Quote:** x',
    '> **No sample:** x',
    '**Sample:** x',
    '**Task:** Row.\n\n> **Sample story:** x',
  ])('is not %j', (text) => {
    expect(read(text).isSample).toBe(false);
  });
});

describe('the parts', () => {
  test('keep text on the line of the label, and on the next, as their first prose', () => {
    expect(partsOf('**Task:** Row.\n\nHome.\n\n**Action**:\nI rowed.')).toEqual([
      '1 Task: Row. / Home.',
      '1 Action: I rowed.',
    ]);
  });

  test('know where their label and their words stand', () => {
    const [part] = read('**Task:**  Row.').parts;
    expect([part?.place, part?.blocks[0]?.place]).toEqual([
      { line: 3, column: 1 },
      { line: 3, column: 12 },
    ]);
  });

  test('begin at bold paragraphs, at labels and at small headings', () => {
    expect(partsOf('**1. Rope**\n\n**A. Hemp:** soft\n\n#### 2. Sail\n\nWhite.')).toEqual([
      '1 1. Rope: ',
      '2 A. Hemp: soft',
      '1 2. Sail: White.',
    ]);
  });

  test('do not begin at labels in lists, or at bold words', () => {
    expect(partsOf('- **Task:** Row.\n\n1. **Rest:** Sleep.\n\n**Never** alone.')).toEqual([
      '1 -: Task: Row. / Rest: Sleep. / Never alone.',
    ]);
  });

  test('take the code blocks under them', () => {
    expect(partsOf('**Step 1: Look**\n```sh\nls\n```\n\n**Pack:**\n```\n□ Rope\n```')).toEqual([
      '1 Step 1: Look: command',
      '2 Pack: checklist',
    ]);
  });

  test('get anchors that are unique in the answer', () => {
    expect(read('**A. Rope**\n\n**A. Rope**').parts.map(({ anchor }) => anchor)).toEqual([
      'a-rope',
      'a-rope-2',
    ]);
  });

  test('make a list of marked lines under a label', () => {
    expect(read("**Do's:**\n✅ Row\n✅ Rest").parts[0]?.blocks).toMatchObject([
      { body: { html: '<ul>\n<li>✅ Row</li>\n<li>✅ Rest</li>\n</ul>' }, place: { line: 4, column: 1 } },
    ]);
  });
});

describe('principles', () => {
  test('give their items, and keep them in the blocks', () => {
    const [part] = read('**Key Principles:**\nMine.\n- **Row:** daily\n- Rest\n\n  well').parts;
    expect(part?.kind).toBe('principles');
    expect(part?.blocks).toHaveLength(2);
    expect(part?.items).toEqual([
      { html: '<strong>Row:</strong> daily', text: 'Row: daily', place: { line: 5, column: 1 } },
      { html: '<p>Rest</p>\n<p>well</p>', text: 'Rest\nwell', place: { line: 6, column: 1 } },
    ]);
  });

  test('take marked lines as items too', () => {
    expect(read('**Key Lessons:**\n• Row\n• Rest').parts[0]?.items.map(({ text }) => text)).toEqual([
      '• Row',
      '• Rest',
    ]);
  });

  test('leave the lists of other parts alone', () => {
    expect(read('**Key Points:**\n- Row').parts[0]?.items).toEqual([]);
  });
});
