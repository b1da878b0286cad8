import { expect, test } from './fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one gets from home to a plan, a bucket and the next bucket', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /L2 Scale & Capacity/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Scale & Capacity');
    await page.getByRole('main').getByRole('link', { name: 'Scale & Capacity Framework' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scale & Capacity Framework');
    await expect(page.getByRole('list', { name: 'Steps of the formula' })).toContainText('Bottlenecks');
    await page.getByRole('link', { name: /Bucket 2: Capacity Planning/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Capacity Planning');
  });

  test('a question opens to its adaptation', async ({ page }) => {
    await page.goto('/plans/l2/1-scale-and-capacity-framework/');
    const question = page.locator('#q473');
    await expect(question.locator('.adaptation__points')).toBeHidden();
    await question.locator('summary').click();
    await expect(question.locator('.adaptation__points')).toBeVisible();
  });

  test('a guide question shows its four STAR parts', async ({ page }) => {
    await page.goto('/guides/l4-operations/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Describe a time when a customer/ })
      .click();
    for (const part of ['Situation', 'Task', 'Action', 'Result']) {
      await expect(page.getByRole('heading', { name: part })).toBeVisible();
    }
  });

  test('the search page lists every heading', async ({ page }) => {
    await page.goto('/search/');
    await page.locator('summary', { hasText: 'L6 Ops Tradeoffs' }).click();
    await expect(page.getByRole('link', { name: 'Ops Tradeoffs Framework' }).first()).toBeVisible();
  });

  test('controls that need JavaScript are not shown', async ({ page }) => {
    await page.goto('/guides/l4-operations/8-how-do-you-tell-whether-a/');
    for (const name of [/Copy/, 'Dark colours']) {
      const controls = page.getByRole('button', { name, includeHidden: true });
      await expect(controls).not.toHaveCount(0);
      await expect(controls.filter({ visible: true })).toHaveCount(0);
    }
  });
});

test('a code in the text leads to its document, and a code without one says so', async ({ page }) => {
  await page.goto('/plans/l2/');
  const redFlags = page.getByRole('region', { name: /Not L2/ });
  await expect(redFlags.getByRole('link', { name: 'P12', exact: true })).toHaveAttribute(
    'href',
    '/frameworks/p12/',
  );
  await expect(redFlags).toContainText('L5 Observability (not in this library yet)');
});

test('the address of a question opens it', async ({ page }) => {
  await page.goto('/plans/l2/1-scale-and-capacity-framework/#q110');
  await expect(page.locator('#q110 .adaptation__points')).toBeVisible();
});

test('the link beside a heading copies its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/frameworks/p12/', { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'Golden rule' }).getByRole('link').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/frameworks\/p12\/#golden-rule$/);
});

test('a template can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/guides/l4-operations/9-when-something-goes-wrong-in-aws/');
  const template = page.locator('study-copy[data-kind=template]').first();
  await template.getByRole('button').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await template.locator('pre').textContent(),
  );
});

test('the choice of colours is kept on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await page.goto('/plans/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

for (const [width, size] of [
  [320, '100%'],
  [640, '100%'],
  [640, '200%'],
  [1280, '100%'],
  [1920, '100%'],
] as const)
  test(`a station of the formula keeps its words whole, ${width} px wide with text of ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/frameworks/p12/');
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    const words = await page.locator('.formula-line li').evaluateAll((stations) =>
      stations.flatMap((station) => {
        const text = station.firstChild as Text;
        return [...text.data.matchAll(/\S+/gu)].map(({ index, 0: word }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const { right } = station.getBoundingClientRect();
          return {
            word,
            isWhole: range.getClientRects().length === 1,
            isInside: range.getBoundingClientRect().right <= right,
          };
        });
      }),
    );
    expect(words).toHaveLength(10);
    expect(words.filter(({ isWhole, isInside }) => !isWhole || !isInside)).toEqual([]);
  });
