import { expect, test } from 'vitest';
import { typeset, typesetHtml, typesetText } from '../../src/core/typeset.ts';

test('sets quotation marks and apostrophes', () => {
  expect(typesetText(`"Can it run?" isn't "what fails first?"`)).toBe(
    '“Can it run?” isn’t “what fails first?”',
  );
});

test('sets a dash between numbers and between words', () => {
  expect(typesetText('2-3 hours - in 15-20 min')).toBe('2–3 hours – in 15–20 min');
});

test('leaves dates, names and comparisons alone', () => {
  expect(typesetText('2024-02-11, us-east-1, p95 < 300 ms & more, 1-on-1')).toBe(
    '2024-02-11, us-east-1, p95 < 300 ms & more, 1-on-1',
  );
});

test('leaves tags and code alone', () => {
  expect(typesetHtml('<span data-ref="P12">P12</span> "is" <code>"a" 1-2</code>')).toBe(
    '<span data-ref="P12">P12</span> “is” <code>"a" 1-2</code>',
  );
});

test('keeps keys and code blocks, and sets everything else', () => {
  const model = { id: "don't-1-2", code: '"x"', lines: [`"it's"`], body: { html: '"a"', text: '"a"' } };
  expect(typeset(model)).toEqual({
    id: "don't-1-2",
    code: '"x"',
    lines: ['“it’s”'],
    body: { html: '“a”', text: '“a”' },
  });
});
