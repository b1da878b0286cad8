import { expect, test } from 'vitest';
import {
  formatDiagnostic,
  Reporter,
  RULES,
  sortDiagnostics,
  type Diagnostic,
} from '../../src/core/diagnostics.ts';

const at = (line: number, column = 1) => ({ line, column });

function diagnose(file: string, line: number, column = 1): Diagnostic {
  const reporter = new Reporter(file);
  reporter.report('raw-html', at(line, column), 'Unexpected HTML');
  const [diagnostic] = reporter.diagnostics;
  if (!diagnostic) throw new Error('nothing was reported');
  return diagnostic;
}

test('takes severity and hint from the table', () => {
  expect(diagnose('a.md', 3, 2)).toEqual({
    file: 'a.md',
    line: 3,
    column: 2,
    code: 'raw-html',
    severity: 'warning',
    message: 'Unexpected HTML',
    hint: 'write Markdown instead; HTML is shown as text',
  });
});

test('keeps only the place of a larger object', () => {
  const reporter = new Reporter('a.md');
  const start = { line: 1, column: 2, offset: 1 };
  reporter.report('raw-html', start, 'Unexpected HTML');
  expect(Object.keys(reporter.diagnostics[0] ?? {})).toEqual([
    'file',
    'line',
    'column',
    'code',
    'severity',
    'message',
    'hint',
  ]);
});

test('sorts by file, then line, then column', () => {
  const sorted = [
    diagnose('a.md', 2),
    diagnose('a.md', 10, 5),
    diagnose('a.md', 10, 12),
    diagnose('b.md', 1),
  ];
  expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted);
});

test('sorts by code at one place, and leaves the given list as it is', () => {
  const reporter = new Reporter('a.md');
  reporter.report('stray-text', at(1), 'x');
  reporter.report('raw-html', at(1), 'y');
  const codes = (list: readonly Diagnostic[]) => list.map(({ code }) => code);
  expect(codes(sortDiagnostics(reporter.diagnostics))).toEqual(['raw-html', 'stray-text']);
  expect(codes(reporter.diagnostics)).toEqual(['stray-text', 'raw-html']);
});

test('prints place, severity, code, message and hint', () => {
  expect(formatDiagnostic(diagnose('content/a.md', 3, 2))).toMatchInlineSnapshot(`
    "content/a.md:3:2  warning  raw-html
      Unexpected HTML
      hint: write Markdown instead; HTML is shown as text"
  `);
});

test('prints the other place of two', () => {
  const reporter = new Reporter('b.md');
  const related = { file: 'a.md', line: 4, column: 1, message: 'the first' };
  reporter.report('duplicate-code', at(1), 'Unexpected second plan', related);
  expect(reporter.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic))).toMatchInlineSnapshot(`
    [
      "b.md:1:1  error  duplicate-code
      Unexpected second plan
      a.md:4:1: the first
      hint: give one of the two documents another code",
    ]
  `);
});

test('has a hint for every code', () => {
  const without = Object.entries(RULES).filter(([, { hint }]) => hint.trim() === '');
  expect(without).toEqual([]);
});
