import type { Page } from 'playwright/test';
import { expect, PAGES_OF_EACH_KIND, test } from './fixtures.ts';

/** Counts how far things move while a page loads, as browsers do for “cumulative layout shift”. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(
          globalThis,
          'shift',
          Number(Reflect.get(globalThis, 'shift')) + Number(Reflect.get(entry, 'value')),
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftOf = (page: Page) => page.evaluate(() => Number(Reflect.get(globalThis, 'shift')));

// What is identified stands in the middle of its page, and comes with the script that finds it.
const STILL = Object.entries(PAGES_OF_EACH_KIND).filter(([kind]) => kind !== 'identified question');

for (const [kind, path] of STILL)
  test(`nothing moves while the page of a ${kind} loads`, async ({ page }) => {
    await countShifts(page);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await shiftOf(page)).toBeLessThan(0.001);
    }
  });

test('nothing moves when the place is offered where one was reading', async ({ page }) => {
  await page.addInitScript(() => {
    const place = { path: '/plans/l6/', page: 'L6 Ops Tradeoffs', anchor: 'checklist', section: 'Checklist' };
    localStorage.setItem('hedgehog-places', JSON.stringify([place]));
  });
  await countShifts(page);
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/plans/l6/');
    await expect(page.getByRole('link', { name: 'Go on at “Checklist”' })).toBeVisible();
    expect(await shiftOf(page)).toBeLessThan(0.001);
    await page.goto('/');
    await expect(page.locator('study-place').getByRole('link')).toHaveText('L6 Ops Tradeoffs: Checklist');
    expect(await shiftOf(page)).toBeLessThan(0.001);
  }
});
