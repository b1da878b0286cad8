import { expect, test } from 'vitest';
import { Anchors, slugify, textKey } from '../../src/core/slug.ts';

test('joins the words of a title with single hyphens in lower case', () => {
  expect(slugify('HOW TO  IDENTIFY — L2')).toBe('how-to-identify-l2');
});

test('spells out an ampersand', () => {
  expect(slugify('Scale & Capacity')).toBe('scale-and-capacity');
});

test('drops emoji with all their parts', () => {
  expect(slugify('❤️ Heart 👩‍🚒')).toBe('heart');
});

test('reads a keycap emoji as its digit', () => {
  expect(slugify('1️⃣ Current Load')).toBe('1-current-load');
});

test('keeps a word with an apostrophe in one piece', () => {
  expect(slugify("What's next? It’s “done”")).toBe('whats-next-its-done');
});

test('keeps letters of any script, however they are encoded', () => {
  expect(slugify('Gro\u0308ße हिन्दी')).toBe('größe-हिन्दी');
});

test('cuts a long title at a word', () => {
  expect(slugify('abcdefghi '.repeat(8))).toBe('abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi');
});

test('keeps a title of 60 characters whole', () => {
  expect(slugify(`${'abcdefghi '.repeat(5)}abcdefghij`)).toHaveLength(60);
});

test('cuts a single long word at 60 characters', () => {
  expect(slugify('a'.repeat(70))).toBe('a'.repeat(60));
});

test('gives an empty slug for a title without letters and digits', () => {
  expect(slugify('→ 🎉 !')).toBe('');
});

test('numbers repeated anchors of a page', () => {
  const anchors = new Anchors();
  expect(['Slide', 'Slide!', 'slide'].map((title) => anchors.next(title))).toEqual([
    'slide',
    'slide-2',
    'slide-3',
  ]);
});

test('does not give a numbered anchor twice', () => {
  const anchors = new Anchors();
  expect(['Slide 2', 'Slide', 'Slide'].map((title) => anchors.next(title))).toEqual([
    'slide-2',
    'slide',
    'slide-3',
  ]);
});

test('calls an anchor without words a section', () => {
  expect(new Anchors().next('🎉')).toBe('section');
});

test('gives the same key for other punctuation, case and white space', () => {
  expect(textKey('I can name 4 steps: Load → Plan.')).toBe(textKey('i can name  4 steps – load, plan ❤️'));
});

test('gives a key of words and digits', () => {
  expect(textKey('Name 4 steps!')).toBe('name-4-steps');
});

test('gives other words another key', () => {
  expect(textKey('four steps')).not.toBe(textKey('five steps'));
});
