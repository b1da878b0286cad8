import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { findBuiltPages } from './built-pages.ts';
import { expect, PAGES_OF_EACH_KIND, test } from './fixtures.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findViolations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

// What one cannot see with axe in the first mode does not change with the colours.
const findContrast = (page: Page) => findViolations(new AxeBuilder({ page }).withRules(['color-contrast']));

for (const path of [...findBuiltPages(), PAGES_OF_EACH_KIND['identified question']]) {
  test(`axe finds nothing on ${path} in light, dark and forced colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await findViolations(new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findContrast(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    expect(await findContrast(page)).toEqual([]);
  });

  test(`${path} fits a width of 320 px, also with text of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });
}
