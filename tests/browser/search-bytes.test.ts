import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'block' });

/** More than this library needs; the names alone may take 12 kB in a larger one. */
const MOST_UNTIL_NAMES = 14_000;
const MOST_UNTIL_FULL_TEXT = 130_000;
// Pagefind compresses these itself, and hosts send them as they are.
const PACKED = /\.(?:pagefind|pf_\w+)$/u;

/** What a host sends for a file: compressed once, however often the page asks for it. */
function bytesOf(path: string): number {
  const file = `dist${path}`;
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  return PACKED.test(path) ? content.length : brotliCompressSync(content).length;
}

for (const query of ['bulkhead', 'error budget', 'system reliability', 'hot partition', 'golden rule']) {
  test(`“${query}” costs at most 130 kB from opening the search to the results from the full text`, async ({
    page,
  }) => {
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.keyboard.press('/');
    await page.keyboard.insertText(query);
    await expect(page.locator('dialog study-search')).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
    const engine = [...asked].filter((path) => path.endsWith('.pagefind'));
    expect(engine).toHaveLength(1);
    const bytes = [...asked].reduce((total, path) => total + bytesOf(path), 0);
    test.info().annotations.push({ type: 'bytes', description: String(bytes) });
    expect(bytes).toBeGreaterThan(MOST_UNTIL_FULL_TEXT / 4);
    expect(bytes).toBeLessThanOrEqual(MOST_UNTIL_FULL_TEXT);
  });
}

/** Opens the search, types, and gives what the page asks for while the list of names is on its way. */
async function askedBeforeNames(page: Page, open: () => Promise<unknown>): Promise<string[]> {
  const gate = Promise.withResolvers<undefined>();
  await page.route('**/search-data/names.json', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await open();
  await expect(page.locator('dialog study-search details')).not.toHaveAttribute('hidden');
  const before = [...asked].sort();
  gate.resolve(undefined);
  return before;
}

const FIRST_FILES = [
  expect.stringMatching(/^\/_astro\/search-results\.[\w-]+\.css$/),
  expect.stringMatching(/^\/_astro\/study-search\.[\w-]+\.js$/),
  '/search-data/names.json',
];

test('three files, at most 14 kB, are all that is asked for until the first results', async ({ page }) => {
  const asked = await askedBeforeNames(page, () => page.keyboard.press('/'));
  expect(asked).toEqual(FIRST_FILES);
  expect(asked.reduce((total, path) => total + bytesOf(path), 0)).toBeLessThanOrEqual(MOST_UNTIL_NAMES);
  await page.keyboard.insertText('golden rule');
  await expect(page.getByRole('group', { name: 'Names' }).getByRole('option').first()).toBeVisible();
});

test('the button of the search is enough to point at or to focus for these files to be fetched', async ({
  page,
}) => {
  const button = page.locator('[data-search-open]').first();
  expect(await askedBeforeNames(page, () => button.hover())).toEqual(FIRST_FILES);
  await page.unrouteAll();
  await page.mouse.move(0, 400);
  expect(await askedBeforeNames(page, () => button.focus())).toEqual(FIRST_FILES);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('filters are asked for when they are opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/filter\//.test(request.url())) asked.push(request.url());
  });
  await page.goto('/search/?q=bulkhead');
  await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.locator('main summary', { hasText: 'Filters' }).click();
  await expect(page.getByRole('checkbox', { name: /^note \(\d+\)$/ })).toBeVisible();
  expect(new Set(asked).size).toBe(4);
});

test('a page that a result led to marks the words without the search itself', async ({ page }) => {
  await page.goto('/search/?q=bulkhead');
  await page.getByRole('option').first().waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('option').first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(0);
  expect(asked.filter((address) => /search-marks/.test(address))).toHaveLength(1);
  expect(asked.filter((address) => /study-search|names\.json/.test(address))).toEqual([]);
});
