import { expect, test } from './fixtures.ts';

test('“?” shows the keys over any page, and Escape closes them', async ({ page }) => {
  await page.goto('/plans/l2/');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(keys.getByText('Open it in a new tab')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
});

test('keys without Ctrl can be switched off, and Ctrl+K still works', async ({ page }) => {
  await page.goto('/plans/l2/');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Keys work without Ctrl' }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.goto('/about/keyboard/');
  await expect(page.getByRole('checkbox', { name: 'Keys work without Ctrl' })).not.toBeChecked();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page of its own lists the keys', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Keyboard' }).click();
    await expect(page.getByText('Search', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('Show these keys')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
