import { expect, test } from 'playwright/test';

test('every answer carries the policy, also for an address without a page', async ({ request }) => {
  for (const path of ['/', '/plans/l2/', '/no/such/page/', '/favicon.svg']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self' ");
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a script or a handler that got into a page does not run', async ({ page }) => {
  await page.route('**/plans/l2/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const smuggled =
      '<script>document.title = "owned"</script><img src="/none" onerror="document.title = 1">';
    await route.fulfill({ response, body: html.replace('<main', `${smuggled}<main`) });
  });
  await page.goto('/plans/l2/');
  await expect(page.locator('img[src="/none"]')).toHaveCount(1);
  await expect(page).toHaveTitle('L2 Scale & Capacity · Hedgehog');
});

test('text becomes no markup, and a string no script', async ({ page }) => {
  await page.goto('/plans/l2/');
  const errors = await page.evaluate(() => {
    const tries = [
      () => {
        document.body.innerHTML = '<b>x</b>';
      },
      () => new Worker('/x.js'),
      () => {
        document.createElement('script').src = '/x.js';
      },
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(errors).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('a page compiles no WebAssembly, and search still does in its worker', async ({ page }) => {
  await page.goto('/search/?q=bulkhead');
  await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
  const outcome = await page.evaluate(async () => {
    try {
      await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
      return 'done';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe('CompileError');
});
