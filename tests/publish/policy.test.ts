import { expect, test } from 'vitest';
import { inlineHashes, pagePolicy, sitePolicy, withPolicy } from '../../src/publish/policy.ts';

const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

test('hashes each inline script once, and leaves data and files out', () => {
  const html =
    '<script>alert(1)</script><script type="module">alert(1)</script><script src="/a.js"></script>' +
    '<script type="speculationrules">alert(1)</script>' +
    '<script type="application/ld+json">{}</script><script type="application/json" id="x">{}</script>';
  expect(inlineHashes(html)).toEqual({ scripts: [ALERT], styles: [] });
});

test('puts the policy of a page first, and only once', () => {
  const page = '<html><head><meta charset="utf-8"><script>alert(1)</script></head></html>';
  const policy = pagePolicy({ scripts: [ALERT], styles: [] });
  const safe = `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><script>alert(1)</script></head></html>`;
  expect(withPolicy(page, ['of another page'])).toBe(safe);
  expect(withPolicy(safe, [])).toBe(safe);
});

test('allows the styles of all pages where parts of them go on paper', () => {
  const page = '<meta charset="utf-8"><study-print-room></study-print-room>';
  expect(withPolicy(page, ["'sha256-a'", "'sha256-b'"])).toContain(
    "style-src 'self' 'sha256-a' 'sha256-b'; ",
  );
});

test('allows WebAssembly in the header, for the worker of search, and not in a page', () => {
  const hashes = { scripts: [], styles: [] };
  expect(sitePolicy(hashes)).toContain("script-src 'self' 'wasm-unsafe-eval'; ");
  expect(pagePolicy(hashes)).toContain("script-src 'self'; ");
});
