import { expect, test } from './fixtures.ts';

const LANDINGS = [
  ['error budget', /\/(plans\/l6|notes\/operational-excellence)\//],
  ['Q110', /\/(questions\/q110\/|plans\/.*#q110)/],
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
    await expect(page.getByRole('status').first()).toContainText(/found/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    const { hash } = new URL(page.url());
    if (hash) await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
  });
}

test('Ctrl+K opens the search and Escape closes it', async ({ page }) => {
  await page.goto('/plans/l2/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a word that is nowhere is answered with a clear message', async ({ page }) => {
  await page.goto('/search/?q=xylophone');
  await expect(page.getByRole('status').first()).toContainText('Nothing found for “xylophone”');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('a search can be linked', async ({ page }) => {
  await page.goto('/search/?q=bulkhead');
  await expect(page.getByRole('option').first()).toContainText(/Capacity Planning/);
});

test('the arrow keys move through the results and the first one is reached again from the last', async ({
  page,
}) => {
  await page.goto('/search/?q=bulkhead');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await page.getByRole('combobox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
});
