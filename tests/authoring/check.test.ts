import { expect, test, vi } from 'vitest';
import { documentTemplate } from '../../src/core/template.ts';
import { projectWith, run } from './run.ts';

// Each test starts Node afresh, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const plan = documentTemplate('plan', { code: 'X7', title: 'Example', firstQuestion: 1 });
const note = documentTemplate('note', { code: '', title: 'Example', firstQuestion: 1 });
const PLAN = 'content/plans/x7.md';
const good = projectWith({ [PLAN]: plan });
const warned = projectWith({ [PLAN]: plan.replace('[ ]', '[x]') });
const wrong = projectWith({
  [PLAN]: plan.replace('🟢 GREEN (M', 'PURPLE (M'),
  'content/notes/a.md': note.replace('# E', 'E'),
});

test('exits with 0 and one line when nothing is wrong', () => {
  expect(run('check', good)).toEqual({ status: 0, stdout: '1 file, nothing to report.\n', stderr: '' });
});

test('exits with 0 for a warning, and with 1 when it is strict', () => {
  expect(run('check', warned).status).toBe(0);
  expect(run('check', warned, ['--strict']).status).toBe(1);
});

test('exits with 1 and reports the problems of all files in one run', () => {
  const { status, stdout } = run('check', wrong);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^content\/notes\/a\.md:1:1 {2}error {2}missing-title$/mu);
  expect(stdout).toMatch(/^content\/plans\/x7\.md:\d+:\d+ {2}error {2}unknown-priority$/mu);
});

test('looks at the files beside the content too, unless paths are named', () => {
  const slips = projectWith({
    [PLAN]: plan,
    'synonyms.txt': 'SLO\n',
    'concepts.txt': 'watch\n',
    'examples.txt': '# growing\n',
  });
  const { status, stdout } = run('check', slips);
  expect(status).toBe(1);
  expect(stdout.match(/^\w+\.txt:1:1 {2}error {2}[a-z-]+$/gmu)).toEqual([
    'concepts.txt:1:1  error  malformed-synonym',
    'examples.txt:1:1  error  malformed-subject',
    'synonyms.txt:1:1  error  malformed-synonym',
  ]);
  expect(run('check', slips, ['content']).status).toBe(0);
});

test('shows the line with a caret, and no colours where there is no terminal', () => {
  const { stdout } = run('check', wrong);
  expect(stdout).toMatch(/ {4}\d+ │ \*\*Questions:\*\* ~2 \| \*\*Priority:\*\* PURPLE[^\n]*\n {4,} +│ +\^/u);
  expect(stdout).not.toContain('\u001b[');
});

test('exits with 2 for an option it does not know and a path that is not there', () => {
  expect(run('check', good, ['--fast']).status).toBe(2);
  expect(run('check', good, ['nowhere.md']).status).toBe(2);
});

test('prints JSON, with the coverage where it is asked for', () => {
  const keys = (words: string[]) => Object.keys(JSON.parse(run('check', good, words).stdout));
  expect(keys(['--json'])).toEqual(['documents', 'questions', 'diagnostics']);
  expect(keys(['--json', '--coverage'])).toEqual(['documents', 'questions', 'diagnostics', 'coverage']);
});

test('prints the coverage below the diagnostics', () => {
  expect(run('check', good, ['--coverage']).stdout).toContain('Codes without a document: 2');
});

test('explains its exit codes', () => {
  const { status, stdout } = run('check', good, ['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('Exit codes: 0 no errors');
});

test('reads a file that is named twice once', () => {
  expect(run('check', good, ['content', PLAN]).stdout).toBe('1 file, nothing to report.\n');
});
