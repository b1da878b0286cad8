import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CodeEntry, Library } from '../../src/core/library.ts';
import { parseDocument } from '../../src/core/parse-document.ts';
import {
  bucketPath,
  documentPath,
  frameworkPath,
  guidePath,
  guideQuestionPath,
  notePath,
  planPath,
  questionPath,
  referenceResolver,
  signpostAddresses,
  withBase,
} from '../../src/core/routes.ts';

const slug = (value: string) => ({ slug: value });

test('every kind of page has its address', () => {
  expect([
    planPath(slug('l9')),
    bucketPath(slug('l9'), slug('1-leaves')),
    frameworkPath(slug('t3')),
    guidePath(slug('tea')),
    guideQuestionPath(slug('tea'), slug('4-why')),
    notePath(slug('water')),
    questionPath('Q12'),
  ]).toEqual([
    '/plans/l9/',
    '/plans/l9/1-leaves/',
    '/frameworks/t3/',
    '/guides/tea/',
    '/guides/tea/4-why/',
    '/notes/water/',
    '/questions/q12/',
  ]);
});

test('a document has the address of its kind', () => {
  const kinds = ['plan', 'framework', 'guide', 'note'] as const;
  expect(kinds.map((kind) => documentPath({ kind, slug: 'x' }))).toEqual([
    '/plans/x/',
    '/frameworks/x/',
    '/guides/x/',
    '/notes/x/',
  ]);
});

test.each([
  ['/', '/plans/'],
  ['/tea', '/tea/plans/'],
  ['/tea/', '/tea/plans/'],
  ['', '/plans/'],
])('a path under the base %j is %s', (base, address) => {
  expect(withBase('/plans/', base)).toBe(address);
});

describe('referenceResolver', () => {
  const entry = (code: string, document: CodeEntry['document']): CodeEntry => ({
    code,
    name: null,
    document,
    mentions: [],
  });
  const library: Library = {
    plans: [],
    frameworks: [],
    guides: [],
    notes: [],
    questions: [{ id: 'Q12', text: 'Why tea?', places: [] }],
    codes: [entry('T3', { kind: 'framework', slug: 'tea', title: 'Tea' }), entry('L9', null)],
  };

  test('knows codes with a document and questions of the library', () => {
    const addressOf = referenceResolver(library, '/base/');
    expect(['T3', 'Q12'].map(addressOf)).toEqual(['/base/frameworks/tea/', '/base/questions/q12/']);
  });

  test('knows no code without a document and no other question', () => {
    const addressOf = referenceResolver(library, '/');
    expect(['L9', 'Q13', 'constructor'].map(addressOf)).toEqual([undefined, undefined, undefined]);
  });
});

test('the signposts of a plan lead to the frameworks that have a page', () => {
  const text = readFileSync('tests/fixtures/plan/input.md', 'utf8');
  const { document } = parseDocument({ file: 'content/plans/input.md', text });
  const identify = document?.kind === 'plan' ? document.identify : null;
  const codes = [
    ...(identify?.distinctions ?? []).flatMap(({ sides }) => sides.map(({ code }) => code)),
    ...(identify?.redFlags ?? []).map(({ target }) => target),
  ];
  const [first = '', ...others] = [...new Set(codes)];
  expect(others.length).toBeGreaterThan(0);
  const addressOf = (code: string) => (code === first ? '/frameworks/first/' : undefined);
  expect(signpostAddresses(identify, addressOf)).toEqual({ [first]: '/frameworks/first/' });
  expect(Object.keys(signpostAddresses(identify, (code) => `/${code}/`))).toEqual([first, ...others]);
  expect(signpostAddresses(null, addressOf)).toEqual({});
});
