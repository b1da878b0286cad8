import { expect, test } from 'vitest';
import { overlayError } from '../../src/loaders/content-report.ts';
import { parseLibrary } from '../../src/core/parse-library.ts';
import type { Source } from '../../src/core/syntax.ts';

const overlayOf = (...sources: readonly Source[]) =>
  overlayError({ sources, diagnostics: parseLibrary(sources).diagnostics }, '/site');

test('shows the first error with its place, line and hint, and the others below', () => {
  const first = { file: 'content/notes/a.md', text: 'No title' };
  const second = { file: 'content/notes/b.md', text: 'None here' };
  expect(overlayOf(first, second)).toEqual({
    message:
      'missing-title: Unexpected document without a title, expected `# Title`\nhint: write one line `# Title` at the top',
    stack:
      'content/notes/b.md:1:1  error  missing-title\n' +
      '  Unexpected document without a title, expected `# Title`\n' +
      '    1 │ None here\n' +
      '      │ ^\n' +
      '  hint: write one line `# Title` at the top',
    id: '/site/content/notes/a.md',
    frame: '1 │ No title\n  │ ^',
    loc: { file: 'content/notes/a.md', line: 1, column: 1 },
    plugin: 'study-content',
  });
});

test('shows nothing for a warning', () => {
  expect(overlayOf({ file: 'content/notes/a.md', text: '# One\n\n# Two\n' })).toBeUndefined();
});
