import { expect, test } from 'vitest';
import { checkDamage } from '../../src/core/check-damage.ts';
import { reported } from './reported.ts';

const reportsOf = (text: string, file = 'content/notes/a.md') =>
  reported((reporter) => {
    checkDamage({ file, text }, reporter);
  }).reports;

test('names the lines, the characters, the charset and the command', () => {
  expect(reportsOf('# A\n\nthe teamâ€™s plan\n\nâœ… done â€“ really')).toEqual([
    '3:9 damaged-text Unexpected characters on lines 3, 5: `â€™` for `’`, `âœ…` for `✅`, `â€“` for `–`; ' +
      'UTF-8 was read as Windows-1252. Repair: npm run import -- content/notes/a.md',
  ]);
});

test('puts a file name that a shell would split in quotes', () => {
  expect(reportsOf('the teamâ€™s plan, and the teamâ€™s time', "my team's.md")[0]).toMatch(
    /import -- 'my team'\\''s\.md'$/u,
  );
});

test('says nothing about text that is right', () => {
  expect(reportsOf('# Café – «naïve» 東京 ✅ → ≤ Ελλάδα\n')).toEqual([]);
});
