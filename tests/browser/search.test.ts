import { expect, test } from './fixtures.ts';

const LANDINGS = [
  ['error budget', /\/(plans\/l6|notes\/operational-excellence)\//],
  ['Q110', /\/questions\/q110\//],
  ['blast radius', /\/(frameworks\/p12|notes\/operational-excellence)\//],
  ['bulkhead', /\/notes\/operational-excellence\/#/],
  ['hot partition', /\/guides\/l4-operations\//],
] as const;

for (const [query, address] of LANDINGS) {
  test(`“${query}” lands on the right section by keyboard alone`, async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.locator('study-search').getByRole('status').first()).toContainText(/found/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    const { hash } = new URL(page.url());
    if (hash) await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page is an index of every heading', async ({ page }) => {
    await page.goto('/search/');
    await page.getByText('System Design: Operational Excellence', { exact: false }).first().click();
    await page.getByRole('link', { name: 'Capacity Planning & Backpressure' }).click();
    await expect(page).toHaveURL(/\/notes\/operational-excellence\/#3-/);
  });

  test('the button in the header leads to the search page', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('link', { name: /Search/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  });
});

test('Ctrl+K opens the search and Escape closes it', async ({ page }) => {
  await page.goto('/plans/l2/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a word that is nowhere is answered with a clear message and the nearest names', async ({ page }) => {
  await page.goto('/search/?q=xylophone');
  await expect(page.locator('study-search').getByRole('status').first()).toHaveText(
    'Nothing found for “xylophone”.',
  );
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page.locator('main .search__nearest a')).toHaveCount(3);
});

test('a misspelt word is answered with the word that is meant, and says so', async ({ page }) => {
  await page.goto('/search/?q=relability');
  await expect(page.locator('study-search').getByRole('status').first()).toContainText(
    'Nothing for “relability”, showing “reliability”.',
  );
  await expect(page.locator('main mark').first()).toContainText(/reliab/i);
});

test('a word that is like none is named, and the rest is answered', async ({ page }) => {
  await page.goto('/search/?q=xylophone+bulkhead');
  await expect(page.locator('study-search').getByRole('status').first()).toContainText(
    'Nothing for “xylophone”, showing the rest.',
  );
  await expect(page.getByRole('option').first()).toContainText('Backpressure');
});

test('a question that calls for another framework leads to that one', async ({ page }) => {
  await page.goto('/search/?q=How+do+you+ensure+system+reliability%3F');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', '/frameworks/p12/');
});

for (const [typed, meant] of [
  ['trade off', 'Ops Tradeoffs'],
  ['trade-offs', 'Ops Tradeoffs'],
  ['oncall', 'on-call'],
  ['10× projection', '10× Projection'],
  ['CI/CD', 'CI/CD'],
  ['N+1', 'N+1'],
  ['99.9%', '99.9%'],
] as const) {
  test(`“${typed}” finds “${meant}”`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(typed)}`);
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('listbox')).toContainText(new RegExp(meant.replace(/[+.]/gu, '\\$&'), 'i'));
  });
}

test('the arrow keys, Home and End move through the results, round the ends', async ({ page }) => {
  await page.goto('/search/?q=bulkhead');
  const options = page.getByRole('option');
  await expect(page.locator('study-search').getByRole('status').first()).toContainText('found');
  const box = page.getByRole('combobox');
  await box.focus();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
});

test('full text is added below the names, which stay where they are', async ({ page }) => {
  await page.route('**/pagefind.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto('/search/?q=error+budget');
  const names = page.getByRole('group', { name: 'Names' }).getByRole('option');
  await expect(names.first()).toBeVisible();
  const before = await names.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
  expect(await names.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))).toEqual(before);
});

test('filters of an address narrow the results and are counted while they are folded', async ({ page }) => {
  await page.goto('/search/?q=budget&kind=note');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /^\/notes\//);
  await expect(page.locator('main .search__filters summary')).toHaveText('Filters (1 on)');
});

test('filters narrow the results, show counts and stay in the address', async ({ page }) => {
  await page.goto('/search/?q=budget');
  await page.locator('main summary', { hasText: 'Filters' }).click();
  const box = page.getByRole('checkbox', { name: /^note \(\d+\)$/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/kind=note/);
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /^\/notes\//);
  const addresses = await page
    .getByRole('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(addresses.filter((address) => !address?.startsWith('/notes/'))).toEqual([]);
  await expect(box).toBeFocused();
});

test('the back button brings the query and its results again', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('combobox').fill('bulkhead');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/notes\//);
  await page.goBack();
  await expect(page.getByRole('combobox')).toHaveValue('bulkhead');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('recent searches are offered again and can be cleared', async ({ page }) => {
  await page.goto('/search/?q=bulkhead');
  await page.getByRole('option').first().click();
  await page.goto('/search/');
  await page.getByRole('button', { name: 'bulkhead' }).click();
  await expect(page.getByRole('combobox')).toHaveValue('bulkhead');
  await page.getByRole('combobox').fill('');
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(page.getByRole('button', { name: 'bulkhead' })).toBeHidden();
});

test('Ctrl+Enter opens the result in a new tab', async ({ page, context }) => {
  await page.goto('/search/?q=Q110');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('combobox').focus();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  expect(new URL((await opened).url()).pathname).toBe('/questions/q110/');
});

test('the words found are marked on the page they lead to until the next key', async ({ page }) => {
  await page.goto('/search/?q=bulkhead');
  await page.getByRole('option').first().click();
  const marks = () => page.evaluate(() => CSS.highlights.get('search')?.size ?? 0);
  await expect.poll(marks).toBeGreaterThan(0);
  await page.keyboard.press('Shift');
  await expect.poll(marks).toBe(0);
});

test('names still answer when the full text cannot be read, and the status says so', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'export {}' }),
  );
  await page.goto('/search/?q=golden+rule');
  await expect(page.getByRole('option').first()).toContainText('Golden rule');
  await expect(page.locator('study-search').getByRole('status').first()).toContainText(
    'The full text could not be loaded',
  );
});

test('the results fit a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('/');
  await page.locator('[data-search-open]').first().click();
  await page.keyboard.type('error budget');
  await expect(page.locator('study-search').getByRole('status').first()).toContainText('found');
  const box = await page.getByRole('dialog').boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(480);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('“More results” goes on to the last section by keyboard, and then gives the focus to it', async ({
  page,
}) => {
  await page.goto('/search/?q=bulkhead');
  const options = page.getByRole('group', { name: /n the text$/ }).getByRole('option');
  const more = page.getByRole('button', { name: 'More results' });
  const status = page.locator('main study-search').getByRole('status').first();
  await expect(status).toHaveText(/found\.$/);
  await expect(more).toBeHidden();
  await page.locator('main input[type=search]').fill('error budget');
  await expect(status).toHaveText(/found\.$/);
  let shown = await options.count();
  await more.focus();
  for (let turn = 0; turn < 20 && (await more.isVisible()); turn += 1) {
    await page.keyboard.press('Enter');
    await expect(page.locator('main study-search')).toHaveAttribute('aria-busy', 'false');
    await expect(status).toHaveText(/^(\d+ more sections?|Nothing more) found/);
    const count = await options.count();
    expect(count).toBeGreaterThanOrEqual(shown);
    shown = count;
  }
  await expect(more).toBeHidden();
  expect(shown).toBeGreaterThan(18);
  await expect(options.last()).toBeFocused();
  const paths = await options.evaluateAll((all) => all.map((option) => option.getAttribute('href')));
  expect(new Set(paths).size).toBe(paths.length);
});
