import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const GUIDE = '/guides/l4-operations/';
const contents = (page: Page) => page.locator('study-contents');

/** Reads the guide as far as its third section, whose title is returned. */
async function readOn(page: Page): Promise<string> {
  await page.goto(GUIDE, { waitUntil: 'networkidle' });
  const entry = contents(page).locator('ol a').nth(2);
  await entry.evaluate(({ hash }: HTMLAnchorElement) => {
    document.getElementById(hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  });
  await expect(entry).toHaveAttribute('aria-current', 'true');
  return (await entry.textContent()) ?? '';
}

const headingOf = (page: Page, title: string) =>
  page.getByRole('heading', { level: 2 }).filter({ hasText: title });

test('a page that was left in the middle offers to go on there', async ({ page }) => {
  const title = await readOn(page);
  await expect(contents(page).getByRole('link', { name: /^Go on/u })).toHaveCount(0);

  await page.goto('/questions/');
  await page.goto(GUIDE);
  const link = contents(page).getByRole('link', { name: `Go on at “${title}”` });
  await link.click();
  await expect(headingOf(page, title)).toBeInViewport();
  await expect(link).toHaveCount(0);
});

test('home names the section that was read last, and leads there', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('study-place')).toHaveText('');
  const title = await readOn(page);

  await page.goto('/');
  await page.locator('study-place').getByRole('link').click();
  await expect(page).toHaveURL(/\/guides\/l4-operations\/#/u);
  await expect(headingOf(page, title)).toBeInViewport();
});

test('a page that was read to its end begins at its beginning again', async ({ page }) => {
  const title = await readOn(page);
  await page.goto(GUIDE, { waitUntil: 'networkidle' });
  await expect(contents(page).getByRole('link', { name: `Go on at “${title}”` })).toBeVisible();
  await page.evaluate(() => {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.locator('study-place')).toHaveText('');
});

test('a damaged list of places is taken for an empty one, and the next place is kept', async ({ page }) => {
  await readOn(page);
  await page.goto('/');
  await expect(page.locator('study-place').getByRole('link')).toBeVisible();
  await page.evaluate(() => {
    localStorage.setItem('hedgehog-places', '{"path":');
  });
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.locator('study-place')).toHaveText('');

  const title = await readOn(page);
  await page.goto('/');
  await expect(page.locator('study-place').getByRole('link')).toContainText(title);
});
