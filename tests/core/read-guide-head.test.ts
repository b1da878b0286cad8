import { describe, expect, test } from 'vitest';
import { isGuideHead, readGuideHead } from '../../src/core/read-guide-head.ts';
import { nodesOf, reported } from './reported.ts';

const read = (text: string) => reported((reporter) => readGuideHead(nodesOf(text), reporter));

const HEAD = {
  role: 'Cook',
  focusAreas: ['Soup', 'Bread (rye, spelt)'],
  interviewType: 'Spoken + Tasted',
  extras: [],
};

describe('readGuideHead', () => {
  test.each([
    '**Role:** Cook  \n**Focus Areas:** Soup, Bread (rye, spelt)  \n**Interview Type:** Spoken + Tasted',
    '**Role:** Cook\n**Focus Areas:** Soup,\nBread (rye, spelt)\n**Interview Type:** Spoken\n\\+ Tasted',
    '**role**: Cook\n\n**Focus**: Soup; Bread (rye, spelt)\n\n**Interview format**: Spoken + Tasted',
    '- **Role:** Cook\n- **Focus Areas:** Soup · Bread (rye, spelt)\n- **Interview Type:** Spoken + Tasted',
    '**Role:** Cook\n**Focus Areas:**\n- Soup\n- Bread (rye, spelt)\n\n**Interview Type:** Spoken + Tasted',
    '* **Role:** Cook\n* **Focus Areas:**\n  * Soup\n  * Bread (rye, spelt)\n* **Interview Type:** Spoken + Tasted',
  ])('reads %j', (text) => {
    expect(read(text)).toEqual({ value: HEAD, reports: [] });
  });

  test('does not divide an item of a list', () => {
    expect(read('**Focus Areas:**\n- Soup, hot').value.focusAreas).toEqual(['Soup, hot']);
  });

  test('reports a label it does not know, and keeps its words', () => {
    const { value, reports } = read('**Role:** Cook\n**Level:** Chief');
    expect(value.extras.map(({ slot, body, place }) => [slot, body.text, place.line])).toEqual([
      ['head', 'Level: Chief', 2],
    ]);
    expect(reports).toEqual([
      '2:1 unknown-content Unexpected `Level`, expected Role, Focus Areas or Interview Type',
    ]);
  });

  test('reports a second role, and keeps its words', () => {
    const { value, reports } = read('**Role:** Cook\n\n**Role:** Baker');
    expect([value.role, value.extras.map(({ body }) => body.text)]).toEqual(['Cook', ['Role: Baker']]);
    expect(reports).toEqual(['3:1 unknown-content Unexpected second `Role`, expected one']);
  });

  test('keeps other prose and items of other shapes', () => {
    const { value, reports } = read('Read this first.\n\n- **Role:** Cook\n- See *page 2*');
    expect([value.role, value.extras.map(({ body }) => body.html)]).toEqual([
      'Cook',
      ['<p>Read this first.</p>', '<ul>\n<li>See <em>page 2</em></li>\n</ul>'],
    ]);
    expect(reports).toEqual([]);
  });
});

describe('isGuideHead', () => {
  test.each([
    ['**Role:** Cook', true],
    ['- **Focus Areas:** Soup', true],
    ['**Soup:** hot', false],
    ['Soup', false],
    ['', false],
  ])('says of %j: %s', (text, isHead) => {
    expect(isGuideHead(nodesOf(text)[0])).toBe(isHead);
  });
});
