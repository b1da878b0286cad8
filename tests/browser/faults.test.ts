import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright/test';
import { inlineHashes, withPolicy } from '../../src/publish/policy.ts';
import { expect, FAULTS, holdBack, notice, test } from './faults.ts';
import { PAGES_OF_EACH_KIND } from './fixtures.ts';

const BUCKET = '/plans/l2/1-scale-and-capacity-framework/';
const NAMES_ONLY = 'The full text could not be loaded, so only names were searched.';

const practised = (page: Page, id: string) => page.getByRole('button', { name: `Practised: ${id}` });
const said = (page: Page) => page.locator('study-search').getByRole('status').first();

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(words);
}

for (const [fault, answer] of Object.entries(FAULTS)) {
  test(`when the scripts that keep progress are ${fault}, a first mark is kept and the reader is told`, async ({
    page,
  }) => {
    await page.route('**/_astro/progress-elements.*', answer);
    await page.goto(BUCKET);
    await practised(page, 'Q110').click();
    await expect(notice(page)).toBeVisible();
    await expect(practised(page, 'Q110')).toHaveAttribute('aria-pressed', 'true');
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(notice(page)).toBeHidden();
    await expect(practised(page, 'Q110')).toHaveAttribute('aria-pressed', 'true');
    await practised(page, 'Q473').click();
    await expect(page.locator('[data-state-word]')).toHaveText('Under way');
  });

  test(`when a page's own script is ${fault}, its words are there and the reader is told`, async ({
    page,
  }) => {
    await page.route('**/_astro/CardsLayout*', answer);
    await page.goto('/practice/cards/l2/');
    await expect(notice(page)).toBeVisible();
    await page.locator('summary').first().click();
    await expect(page.getByRole('link', { name: 'Where it is taught' }).first()).toBeVisible();
  });

  test(`when the script of the search is ${fault}, the search says so`, async ({ page }) => {
    await page.route('**/_astro/study-search.*', answer);
    await page.goto(BUCKET);
    await page.keyboard.press('Control+k');
    await expect(said(page)).toHaveText('Search could not be loaded. Reload the page to try again.');
    await page.goto('/search/?q=bulkhead');
    await expect(notice(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Every heading' })).toBeVisible();
  });

  test(`when the list of names is ${fault}, the search says so and tries again with the next word`, async ({
    page,
  }) => {
    await page.route('**/search-data/names.json', answer);
    await page.goto('/');
    await search(page, 'golden');
    await expect(said(page)).toHaveText('Search could not be loaded. Try again when you are online.');
    await page.unrouteAll({ behavior: 'wait' });
    await page.keyboard.insertText(' rule');
    await expect(page.getByRole('option').first()).toContainText('Golden rule');
    await expect(said(page)).toContainText('found.');
  });

  for (const [part, files] of Object.entries({
    engine: '**/pagefind/pagefind.js',
    entry: '**/pagefind/pagefind-entry.json*',
    program: '**/pagefind/wasm.*',
    outline: '**/pagefind/*.pf_meta*',
    index: '**/pagefind/index/*',
    'list of words': '**/search-data/words.txt',
    worker: '**/_astro/search-worker*',
  }))
    test(`when the ${part} of the full text is ${fault}, names are found and the reader is told`, async ({
      page,
    }) => {
      await page.route(files, answer);
      await page.goto('/search/?q=golden+rule');
      await expect(page.getByRole('option').first()).toContainText('Golden rule');
      await expect(said(page)).toContainText(NAMES_ONLY);
    });

  test(`when the filters are ${fault}, sections are found and the filters say so`, async ({ page }) => {
    await page.route('**/pagefind/filter/*', answer);
    await page.goto('/search/?q=golden+rule');
    await expect(page.getByRole('group', { name: 'In the text' }).getByRole('option').first()).toBeVisible();
    await page.locator('main summary', { hasText: 'Filters' }).click();
    await expect(page.locator('main .search__filters')).toContainText('The filters could not be loaded.');
  });

  test(`when one section of the index is ${fault}, the others are found and the reader is told`, async ({
    page,
  }) => {
    let isFirst = true;
    await page.route('**/pagefind/fragment/*', (route) => {
      const isFaulty = isFirst;
      isFirst = false;
      return isFaulty ? answer(route) : route.continue();
    });
    await page.goto('/search/?q=error+budget');
    await expect(said(page)).toContainText('There are more, which could not be loaded.');
    await expect(page.getByRole('group', { name: 'In the text' }).getByRole('option').first()).toBeVisible();
  });

  test(`when all sections of the index are ${fault}, names are found and the reader is told`, async ({
    page,
  }) => {
    await page.route('**/pagefind/fragment/*', answer);
    await page.goto('/search/?q=golden+rule');
    await expect(page.getByRole('option').first()).toContainText('Golden rule');
    await expect(said(page)).toContainText(NAMES_ONLY);
  });

  test(`when the evidence is ${fault}, identifying says so and tries again with the next question`, async ({
    page,
  }) => {
    await page.route('**/identify.json', answer);
    await page.goto('/identify/?q=How+do+you+set+an+error+budget%3F');
    const status = page.locator('.identify-status');
    await expect(status).toContainText('The evidence could not be loaded.');
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('textbox').fill('What breaks first when ten times the customers arrive?');
    await page.keyboard.press('Enter');
    await expect(page.locator('.identify-match').first()).toBeVisible();
  });
}

test('a list of names that takes long is waited for, and the reader is told', async ({ page }) => {
  const letGo = await holdBack(page, '**/search-data/names.json');
  await page.goto('/');
  await search(page, 'golden rule');
  await expect(said(page)).toHaveText('Loading the search …');
  letGo();
  await expect(page.getByRole('option').first()).toContainText('Golden rule');
});

test('an index that takes long leaves the names to choose from, and the reader is told', async ({ page }) => {
  const letGo = await holdBack(page, '**/pagefind/wasm.*');
  await page.goto('/');
  await search(page, 'golden rule');
  await expect(page.getByRole('option').first()).toContainText('Golden rule');
  await expect(said(page)).toHaveText('Loading the full text …');
  letGo();
  await expect(said(page)).toContainText('found.');
  await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
});

test('a session of cards and a calendar file that cannot be loaded say so', async ({ page }) => {
  await page.route(/\/_astro\/(card-session|calendar-file)\./u, (route) => route.abort());
  await page.goto('/practice/cards/l2/');
  await page.getByRole('button', { name: 'Ask me' }).click();
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('summary').first()).toBeVisible();
  await page.clock.setFixedTime('2026-11-22T04:30:00Z');
  await page.goto('/practice/plan/?date=2026-12-01&hours=8');
  await page.getByRole('button', { name: /calendar/u }).click();
  await expect(notice(page)).toBeVisible();
});

test('a server that goes away in the middle of a visit takes no mark with it', async ({ page, site }) => {
  await page.goto(`${site.origin}${BUCKET}`);
  await site.stop();
  await practised(page, 'Q110').click();
  await expect(practised(page, 'Q110')).toHaveAttribute('aria-pressed', 'true');
  await expect(notice(page)).toBeVisible();
  await search(page, 'budget');
  await expect(said(page)).toHaveText('Search could not be loaded. Reload the page to try again.');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('summary').filter({ hasText: 'Q110' }).click();
  await expect(page.getByRole('link', { name: 'All angles of Q110' })).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('hedgehog') ?? '');
  expect(Object.keys(JSON.parse(kept).sections.practised)).toEqual(['Q110']);
});

