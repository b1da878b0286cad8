import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { DeployedSite } from './deployed-site.ts';
import { expect, test } from './faults.ts';
import { deployLargeLibrary, EDITIONS, editionWord } from './large-library.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

let large: DeployedSite;

test.beforeAll(async () => {
  large = await deployLargeLibrary();
});

test.afterAll(async () => {
  await large.stop();
});

const inText = (page: Page) => page.getByRole('group', { name: /n the text$/ }).getByRole('option');
const said = (page: Page) => page.locator('main study-search').getByRole('status').first();
const more = (page: Page) => page.getByRole('button', { name: 'More results' });

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`${large.origin}/search/?${query}`);
  await expect(page.locator('main study-search')).toHaveAttribute('aria-busy', 'false');
}

/** Counts the tables of the index that a page asks for; the first is of nothing. */
function countTables(page: Page): () => number {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('.pf_meta')) asked.add(request.url());
  });
  return () => asked.size - 1;
}

test('a search of a large library asks five parts of its index and says that there are more', async ({
  page,
}) => {
  const asked = countTables(page);
  await search(page, 'q=golden+rule');
  await expect(inText(page).first()).toContainText(/golden rule/i);
  await expect(said(page)).toHaveText(/ sections found in the likeliest part of the library\.$/);
  expect(asked()).toBe(5);
  const tables = readdirSync(join(large.folder, 'pagefind')).filter((name) => name.endsWith('.pf_meta'));
  expect(tables.length).toBeGreaterThan(6);
});

test('a word of a few sections is found in whichever part of the index it is', async ({ page }) => {
  for (const edition of [0, Math.floor(EDITIONS / 2), EDITIONS - 1]) {
    await search(page, `q=bulkhead+${editionWord(edition)}`);
    await expect(inText(page).first()).toHaveAttribute('href', new RegExp(`-${edition}/`));
    await expect(said(page)).toHaveText(/ sections? found\.$/);
  }
});

test('a filter leads to the parts of the index that have something for it', async ({ page }) => {
  const last = EDITIONS - 1;
  await search(page, `q=golden+rule&framework=E${last}`);
  const results = await inText(page).evaluateAll((options) =>
    options.map((option) => option.getAttribute('href')),
  );
  expect(results.length).toBeGreaterThan(0);
  expect(results.filter((path) => !path?.includes(`-${last}/`))).toEqual([]);
});

test('“More results” shows others by keyboard, and asks further parts of the index', async ({ page }) => {
  const asked = countTables(page);
  await search(page, 'q=golden+rule');
  const first = await inText(page).count();
  await more(page).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(/^\d+ more sections? found\.$/);
  expect(await inText(page).count()).toBeGreaterThan(first);
  expect(asked()).toBeGreaterThan(5);
  const paths = await inText(page).evaluateAll((options) =>
    options.map((option) => option.getAttribute('href')),
  );
  expect(new Set(paths).size).toBe(paths.length);
});

test('typing on after “More results” begins anew', async ({ page }) => {
  await search(page, 'q=golden+rule');
  await more(page).click();
  await expect(said(page)).toHaveText(/more section/);
  await page.locator('main input[type=search]').fill(`bulkhead ${editionWord(3)}`);
  await expect(said(page)).toHaveText(/ found\.$/);
  await expect(inText(page).first()).toHaveAttribute('href', /-3\//);
});

for (const [part, files] of [
  ['list of shards', '**/search-data/words/*'],
  ['table of a shard', '**/*.pf_meta'],
  ['engine', '**/wasm.en.pagefind'],
] as const)
  test(`when the ${part} cannot be loaded, names are found and the reader is told`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await search(page, 'q=golden+rule');
    await expect(said(page)).toContainText('so only names were searched.');
    await page.unrouteAll();
    await page.locator('main input[type=search]').fill('golden rules');
    await expect(inText(page).first()).toContainText(/golden rule/i);
  });
