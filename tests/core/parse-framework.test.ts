import { describe, expect, test } from 'vitest';
import { parseFramework } from '../../src/core/parse-framework.ts';
import { nodesOf, reported } from './reported.ts';

const FORMULA = '**Formula:** `Boil → Pour`';

function parse(text: string, file = 'teahouse.md') {
  return reported((reporter) =>
    parseFramework({ file, syntax: { children: nodesOf(text), yaml: null }, frontMatter: {}, reporter }),
  );
}

describe('code and title', () => {
  test.each([
    ['# T3 - Tea for Two', 'T3', 'Tea for Two'],
    ['# 🫖 T3 — Tea for Two', 'T3', 'Tea for Two'],
    ['# T3: Tea for Two', 'T3', 'Tea for Two'],
    ['# T3 Tea for Two', 'T3', 'Tea for Two'],
    ['# t3 - Tea for Two', 'T3', 'Tea for Two'],
    ['# TE12345', 'TE12345', 'TE12345'],
  ])('stand in the title %j', (title, code, name) => {
    const { value, reports } = parse(`${title}\n\n${FORMULA}`);
    expect([value.code, value.title, value.slug]).toEqual([code, name, code.toLowerCase()]);
    expect(reports).toEqual([]);
  });

  test('may come from the name of the file and the title', () => {
    const { value, reports } = parse(`# Tea for Two\n\n${FORMULA}`, 'frameworks/t3-tea.md');
    expect([value.code, value.title, value.slug]).toEqual(['T3', 'Tea for Two', 't3']);
    expect(reports).toEqual([]);
  });

  test('are reported when there is no code', () => {
    const { value, reports } = parse(`# Tea for Two\n\n${FORMULA}`, 'three3-tea.md');
    expect([value.code, value.title, value.slug]).toEqual(['', 'Tea for Two', 'tea-for-two']);
    expect(reports).toEqual(['1:1 framework-without-code Unexpected title "Tea for Two", expected a code']);
  });

  test('come from the name of the file when there is no title', () => {
    const { value } = parse(FORMULA, 'frameworks/t3.md');
    expect([value.code, value.title, value.slug]).toEqual(['T3', 'T3', 't3']);
  });
});

describe('the formula', () => {
  test('is reported at the title when it is missing', () => {
    expect(parse('\n# T3 - Tea').reports).toEqual([
      '2:1 framework-without-formula Unexpected framework without a formula, expected a line `**Formula:**`',
    ]);
  });

  test('is reported at its line when it has no steps, and the line stays', () => {
    const { value, reports } = parse('# T3 - Tea\n\n**Formula:** boil');
    expect(value.extras.map(({ slot, body }) => [slot, body.text])).toEqual([['head', 'Formula: boil']]);
    expect(reports).toEqual([
      '3:1 framework-without-formula Unexpected formula without steps, expected `A → B → C`',
    ]);
  });

  test('leaves what stands before and after it apart', () => {
    const { value } = parse(`# T3 - Tea\n\none\n\n${FORMULA}\n\ntwo\n\nthree`);
    expect(value.extras.map(({ body, place }) => [place.line, body.text])).toEqual([
      [3, 'one'],
      [7, 'two\nthree'],
    ]);
  });

  test('leaves the rest of its paragraph', () => {
    const { value } = parse(`# T3 - Tea\n\n${FORMULA}\n**Source:** a book`);
    expect(value.extras.map(({ body }) => body.html)).toEqual(['<p><strong>Source:</strong> a book</p>']);
  });
});

describe('the description', () => {
  test('is the first line under the title', () => {
    expect(
      parse(`# T3 - Tea\n\n${FORMULA}\n\nOne.\n\nTwo.\n\n## Golden Rule\n\nPour.`).value.description,
    ).toBe('One.');
  });

  test('is else the golden rule', () => {
    expect(parse(`# T3 - Tea\n\n${FORMULA}\n\n## Golden Rule\n\nPour.`).value.description).toBe('Pour.');
  });

  test('is else the formula', () => {
    expect(parse(`# T3 - Tea\n\n${FORMULA}`).value.description).toBe('Boil → Pour');
  });
});

