import { describe, expect, test } from 'vitest';
import { itemLine, itemWords, listItems, quotedPhrases, splitSteps } from '../../src/core/lines.ts';
import { wordsOf } from '../../src/core/rich-text.ts';
import { nodesOf } from './reported.ts';

describe('list items', () => {
  test('come from all lists among the nodes, of any kind', () => {
    const items = listItems(nodesOf('- a\n- b\n\ntext\n\n1. c\n\n* d\n  - e'));
    expect(items.map(itemWords)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('have a line of their own without what is nested', () => {
    const [item] = listItems(nodesOf('- own *line*\n\n  more\n  - nested'));
    const line = item && itemLine(item);
    expect(line && wordsOf(line)).toBe('own line');
  });

  test('have no words when they begin with something else', () => {
    expect(listItems(nodesOf('- ```\n  code\n  ```')).map(itemWords)).toEqual(['']);
  });
});

describe('splitSteps', () => {
  test.each([
    'Load → Plan → Act',
    'Load -> Plan -> Act',
    'Load=>Plan ⟶ Act',
    '→ Load → Plan → Act →',
    ' Load → Plan → Act ',
  ])('splits %s', (text) => {
    expect(splitSteps(text)).toEqual(['Load', 'Plan', 'Act']);
  });

  test('is empty without an arrow', () => {
    expect(splitSteps('Load and plan')).toEqual([]);
  });
});

describe('quotedPhrases', () => {
  test('gives each phrase in straight or curly double quotes', () => {
    expect(quotedPhrases('"10x", “what breaks”, and "it\'s slow"')).toEqual([
      '10x',
      'what breaks',
      "it's slow",
    ]);
  });

  test('gives them without white space at their ends', () => {
    expect(quotedPhrases('" 10x "')).toEqual(['10x']);
  });

  test('is empty without quotes', () => {
    expect(quotedPhrases("it's 'single'")).toEqual([]);
  });
});
