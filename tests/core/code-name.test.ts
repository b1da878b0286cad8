import { expect, test } from 'vitest';
import { findCodeName, findLeadingCode } from '../../src/core/code-name.ts';

test.each([
  ['L5 (Observability)', 'Observability'],
  ['L5 (Cost / ROI (net)).', 'Cost / ROI (net)'],
  ['L5 - Observability', 'Observability'],
  ['L5: Observability', 'Observability'],
  ['l5', null],
])('reads the code and the name of `%s`', (text, name) => {
  expect(findCodeName(text)).toEqual({ code: 'L5', name });
});

test.each(['the L5 team', 'L5/P7', 'L5 (a) - b', 'L5 is next', 'L5x', 'LLL5'])(
  'reads no code from `%s`',
  (text) => {
    expect(findCodeName(text)).toBeUndefined();
  },
);

test.each([
  ['L2 (Scale: up): rest', 'Scale: up'],
  ['L2 - Scale: rest', 'Scale'],
  ['L2: rest', null],
  ['L2 - rest', null],
])('reads the code at the start of `%s`', (text, name) => {
  const found = findLeadingCode(text);
  expect(found && { code: found.code, name: found.name, rest: text.slice(found.end) }).toEqual({
    code: 'L2',
    name,
    rest: 'rest',
  });
});

test('reads no code at the start of a sentence about one', () => {
  expect(findLeadingCode('L2 is about scale: rest')).toBeUndefined();
});
