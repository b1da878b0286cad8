import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/publish/header-rules.ts';
import { filesOf } from './files.ts';
import { builtPages } from './pages.ts';

const pages = builtPages();
const rules = parseHeaders(readFileSync('dist/_headers', 'utf8'));
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/u;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inline = (html: string, tag: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${tag}([^>]*)>([\\s\\S]*?)</${tag}>`, 'gu'))]
    .filter(([, attributes = '']) => !/\ssrc=|type="application\//u.test(attributes))
    .map(([, , text = '']) => text);

/** The sources that a policy allows for a directive. */
function sourcesOf(policy: string, directive: string): string[] {
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `));
  return found?.split(' ').slice(1) ?? [];
}

const allStyles = [...new Set(pages.flatMap(({ html }) => inline(html, 'style').map(hashOf)))].sort();

/** What stands in a page; in the print room also the styles that come with the pages it takes parts from. */
function hashesIn(html: string, tag: 'script' | 'style'): string[] {
  if (tag === 'style' && html.includes('<study-print-room')) return allStyles;
  return [...new Set(inline(html, tag).map(hashOf))];
}

test('every page allows what is inline by hash, in itself and in the header, and nothing else', () => {
  const wrong = pages.flatMap(({ path, html }) => {
    const own = POLICY.exec(html)?.[1] ?? '';
    const sent = headersFor(rules, path)['Content-Security-Policy'] ?? '';
    return (['script', 'style'] as const).flatMap((tag) => {
      const hashes = hashesIn(html, tag);
      const isOwn = sourcesOf(own, `${tag}-src`).join(' ') === ["'self'", ...hashes].join(' ');
      const isSent = hashes.every((hash) => sourcesOf(sent, `${tag}-src`).includes(hash));
      return isOwn && isSent ? [] : [`${path}: ${tag}`];
    });
  });
  expect(pages.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

test('no element has a style or a handler of its own, which no hash could allow', () => {
  const wrong = pages.filter(({ html }) =>
    /<[a-z][^>]*\s(style|on[a-z]+)="/u.test(html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/gu, '')),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no policy has unsafe-inline or unsafe-eval, and none of a page allows WebAssembly', () => {
  const own = pages.map(({ html }) => POLICY.exec(html)?.[1] ?? '');
  const sent = rules.flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []);
  expect(sent).toHaveLength(1);
  expect([...own, ...sent].filter((policy) => /'unsafe-(inline|eval|hashes)'|\*/u.test(policy))).toEqual([]);
  expect(own.filter((policy) => policy.includes('wasm'))).toEqual([]);
});

test('the policy stands before every script and style of its page', () => {
  const late = pages.filter(({ html }) => html.search(POLICY) > html.search(/<(script|style|link)\b/u));
  expect(late.map(({ path }) => path)).toEqual([]);
});

test('every file of the site is kept for good by its hash or revalidated, one after five minutes', () => {
  const wrong = filesOf('dist').flatMap((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
    const rule = headersFor(rules, path)['Cache-Control'];
    const isHashed = /^_astro\/|^pagefind\/(fragment|index|filter)\/|\.pf_meta$/u.test(file);
    const isEntry = file === 'pagefind/pagefind-entry.json';
    const changing = isEntry ? 'public, max-age=300' : 'no-cache';
    const wanted = isHashed ? 'public, max-age=31536000, immutable' : changing;
    return file === '_headers' || rule === wanted ? [] : [`${path}: ${rule ?? 'none'}`];
  });
  expect(wrong).toEqual([]);
});

test('no two rules set the same header for one address', () => {
  const wrong = filesOf('dist').filter((file) => {
    const matching = rules.filter(({ path }) =>
      path.endsWith('*') ? `/${file}`.startsWith(path.slice(0, -1)) : path === `/${file}`,
    );
    const names = matching.flatMap(({ headers }) => Object.keys(headers));
    return new Set(names).size !== names.length;
  });
  expect(wrong).toEqual([]);
});

test('a host is told of HTTPS, types, referrers, powers and other origins', () => {
  const headers = headersFor(rules, '/plans/l2/');
  expect(Object.keys(headers).sort()).toEqual([
    'Cache-Control',
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
  ]);
});

test('no page, style or manifest loads anything from another origin', () => {
  const loading =
    /(?:<(?:script|img|iframe|source|video|audio|object|embed)[^>]*\s(?:src|srcset|data)|<link(?![^>]*rel="canonical")[^>]*\shref)="(?:https?:)?\/\/|url\(\s*['"]?(?:https?:)?\/\/|@import\s*['"](?:https?:)?\/\//u;
  const wrong = filesOf('dist')
    .filter((file) => /\.(html|css|svg|webmanifest)$/u.test(file))
    .filter((file) => loading.test(readFileSync(`dist/${file}`, 'utf8')));
  expect(wrong).toEqual([]);
});

test('scripts name no other origin, except in names that nothing is fetched from', () => {
  // Namespaces of XML and addresses in the words of an error message are never requested; the policy would refuse them.
  const known = /https?:\/\/(www\.w3\.org|localhost|pagefind\.app|example\.com|bit\.ly)\b/u;
  const wrong = filesOf('dist')
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => readFileSync(`dist/${file}`, 'utf8').match(/https?:\/\/[\w.-]+\.\w+/gu) ?? [])
    .filter((address) => !known.test(address));
  expect([...new Set(wrong)]).toEqual([]);
});

test('every package with an install script is allowed or denied by name', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
  };
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//u, ''));
  expect([...new Set(scripted)].sort()).toEqual(Object.keys(allowScripts).sort());
});
