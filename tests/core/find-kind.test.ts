import { describe, expect, test } from 'vitest';
import { findKind } from '../../src/core/find-kind.ts';
import { nodesOf } from './reported.ts';

const kindOf = (text: string, file = 'a.md') => findKind(file, nodesOf(text));

describe('by content alone, a document is', () => {
  test.each([
    ['plan', '# Executive Study Plan: L9 - Tea'],
    ['plan', '# 📘 Study plan: L9 - Tea'],
    ['plan', '# L9 - Tea\n\n### BUCKET 1: Leaves'],
    ['guide', '# Tea Interview Guide - Example'],
    ['guide', '# Tea\n## Complete Question Bank'],
    ['guide', '# Tea\n\n## Basics\n\n### 1. Why tea?'],
    ['framework', '# T3 - Tea\n\n**Formula:** `Boil → Pour`'],
    ['framework', '# Tea\n\nFormula: Boil → Pour'],
    ['framework', '# T3 – Tea'],
    ['note', '# Tea\n\n## 1. Water'],
    ['note', '# Tea\n\n## 1. Why water?'],
  ])('a %s: %j', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('unknown when nothing tells', () => {
    expect(kindOf('# Tea\n\n## Water\n\nHot.')).toBeUndefined();
  });
});

describe('the folder', () => {
  test.each([
    ['plan', 'content/plans/tea.md'],
    ['framework', 'frameworks/tea.md'],
    ['guide', 'content/guides/tea.md'],
    ['note', 'content/notes/black/tea.mdx'],
  ])('tells a %s when the content does not', (kind, file) => {
    expect(kindOf('# Tea', file)).toBe(kind);
  });

  test('goes before the form of the headings', () => {
    expect(kindOf('# Tea\n\n### 1. Why tea?', 'content/notes/tea.md')).toBe('note');
  });

  test('goes after what only one kind has', () => {
    expect(kindOf('# Study Plan: L9 - Tea', 'content/notes/tea.md')).toBe('plan');
    expect(kindOf('# Tea\n\n**Formula:** A → B', 'content/notes/tea.md')).toBe('framework');
  });

  test('is not taken from the name of the file', () => {
    expect(kindOf('# Tea', 'notes.md')).toBeUndefined();
  });
});

test('a formula inside a section makes no framework', () => {
  expect(kindOf('# Tea\n\n## 1. Water\n\n**Formula:** A → B')).toBe('note');
});
