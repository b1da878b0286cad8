import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectWith, run } from './run.ts';

// Each test starts Node afresh, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

test('writes a document of each kind, about which check has nothing to say', () => {
  const root = projectWith({});
  const wishes = [
    ['plan', 'l7', 'Data Trust'],
    ['plan', 'L8', 'Data Cost'],
    ['framework', 'P7', 'Tradeoff Framing'],
    ['guide', 'L4', 'Operations'],
    ['guide', 'Leadership'],
    ['note', 'Error Budgets'],
  ];
  expect(wishes.map((words) => run('new', root, words).stdout)).toEqual(
    [
      'plans/l7-data-trust',
      'plans/l8-data-cost',
      'frameworks/p7-tradeoff-framing',
      'guides/l4-operations',
      'guides/leadership',
      'notes/error-budgets',
    ].map((file) => `content/${file}.md is written. Fill it in, then run: npm run check\n`),
  );
  expect(run('check', root).stdout).toBe('6 files, nothing to report.\n');
});

test('never overwrites a document', () => {
  const root = projectWith({ 'content/notes/error-budgets.md': '# Mine\n' });
  expect(run('new', root, ['note', 'Error Budgets'])).toMatchObject({
    status: 1,
    stderr: 'content/notes/error-budgets.md is there already; nothing was written.\n',
  });
  expect(readFileSync(join(root, 'content/notes/error-budgets.md'), 'utf8')).toBe('# Mine\n');
});

test('refuses a code that another document has, and says where', () => {
  const root = projectWith({});
  run('new', root, ['plan', 'L7', 'Data Trust']);
  const { status, stderr } = run('new', root, ['plan', 'L7', 'Other']);
  expect(status).toBe(1);
  expect(stderr).toContain('duplicate-code');
  expect(existsSync(join(root, 'content/plans/l7-other.md'))).toBe(false);
});

test.each([
  [['essay', 'L7', 'Title'], 'Unexpected kind "essay"'],
  [['constructor', 'L7', 'Title'], 'Unexpected kind "constructor"'],
  [['plan', 'Title'], 'Unexpected code ""'],
  [['plan', '../x', 'Title'], 'Unexpected code "../X"'],
  [['note', '???'], 'Unexpected title "???"'],
  [['plan', 'L7', 'Data', 'Trust'], 'Unexpected words after the title'],
  [['plan', '--force', 'L7', 'Title'], 'Unexpected option'],
])('explains what is wrong with %j', (words, message) => {
  const { status, stderr } = run('new', projectWith({}), words);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
