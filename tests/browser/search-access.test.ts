import { test as unwatched } from 'playwright/test';
import { expect, test } from './fixtures.ts';

// Without the copy that a service worker keeps: what an open search can do by itself.
test.use({ serviceWorkers: 'block' });
unwatched.use({ serviceWorkers: 'block' });

test('the search is a named dialog with a combobox that controls a named list', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const box = dialog.getByRole('combobox', { name: 'Search the library' });
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute('aria-autocomplete', 'list');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  const list = dialog.getByRole('listbox', { name: 'Results', includeHidden: true });
  await expect(box).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
  await expect(dialog.getByRole('search')).toBeVisible();
});

test('the number of results is announced, and so is each selected result', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const box = dialog.getByRole('combobox');
  await page.keyboard.type('error budget');
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ sections found\.$/u);
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog.getByRole('group', { name: 'Names' })).toBeVisible();
  await expect(dialog.getByRole('group', { name: 'In the text' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const option = dialog.getByRole('option', { selected: true });
  await expect(option).toHaveCount(1);
  await expect(option).toHaveAccessibleName(/error budget/iu);
  await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await expect(box).toBeFocused();
});

test('the box and the first result stay in sight when an on-screen keyboard leaves little room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await page.keyboard.type('error budget');
  await expect(dialog.getByRole('group', { name: 'In the text' })).toBeAttached();
  await page.setViewportSize({ width: 320, height: 300 });
  await expect(dialog).toHaveAttribute('data-short');
  await expect(dialog.getByRole('combobox')).toBeInViewport({ ratio: 1 });
  await expect(dialog.getByRole('option').first()).toBeInViewport({ ratio: 1 });
  const last = dialog.getByRole('option').last();
  await page.keyboard.press('ArrowUp');
  // A long result may be higher than the room that is left.
  await expect(last).toBeInViewport({ ratio: 0.3 });
});

test('an emptied box announces nothing and has no list', async ({ page }) => {
  await page.goto('/search/?q=bulkhead');
  const main = page.getByRole('main');
  await expect(main.getByRole('option').first()).toBeVisible();
  await main.getByRole('combobox').fill('');
  await expect(main.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  await expect(main.getByRole('status')).toHaveText('');
  await expect(main.getByRole('option')).toHaveCount(0);
});

test('the back button brings back the query and how far the results were scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 400 });
  await page.goto('/search/?q=budget');
  const main = page.getByRole('main');
  await expect(main.getByRole('group', { name: 'In the text' })).toBeVisible();
  await main.getByRole('option').last().scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(200);
  await main.getByRole('option').last().click();
  await expect(page).not.toHaveURL(/\/search\//u);
  await page.goBack();
  await expect(main.getByRole('combobox')).toHaveValue('budget');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

// The console names each file that could not be fetched.
unwatched(
  'an open search answers from names and from what was read before when the network is gone',
  async ({ page, context }) => {
    await page.goto('/search/?q=bulkhead');
    const main = page.getByRole('main');
    await expect(main.getByRole('group', { name: 'In the text' })).toBeVisible();
    const before = await main.getByRole('option').allTextContents();
    await context.setOffline(true);
    await main.getByRole('combobox').fill('golden rule');
    await expect(main.getByRole('group', { name: 'Names' }).getByRole('option').first()).toContainText(
      'Golden rule',
    );
    await main.getByRole('combobox').fill('bulkhead');
    await expect(main.getByRole('group', { name: 'In the text' })).toBeVisible();
    expect(await main.getByRole('option').allTextContents()).toEqual(before);
  },
);