for (const [kind, path] of Object.entries(PAGES_OF_EACH_KIND))
  test(`the page “${kind}” can be read when no script file comes`, async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

/** Publishes the site anew under other names of its scripts, as a build with changed scripts does. */
function deployOtherScripts(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => /^_astro.*\.js$/u.test(file)).map((file) => basename(file));
  const renamed = (text: string) =>
    scripts.reduce((words, name) => words.replaceAll(name, `next-${name}`), text);
  for (const name of scripts)
    renameSync(join(folder, '_astro', name), join(folder, '_astro', `next-${name}`));
  const hashes = new Set<string>();
  for (const file of files.filter((name) => /\.(html|js)$/u.test(name))) {
    const name = /^_astro.*\.js$/u.test(file) ? join('_astro', `next-${basename(file)}`) : file;
    const text = renamed(readFileSync(join(folder, name), 'utf8'));
    const page = text.replace(/<meta http-equiv="content-security-policy"[^>]*>/u, '');
    writeFileSync(join(folder, name), file.endsWith('.html') ? withPolicy(page, []) : text);
    if (file.endsWith('.html')) for (const hash of inlineHashes(page).scripts) hashes.add(hash);
  }
  const headers = readFileSync(join(folder, '_headers'), 'utf8');
  const allowed = headers.replace("script-src 'self'", `script-src 'self' ${[...hashes].join(' ')}`);
  writeFileSync(join(folder, '_headers'), allowed);
}

test('a new deploy during a visit is met with an offer to reload, after which all works', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}${BUCKET}`);
  deployOtherScripts(site.folder);
  await practised(page, 'Q110').click();
  await expect(notice(page)).toBeVisible();
  await expect(practised(page, 'Q110')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(notice(page)).toBeHidden();
  await expect(page.locator('[data-state-word]')).toHaveText('Under way');
  await search(page, 'golden rule');
  await expect(page.getByRole('option').first()).toContainText('Golden rule');
});
