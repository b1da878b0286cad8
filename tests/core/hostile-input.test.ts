import { expect, test } from 'vitest';
import { parseDocument } from '../../src/core/parse-document.ts';
import { parseLibrary } from '../../src/core/parse-library.ts';
import type { Plan } from '../../src/core/model.ts';
import { exampleDocument } from '../../src/core/diagnostic-example.ts';

const KINDS = ['plan', 'framework', 'guide', 'note'] as const;
const CPU_SECONDS = 10;
const BIDI = String.fromCodePoint(0x202e);
const NUL = String.fromCodePoint(0);

/** Parses lines at the end of a valid document of a kind. */
function parse(lines: string, kind: (typeof KINDS)[number] = 'note') {
  const { file, content } = exampleDocument(kind);
  return parseDocument({ file, text: `${String(content)}\n${lines}\n` });
}

/** Codes of the diagnostics, each once. Fails when the parser has worked for more than 10 s, whatever else the machine does. */
function codesOf(lines: string, kind: (typeof KINDS)[number] = 'note'): string[] {
  const start = process.cpuUsage();
  const { diagnostics } = parse(lines, kind);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(CPU_SECONDS);
  return [...new Set(diagnostics.map(({ code }) => code))];
}

/** Every string of HTML in a model. */
function htmlOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'html' && typeof inner === 'string' ? [inner] : htmlOf(inner),
  );
}

const UNSAFE_TAG = /^<(?:script|iframe|style|base|meta|svg|object|embed|form|link)\b/iu;
const UNSAFE_ADDRESS = /\s(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/iu;
const HANDLER = /\son\w+\s*=/iu;

/** The tags that would do more than show words. */
function unsafeTags(html: string): string[] {
  const tags = html.match(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/giu) ?? [];
  const withoutValues = (tag: string) => tag.replace(/"[^"]*"|'[^']*'/gu, '""');
  return tags.filter(
    (tag) => UNSAFE_TAG.test(tag) || UNSAFE_ADDRESS.test(tag) || HANDLER.test(withoutValues(tag)),
  );
}

const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)" onclick="alert(1)">link</a>',
  '<iframe src="https://example.org"></iframe>',
  '<style>body { display: none }</style>',
  '<base href="https://example.org">',
  '<meta http-equiv="refresh" content="0; url=https://example.org">',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<details open ontoggle=alert(1)>',
  '<!-- --><img src=x onerror=alert(1)>',
  '[link](javascript:alert%281%29)',
  '[link](JaVaScRiPt:alert)',
  '[link](&#106;avascript:alert)',
  '[link](data:text/html;base64,PHNjcmlwdD4=)',
  '![picture](javascript:alert)',
  '![picture](data:image/svg+xml,x)',
  '<javascript:alert>',
  '[link][ref]\n\n[ref]: javascript:alert "title"',
  '[link](/a "&quot; onmouseover=&quot;alert(1)")',
  '``` "onmouseover=alert(1)\ncode\n```',
  '| <script>alert(1)</script> | b |\n| - | - |\n| <img src=x onerror=alert(1)> | c |',
];

test.each(KINDS)('makes nothing of the markup in a %s run', (kind) => {
  const unsafe = MARKUP.flatMap((markup) =>
    [
      markup,
      `# ${markup}`,
      `## ${markup}`,
      `### 9. ${markup}`,
      `- **Q9 (${markup}):** x`,
      `> ${markup}`,
    ].flatMap((lines) => htmlOf(parse(lines, kind).document).flatMap(unsafeTags)),
  );
  expect(unsafe).toEqual([]);
});

test('finds what would run if it were not made safe', () => {
  const raw = MARKUP.slice(0, 11);
  expect(raw.filter((markup) => unsafeTags(markup).length > 0)).toEqual(raw);
});

test('reports HTML and shows it as text', () => {
  const { document, diagnostics } = parse('<script>alert(1)</script>');
  expect(diagnostics.map(({ code }) => code)).toEqual(['raw-html']);
  expect(htmlOf(document).join('')).toContain('&#x3C;script>alert(1)&#x3C;/script>');
});

test('keeps the words of a link whose address is left out', () => {
  expect(htmlOf(parse('[the words](javascript:alert)').document).join('')).toContain('<a>the words</a>');
});

test('keeps markup in a title as plain text, which pages escape', () => {
  const { document } = parseDocument({
    file: 'content/notes/a.md',
    text: '# A <b onclick=x>title</b>\n\nText.',
  });
  expect(document?.title).toBe('A <b onclick=x>title</b>');
});

