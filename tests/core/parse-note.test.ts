import { describe, expect, test } from 'vitest';
import { parseNote } from '../../src/core/parse-note.ts';
import { nodesOf, reported } from './reported.ts';

function parse(text: string, file = 'content/notes/Tea & Milk.md') {
  const { value, reports } = reported((reporter) =>
    parseNote({ file, syntax: { children: nodesOf(text), yaml: null }, frontMatter: {}, reporter }),
  );
  expect(reports).toEqual([]);
  return value;
}

test('takes its address from the name of the file', () => {
  expect(parse('# Brewing').slug).toBe('tea-and-milk');
});

test('takes the name of the file for a title that is missing', () => {
  expect(parse('Hot.').title).toBe('Tea & Milk');
});

test('knows which format it has', () => {
  expect(['a.md', 'a.mdx'].map((file) => parse('# Brewing', file).format)).toEqual(['md', 'mdx']);
});

describe('the head', () => {
  test('has the first quotation as motto and the rest as lead', () => {
    const { motto, lead } = parse('# Brewing\n\nOne.\n\n> Taste *first*.\n\nTwo.\n\n> Three.');
    expect(motto?.html).toBe('<p>Taste <em>first</em>.</p>');
    expect(lead?.text).toBe('One.\nTwo.\nThree.');
  });

  test('may be empty', () => {
    const { motto, lead, description } = parse('# Brewing\n\n## Heat');
    expect([motto, lead, description]).toEqual([null, null, '']);
  });

  test('gives the description: the lead, or else the motto', () => {
    expect(parse('# Brewing\n\n> Taste.\n\nOne.').description).toBe('One.');
    expect(parse('# Brewing\n\n> Taste.').description).toBe('Taste.');
  });
});

describe('a section', () => {
  const section = (text: string) => {
    const [first] = parse(`# Brewing\n\n${text}`).sections;
    if (!first) throw new Error('no section');
    return first;
  };

  test.each([
    ['## 1. Heat', 1, 'Heat'],
    ['## 12) Heat', 12, 'Heat'],
    ['## 3: Heat', 3, 'Heat'],
    ['## 🔥 1. Heat', 1, 'Heat'],
    ['## Heat', null, 'Heat'],
    ['## 3 cups', null, '3 cups'],
    ['## 1.5 cups', null, '1.5 cups'],
    ['## 🔥 Heat', null, '🔥 Heat'],
  ])('%j has its number and title', (heading, number, title) => {
    expect([section(heading).number, section(heading).title]).toEqual([number, title]);
  });

  test.each(['The Concept', 'The Problem', 'The Idea', 'Problem', 'the point'])(
    'has the premise %s',
    (label) => {
      const { premise, body } = section(`## Heat\n\n**${label}:** Too *hot*.\n\nWait.`);
      expect([premise?.label, premise?.body.html, body.text]).toEqual([label, 'Too <em>hot</em>.', 'Wait.']);
    },
  );

  test.each([
    '**Note:** Too hot.',
    '**Theory:** Too hot.',
    '**The Problem:**\n\nToo hot.',
    'Hot.\n\n**The Problem:** Too hot.',
    '- **The Problem:** Too hot.',
  ])('has no premise in %j, which stays in its body', (text) => {
    const { premise, body } = section(`## Heat\n\n${text}`);
    expect(premise).toBeNull();
    expect(body.text).toContain('Too hot.');
  });

  test('has everything under it in its body, deeper headings with anchors', () => {
    const { body } = section('## Heat\n\n### Low\n\n#### Heat\n\none\n\n### Low\n\n- two');
    expect(body.html).toBe(
      '<h3 id="low">Low</h3>\n<h4 id="heat-2">Heat</h4>\n<p>one</p>\n<h3 id="low-2">Low</h3>\n<ul>\n<li>two</li>\n</ul>',
    );
  });

  test('without text is placed at its heading', () => {
    expect(section('## Heat').body).toEqual({ html: '', text: '', place: { line: 3, column: 1 } });
  });
});
