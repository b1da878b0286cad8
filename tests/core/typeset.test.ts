import fc from 'fast-check';
import { smartypantsu } from 'smartypants';
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

test('changes HTML before it sets it', () => {
  const bold = (html: string) => html.replace('a', '<b>"a"</b>');
  expect(typeset({ html: 'a', text: 'a' }, bold)).toEqual({ html: '<b>“a”</b>', text: 'a' });
});

test('copies nothing that stays as it is', () => {
  const place = { line: 1, column: 2 };
  const model = { questions: [{ text: '"a"', place }], steps: ['one'] };
  const set = typeset(model);
  expect(set).toEqual({ questions: [{ text: '“a”', place }], steps: ['one'] });
  expect(set.questions[0]?.place).toBe(place);
  expect(set.steps).toBe(model.steps);
});

test('copies once what stands in two places', () => {
  const answer = { text: '"a"' };
  const { one, other } = typeset({ one: answer, other: [answer] });
  expect(one).toEqual({ text: '“a”' });
  expect(other[0]).toBe(one);
});

const PIECES = [
  ...['"', "'", '\\', '.', '-', '--', '1', '22', ' ', ' - ', 'word', 's', '(', ';'],
  ...['<b>', '</b>', '<code>', '</code>', '<a href="x">', "<i title='1-2'>", '<!-- " -->', '<', '>'],
  ...['&#8217;', '&#8220;', '&#34;', '&amp;', '&lt;'],
];

test('sets all HTML as it would without looking first whether there is something to set', () => {
  const asEver = (html: string) =>
    smartypantsu(html, 'q').replaceAll(
      /<(?:code|pre)\b[\s\S]*?<\/(?:code|pre)>|<[^>]*>|(?<![\w.-])(\d{1,3})-(\d{1,3})(?![\w.-])| - /gu,
      (match, from?: string, to?: string) => {
        if (match.startsWith('<')) return match;
        return from === undefined ? ' – ' : `${from}–${to ?? ''}`;
      },
    );
  const html = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(html, (some) => {
      expect(typesetHtml(some)).toBe(asEver(some));
    }),
    { numRuns: 3000 },
  );
});