describe('sections', () => {
  const sections = (text: string) => parse(`# T3 - Tea\n\n${FORMULA}\n\n${text}`);

  test('keep their headings under the anchors of the page', () => {
    expect(sections('## 🧠 My Mental Model\n\n```\nA\n└─ b\n```').value.headings).toEqual({
      'decision-tree': {
        text: '🧠 My Mental Model',
        depth: 2,
        anchor: 'decision-tree',
        place: { line: 5, column: 1 },
      },
    });
  });

  test('leave the anchors of the page to its own parts', () => {
    const { value } = sections('## Golden Rule\n\n### Formula\n\nPour.\n\n## Phrases again');
    expect(value.goldenRule?.html).toBe('<h3 id="formula-2">Formula</h3>\n<p>Pour.</p>');
  });

  test('find a tree and a table under a heading of their own', () => {
    const { value, reports } = sections(
      '## Decision Tree\n\n### Drawing\n\n```\nA\n└─ b\n```\n\n## Risk Register\n\n### Numbers\n\n| a | b |\n| - | - |\n| c | d |\n',
    );
    expect(value.decisionTree?.roots).toEqual([{ label: 'A', children: [{ label: 'b', children: [] }] }]);
    expect(value.riskRegister?.rows).toEqual([['c', 'd']]);
    expect(value.extras.map(({ slot, body }) => [slot, body.html])).toEqual([
      ['decision-tree', '<h3 id="drawing">Drawing</h3>'],
      ['risk-register', '<h3 id="numbers">Numbers</h3>'],
    ]);
    expect(reports).toEqual([]);
  });

  test('keep fences that are no tree and no table', () => {
    const { value } = sections('## Mental Model\n\n```\none\n```\n\n```\nA\n└─ b\n```\n\n```\ntwo\n```');
    expect(value.decisionTree?.place).toEqual({ line: 12, column: 1 });
    expect(value.extras.map(({ body }) => body.text)).toEqual(['one', 'two']);
  });

  test('read a sample with its question in the line of the label', () => {
    const { value } = sections('## Example: Rain\n\nIt rains.\n\n**Question:** What *now*?');
    expect(value.sample).toMatchObject({ title: 'Rain', question: 'What now?', tree: null });
    expect(value.extras.map(({ body }) => body.text)).toEqual(['It rains.']);
  });

  test('read a sample whose question is missing after its label', () => {
    const { value } = sections('## Sample - Rain\n\n**Question:**\n\n- a list\n\n```\nA\n└─ b\n```');
    expect(value.sample).toMatchObject({ title: 'Rain', question: null, tree: { roots: [{ label: 'A' }] } });
    expect(value.extras.map(({ body }) => body.text)).toEqual(['a list']);
  });

  test('stay whole under their headings when they hold nothing of their part', () => {
    const { value, reports } = sections('## Sample: Rain\n\n**Question:**\n\n- a list');
    expect(value.sample).toBeNull();
    expect(value.headings).toEqual({});
    expect(value.extras.map(({ slot, heading, body }) => [slot, heading?.text, body.text])).toEqual([
      ['head', 'Sample: Rain', 'Question:\na list'],
    ]);
    expect(reports).toEqual([
      '5:1 unknown-content Unexpected section "Sample: Rain", expected `**Question:**` or a tree drawn in a fence in it',
    ]);
  });

  test('read the lines of the first fence to recall, past a list', () => {
    const { value } = sections('## Recall\n\n- aside\n\n```\n→ one  \n\n=> two → three\n```');
    expect(value.recall).toEqual(['one', 'two → three']);
    expect(value.extras.map(({ body }) => body.text)).toEqual(['aside']);
  });

  test('do not read a nested list to recall', () => {
    const { value, reports } = sections('## Recall\n\n- one\n  - two');
    expect(value.recall).toEqual([]);
    expect(value.extras.map(({ body }) => body.text)).toEqual(['one\ntwo']);
    expect(reports).toEqual([
      '5:1 unknown-content Unexpected section "Recall", expected lines in a fence or a list in it',
    ]);
  });

  test('read every list of phrases', () => {
    const { value } = sections('## Language that works\n\n- one\n\nbetween\n\n1. two\n   - three');
    expect(value.phrases.map(({ text, place }) => [place.line, text])).toEqual([
      [7, 'one'],
      [11, 'two\nthree'],
    ]);
    expect(value.extras.map(({ body }) => body.text)).toEqual(['between']);
  });

  test('that are unknown stay after the part before them, and are reported', () => {
    const { value, reports } = sections('## Golden Rule\n\nPour.\n\n## Kettle\n\nHot.\n\n### Lid\n\nShut.');
    expect(value.extras).toEqual([
      {
        slot: 'golden-rule',
        heading: { text: 'Kettle', depth: 2, anchor: 'kettle', place: { line: 9, column: 1 } },
        body: {
          html: '<p>Hot.</p>\n<h3 id="lid">Lid</h3>\n<p>Shut.</p>',
          text: 'Hot.\nLid\nShut.',
          place: { line: 11, column: 1 },
        },
        place: { line: 9, column: 1 },
      },
    ]);
    expect(reports).toEqual([
      '9:1 unknown-content Unexpected section "Kettle", expected Mental Model, Golden Rule, Sample, Risk Register, Language That Works or Recall',
    ]);
  });
});
