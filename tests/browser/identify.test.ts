import { expect, test } from './fixtures.ts';

const field = 'Paste an interview question';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows the signs of every framework', async ({ page }) => {
    await page.goto('/identify/');
    await expect(page.getByRole('heading', { name: 'Do it by hand' })).toBeVisible();
    await expect(page.locator('[data-framework=L6]')).toContainText('error budget');
    await expect(page.locator('[data-framework=P7]')).toContainText('not in this library yet');
  });

  test('the form of the home page leads to a shareable address', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel(field).fill('What breaks?');
    await page.getByRole('button', { name: 'Identify it' }).click();
    await expect(page).toHaveURL(/\/identify\/\?q=What\+breaks%3F$/);
  });
});

test('a pasted question is answered with the reason, by keyboard alone', async ({ page }) => {
  await page.goto('/identify/');
  await page.getByLabel(field).fill('What is your error budget this quarter?');
  await page.getByLabel(field).press('Enter');
  const first = page.getByRole('article').first();
  await expect(first.getByRole('heading')).toHaveText('L6 Ops Tradeoffs');
  await expect(first.locator('mark').first()).toHaveText('error budget');
  await expect(first.locator('li a').first()).toHaveAttribute('href', /\/plans\/l6\/#/);
  await expect(page.getByRole('status').first()).toContainText('L6 Ops Tradeoffs');
  await expect(page).toHaveURL(/\?q=What\+is\+your\+error\+budget/);
});

test('a red flag leads to its target, named as missing where the library lacks it', async ({ page }) => {
  await page.goto('/identify/?q=How+do+you+calculate+ROI%3F');
  await expect(page.getByRole('article').first().getByRole('heading')).toHaveText(
    /^L3 .*: not in this library yet$/,
  );
});

test('an unrelated question is told that nothing fits, and what to do instead', async ({ page }) => {
  await page.goto('/identify/?q=Why+is+the+sky+blue%3F');
  await expect(page.getByRole('status').first()).toHaveText('Nothing in this library fits that question.');
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.locator('study-identify').getByRole('link', { name: 'all questions' })).toBeVisible();
});

test('a question of which few words tell is answered by a guess, in so many words', async ({ page }) => {
  await page.goto('/identify/?q=Who+owns+the+pager%3F');
  await expect(page.getByRole('status').first()).toHaveText(
    /^Few of its words tell, so this is a guess: P12 /u,
  );
  await expect(page.getByRole('article').first().getByRole('heading')).toContainText('P12');
});

test('on paper the question stands above its answer, and what is for the screen is left out', async ({
  page,
}) => {
  await page.goto('/identify/?q=What+is+your+error+budget%3F');
  await expect(page.getByRole('article').first()).toBeVisible();
  const asked = page.locator('.identify-asked');
  await expect(asked).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(asked).toHaveText('“What is your error budget?”');
  await expect(asked).toBeVisible();
  await expect(page.getByLabel(field)).toBeHidden();
  await expect(page.locator('.identify-samples')).toBeHidden();
});

test('the answer stands before the questions to try, so that a phone shows it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto('/identify/?q=What+is+your+error+budget%3F');
  await expect(page.getByRole('article').first().getByRole('heading')).toBeInViewport();
});

test('the hedgehog answer opens in place', async ({ page }) => {
  await page.goto('/identify/?q=What+is+your+error+budget%3F');
  const narrative = page.getByRole('article').first().locator('details').first();
  await narrative.locator('summary').click();
  await expect(narrative.locator('.hedgehog-panel')).toBeVisible();
});

test('the back button brings the question before back', async ({ page }) => {
  await page.goto('/identify/?q=Why+is+the+sky+blue%3F');
  await page.getByLabel(field).fill('error budget');
  await page.getByLabel(field).press('Enter');
  await expect(page.getByRole('article').first()).toContainText('L6');
  await page.goBack();
  await expect(page.getByLabel(field)).toHaveValue('Why is the sky blue?');
  await expect(page.getByRole('article')).toHaveCount(0);
});
