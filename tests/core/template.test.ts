import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../src/core/model.ts';
import { parseDocument } from '../../src/core/parse-document.ts';
import { documentTemplate } from '../../src/core/template.ts';

const KINDS: readonly DocumentKind[] = ['plan', 'framework', 'guide', 'note'];

describe.each(KINDS)('a new %s', (kind) => {
  const parse = (title: string, code = 'X7') =>
    parseDocument({ file: 'new.md', text: documentTemplate(kind, { code, title, firstQuestion: 1 }) });

  test('is of its kind and has nothing to report', () => {
    const { document, diagnostics } = parse('Example');
    expect(diagnostics).toEqual([]);
    expect(document?.kind).toBe(kind);
  });

  test('has nothing that the grammar does not know', () => {
    const { document } = parse('Example');
    expect(document?.kind).toBe(kind);
    const extras = document && 'extras' in document ? document.extras : [];
    // What a sheet is for stands under its title, where any text may.
    expect(extras.filter(({ slot }) => slot !== 'head')).toEqual([]);
  });

  test.each([
    'Cost / ROI (a *first* look)',
    '<b>bold</b> & `code` [x] #1 ~ | \\',
    '"Quoted" it\u2019s &amp; so',
    '日本語',
  ])('shows the title %s as it is', (title) => {
    const { document, diagnostics } = parse(title);
    expect(diagnostics).toEqual([]);
    expect(document?.title).toContain(title);
  });
});

test('a guide and a note need no code', () => {
  for (const kind of ['guide', 'note'] as const) {
    const text = documentTemplate(kind, { code: '', title: 'Example', firstQuestion: 1 });
    expect(parseDocument({ file: 'new.md', text }).diagnostics).toEqual([]);
  }
});
