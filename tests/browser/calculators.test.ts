import { expect, test } from './fixtures.ts';

const NOTE = '/notes/operational-excellence/';

test('the error budget follows its fields and says when it is overspent', async ({ page }) => {
  await page.goto(NOTE);
  const budget = page.locator('study-error-budget');
  await budget.getByLabel('Target, %').fill('99');
  await expect(budget.getByRole('status')).toHaveText(
    '99% over 30 days allows 7.2 hours; 7.03 hours are left.',
  );
  await budget.getByLabel('Already used, minutes').fill('500');
  await expect(budget.getByRole('status')).toContainText('overspent');
  await budget.getByLabel('Window, days').fill('');
  await expect(budget.getByRole('status')).toHaveText(
    'Enter a target from 90 to 99.999 %, and days from 1 to 366.',
  );
});

test('the capacity estimate multiplies its fields', async ({ page }) => {
  await page.goto(NOTE);
  const estimate = page.locator('study-capacity');
  await estimate.getByLabel('× growth').fill('5');
  await expect(estimate.getByRole('status')).toHaveText('100 × 5 × 2 × 1.2 = 1,200 GB a day');
});