const LARGE: readonly (readonly [name: string, lines: string, codes: readonly string[]])[] = [
  ['10,000 nested quotations', `${'> '.repeat(10_000)}deep`, ['nested-too-deeply']],
  ['10,000 nested quotations without spaces', `${'>'.repeat(10_000)}deep`, ['nested-too-deeply']],
  ['1,000 nested list items in a line', `${'- '.repeat(1000)}deep`, ['nested-too-deeply']],
  ['1,000 lists by indentation', indented(1000), ['nested-too-deeply']],
  ['30 nested quotations', `${'> '.repeat(30)}deep`, []],
  ['1,000 images in each other', `${'!['.repeat(1000)}a${'](b)'.repeat(1000)}`, []],
  ['1,000 emphases in each other', nestedEmphasis(1000), ['nested-too-deeply']],
  ['a line of 1 MB', 'word '.repeat(200_000), ['line-too-long']],
  ['a word of 1 MB', 'w'.repeat(1_000_000), ['line-too-long']],
  ['a file of 5 MB', 'All in one place.\n\n'.repeat(265_000), ['document-too-long']],
  ['100,000 empty lines', '\n'.repeat(100_000), ['document-too-long']],
  ['50,000 list lines', '- one\n'.repeat(50_000), ['document-too-long']],
  ['a checklist of 10,000 lines', '- [ ] one\n'.repeat(10_000), []],
  ['5,000 asterisks', '*'.repeat(5000), []],
  ['5,000 brackets', '['.repeat(5000), []],
  ['5,000 backticks', '`'.repeat(5000), []],
  ['5,000 bars', '|'.repeat(5000), []],
  ['20,000 openings of emphasis', '*a'.repeat(20_000), ['too-many-marks']],
  ['20,000 openings on lines of their own', '*a\n'.repeat(20_000), ['too-many-marks']],
  ['20,000 pairs that do not fit', '*a_ '.repeat(10_000), ['too-many-marks']],
  ['10,000 tildes', '~a'.repeat(10_000), ['too-many-marks']],
  ['backticks of 1,000 lengths', ticks(400), ['too-many-marks']],
  ['a table of 2,000 columns', table(2000, 20), ['too-many-marks']],
  ['a table of 1,000 rows', table(4, 1000), []],
  [
    'marks under a comment with a fence in it',
    `<!--\n\`\`\`\n-->\n\n${'*a'.repeat(20_000)}`,
    ['too-many-marks'],
  ],
  ['marks in a fence', `\`\`\`\n${'*a'.repeat(20_000)}\n\`\`\``, []],
];

function indented(count: number): string {
  return Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n');
}

function nestedEmphasis(count: number): string {
  return `${'*a **b '.repeat(count)}x${'** c*'.repeat(count)}`;
}

/** Runs of backticks that are never closed, each of its own length. */
function ticks(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${'`'.repeat(index + 1)}`)
    .join('')
    .concat('b'.repeat(19_000), '\n', `${'word '.repeat(19_000)}\n`.repeat(3));
}

function table(columns: number, rows: number): string {
  const row = (cell: string) => `|${`${cell}|`.repeat(columns)}`;
  return [row('a'), row('-'), ...Array.from({ length: rows }, () => row('b'))].join('\n');
}

test.each(LARGE)(
  'copes with %s',
  (_, lines, codes) => {
    const found = codesOf(lines);
    const limits = ['nested-too-deeply', 'line-too-long', 'document-too-long', 'too-many-marks'];
    expect(found.filter((code) => limits.includes(code))).toEqual(codes);
  },
  120_000,
);

test('names the line of the worst block', () => {
  const { diagnostics } = parseDocument({
    file: 'content/notes/a.md',
    text: `# A\n\n*one* two\n\n${'*a'.repeat(20_000)}`,
  });
  expect(diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual(['5 too-many-marks']);
});

test('reports control characters with their place and shows a sign for each', () => {
  const { document, diagnostics } = parseDocument({
    file: 'content/notes/a.md',
    text: `# A${NUL}B\n\nRead ${BIDI}on.`,
  });
  expect(diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '1:4 Unexpected control character U+0000, expected text',
    '3:6 Unexpected control character U+202E, expected text',
  ]);
  expect(document?.title).toBe('A�B');
  expect(JSON.stringify(document)).not.toContain(BIDI);
});

