import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { BUILD_TIME, buildCopy, copyWithContent } from '../project-copy.ts';
import { deploySite, type DeployedSite } from './deployed-site.ts';
import { expect, test } from './fixtures.ts';

const SITE_URL = 'https://example.org/study/';

test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow' });

let root = '';
let site: DeployedSite;

/** The site, built for a path below the root of its host, with compressed files beside the text. */
test.beforeAll(async () => {
  test.setTimeout(BUILD_TIME);
  root = copyWithContent();
  expect(buildCopy(root, { siteUrl: SITE_URL, words: ['--compress'] })).toBe(0);
  site = await deploySite(join(root, 'dist'), '/study/');
});
test.afterAll(async () => {
  await site.stop();
  rmSync(root, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');

test('addresses that others see are those of SITE_URL', () => {
  expect(read('plans/l2/index.html')).toContain(
    '<link rel="canonical" href="https://example.org/study/plans/l2/">',
  );
  expect(read('sitemap.xml')).toContain('<loc>https://example.org/study/plans/l2/</loc>');
  expect(read('robots.txt')).toContain('Sitemap: https://example.org/study/sitemap.xml');
  expect(read('llms.txt')).toContain('https://example.org/study/plans/l2.md');
  expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ start_url: '/study/', scope: '/study/' });
});

test('compressed files hold the same text as the files beside them', () => {
  const page = readFileSync(join(root, 'dist/plans/l2/index.html'));
  expect(gunzipSync(readFileSync(join(root, 'dist/plans/l2/index.html.gz')))).toEqual(page);
  expect(brotliDecompressSync(readFileSync(join(root, 'dist/plans/l2/index.html.br')))).toEqual(page);
  expect(existsSync(join(root, 'dist/social.png.br'))).toBe(false);
  expect(read('sw.js')).not.toContain('.html.br');
});

test('one gets from page to page, searches, and reads on without a network', async ({ page }) => {
  await page.goto(`${site.origin}/study/`);
  await expect(page.getByText('Ready offline: all pages and the search')).toBeVisible({ timeout: 60_000 });
  await site.stop();
  await page.getByRole('link', { name: 'Plans', exact: true }).first().click();
  await expect(page).toHaveURL(`${site.origin}/study/plans/`);
  await page.waitForLoadState();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('bulkhead');
  await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/study\/notes\/operational-excellence\//u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Operational Excellence');
});
