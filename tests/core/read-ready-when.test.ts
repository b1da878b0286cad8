import { expect, test } from 'vitest';
import { parsePlanOf } from './plan-reading.ts';

function ready(heading: string, ...lines: readonly string[]) {
  const { plan, diagnostics } = parsePlanOf(`## ${heading}`, '', ...lines);
  return {
    ready: plan.readyWhen.map(({ html }) => html),
    remember: plan.remember?.text ?? null,
    extras: plan.extras.map(({ body, heading: title }) =>
      [title?.text, body.text].filter(Boolean).join(' | '),
    ),
    reports: diagnostics.filter((line) => !/missing-section|no-buckets/u.test(line)),
  };
}
const EXPECTED = { ready: ['a <em>b</em>', 'c'], remember: 'd', extras: [], reports: [] };

test.each([
  ['🎯 SUCCESS METRICS', ["**You're ready when:**", '- a *b*', '- c', '', '**Remember:** d']],
  ['Success metrics', ['You’re ready when:', '* a *b*', '* c', '**Remember**: d']],
  ["You're ready when", ['**Remember:** d', '', '1. a *b*', '2. c']],
])('reads the section %s', (heading, lines) => {
  expect(ready(heading, ...lines)).toEqual(EXPECTED);
});

test('keeps the words of a label that says more', () => {
  expect(
    ready('Success metrics', "**You're ready when (all of it):**", '- a *b*', '- c', '', '**Remember:** d'),
  ).toEqual({
    ...EXPECTED,
    extras: ["You're ready when (all of it):"],
  });
});

test('keeps and reports a list under another label, and a second thing to remember', () => {
  expect(
    ready(
      'Success metrics',
      '- a *b*',
      '- c',
      '',
      '**Remember:** d',
      '',
      '**Remember:** e',
      '',
      '**Not yet:**',
      '- f',
    ),
  ).toEqual({
    ...EXPECTED,
    extras: ['Remember: e\nNot yet:\nf'],
    reports: ['10 unknown-content', '12 unknown-content'],
  });
});