test('reports a thousand control characters in few lines', () => {
  const { diagnostics } = parse(BIDI.repeat(1000));
  const found = diagnostics.filter(({ code }) => code === 'control-character');
  expect(found).toHaveLength(20);
  expect(found.at(-1)?.message).toContain('and 980 more in this file');
});

test.each([
  ['an empty file', '', ['missing-title']],
  ['white space alone', ' \n\t\n', ['missing-title']],
  ['front matter alone', '---\nkind: note\n---\n', ['missing-title']],
  ['no title', 'Some words.', ['missing-title']],
  ['two titles', '# One\n\n# Two', ['second-title']],
  ['a setext title', 'One\n===\n\nTwo\n---\n\nwords', []],
  ['an alias in front matter', '---\ntags: &a [x]\ndescription: *a\n---\n\n# A', ['front-matter-syntax']],
  ['a date as description', '---\ndescription: 2026-01-02\n---\n\n# A', []],
  ['a date as order', '---\norder: 2026-01-02\n---\n\n# A', ['front-matter-value']],
  ['an unknown date', '---\ndate: 2026-01-02\n---\n\n# A', ['front-matter-unknown-key']],
  ['the prototype as a key', '---\n__proto__: x\nconstructor: y\n---\n\n# A', ['front-matter-unknown-key']],
  ['the prototype as a slug', '---\nslug: __proto__\n---\n\n# A', ['front-matter-value']],
  ['a slug that climbs', '---\nslug: ../../etc\n---\n\n# A', ['front-matter-value']],
  ['a slug of 1,000 letters', `---\nslug: ${'a'.repeat(1000)}\n---\n\n# A`, ['front-matter-value']],
  ['a slug in Japanese', '---\nslug: 面接\n---\n\n# A', []],
  ['an unclosed fence', '# A\n\n```\nwords', []],
  ['an unclosed comment', '# A\n\n<!-- words', ['raw-html']],
])('reads %s', (_, text, codes) => {
  const { diagnostics } = parseDocument({ file: 'content/notes/a.md', text });
  expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual(codes);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'takes %s for an ordinary name',
  (name) => {
    const note = { file: `content/notes/${name}.md`, text: `# ${name}\n\n## ${name}\n\n**${name}:** words` };
    const plan = {
      file: `content/plans/${name}.md`,
      text: `# ${name}\n\n**${name}:** x\n\n## ${name}\n\n${name}`,
    };
    const { library } = parseLibrary([note, plan]);
    const words = name.replaceAll('_', '');
    expect(library.notes.map(({ title }) => title)).toEqual([words]);
    expect(JSON.stringify(library.plans)).toContain(words);
  },
);

test.each(['\r\n', '\r'])('reads a document with the line ends %j like any other', (end) => {
  for (const kind of KINDS) {
    const { file, content } = exampleDocument(kind);
    const text = String(content);
    expect(parseDocument({ file, text: text.replaceAll('\n', end) })).toEqual(parseDocument({ file, text }));
  }
});

test('makes safe addresses of any title and file name', () => {
  const names = ['../../x', '..', 'a/../b', '%2e%2e', 'a\\b', 'CON', '🦔', 'x'.repeat(500), 'é́́', '<b>'];
  const slugs = names.flatMap((name) => [
    parseDocument({ file: `content/notes/${name}.md`, text: '# A\n\nx' }).document?.slug,
    parseDocument({ file: 'content/plans/p.md', text: `# ${name}\n\nx` }).document?.slug,
  ]);
  expect(slugs.filter((slug) => slug === undefined || !/^[\p{L}\p{N}\p{M}-]{0,60}$/u.test(slug))).toEqual([]);
});

test('counts two buckets of one number, and reports one without questions', () => {
  const plan =
    '# Executive Study Plan: X7 - A\n\n### BUCKET 1: One\n\n### BUCKET 1: Two\n\n**Priority:** purple';
  const { document, diagnostics } = parseDocument({ file: 'content/plans/x7.md', text: plan });
  const codes = new Set(diagnostics.map(({ code }) => code));
  const expected = ['duplicate-bucket-number', 'bucket-without-questions', 'unknown-priority'] as const;
  expect(expected.filter((code) => !codes.has(code))).toEqual([]);
  expect((document as Plan).buckets.map(({ name }) => name)).toEqual(['One', 'Two']);
});
