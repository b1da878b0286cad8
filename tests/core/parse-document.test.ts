import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/core/parse-document.ts';

function parse(text: string, file = 'a.md') {
  const { document, diagnostics } = parseDocument({ file, text });
  const reports = diagnostics.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );
  return { document, reports };
}

const NOTE = '# Tea\n\n## 1. Water\n\nHot.\n';

test('parses a document as the kind it shows', () => {
  const { document, reports } = parse(NOTE);
  expect(document?.kind).toBe('note');
  expect(reports).toEqual([]);
});

test('front matter decides the kind, and sets what all documents have', () => {
  const block = 'kind: framework\nslug: my-tea\norder: 2\ndescription: Hot water.\ntags: [hot]';
  const { document } = parse(`---\n${block}\n---\n\n# T3 - Tea\n\n**Formula:** A → B\n`, 'notes/a.md');
  expect(document).toMatchObject({
    kind: 'framework',
    file: 'notes/a.md',
    slug: 'my-tea',
    order: 2,
    description: 'Hot water.',
    tags: ['hot'],
  });
});

describe('nothing to show', () => {
  test.each([
    ['an empty file', ''],
    ['a file of white space', '\n  \n\t\n'],
    ['a file with only front matter', '---\norder: 1\n---\n'],
  ])('is %s', (_, text) => {
    expect(parse(text)).toEqual({
      document: null,
      reports: ['1:1 missing-title Unexpected empty document, expected `# Title`'],
    });
  });

  test('is a file with only a comment', () => {
    expect(parse('<!-- later -->')).toEqual({
      document: null,
      reports: [
        '1:1 html-comment Unexpected comment `<!-- later -->`',
        '1:1 missing-title Unexpected empty document, expected `# Title`',
      ],
    });
  });

  test('is a document of no known kind', () => {
    expect(parse('\n# Tea\n\nHot.\n')).toEqual({
      document: null,
      reports: ['2:1 unknown-kind Unexpected document, expected a plan, framework, guide or note'],
    });
  });

  test('is MDX that does not parse', () => {
    const { document, reports } = parse('# Tea\n\n<Chart\n', 'notes/a.mdx');
    expect(document).toBeNull();
    expect(reports.map((line) => line.split(' ').slice(1, 4).join(' '))).toEqual([
      'mdx-syntax Unexpected MDX:',
    ]);
  });
});

test('reports a document without a title, and shows it all the same', () => {
  const { document, reports } = parse('## 1. Water\n\nHot.\n', 'notes/tea.md');
  expect(document).toMatchObject({ kind: 'note', title: 'tea', slug: 'tea' });
  expect(reports).toEqual(['1:1 missing-title Unexpected document without a title, expected `# Title`']);
});

test('reports every title after the first', () => {
  expect(parse(`${NOTE}\n# Milk\n\nCold.\n`).reports).toEqual([
    '7:1 second-title Unexpected second title `# Milk`',
  ]);
});

test('takes no title from a fence or a quotation', () => {
  expect(parse(`${NOTE}\n\`\`\`\n# Milk\n\`\`\`\n\n> # Sugar\n`).reports).toEqual([]);
});

test('reports HTML, and strips a stray offer', () => {
  const { document, reports } = parse(`${NOTE}\n<hr>\n\nLet me know if you want more.\n`);
  expect(JSON.stringify(document)).not.toContain('Let me know');
  expect(reports).toEqual([
    '7:1 raw-html Unexpected HTML `<hr>`, expected Markdown',
    '9:1 stray-text Unexpected closing offer to the author, left out: Let me know if you want more.',
  ]);
});

test('resolves links that another section defines', () => {
  const { document } = parse(`${NOTE}\n[milk]\n\n## 2. Milk\n\n[milk]: https://example.org/\n`);
  expect(JSON.stringify(document)).toContain('<a href=\\"https://example.org/\\">milk</a>');
});

test('reads the prose of MDX', () => {
  const { document, reports } = parse(
    "import Cup from './Cup.astro'\n\n# Tea\n\n## 1. Water\n\n<Cup>Hot.</Cup>\n",
    'a.mdx',
  );
  expect(document).toMatchObject({ kind: 'note', format: 'mdx', sections: [{ body: { text: 'Hot.' } }] });
  expect(reports).toEqual([]);
});

test('sorts its diagnostics', () => {
  const { reports } = parse('---\nwhat: 1\n---\n\n# Tea\n\n## 1. Water\n\n<b>\n\n# Milk\n');
  expect(reports.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    '2:1 front-matter-unknown-key',
    '9:1 raw-html',
    '11:1 second-title',
  ]);
});
