import AxeBuilder from '@axe-core/playwright';
import { expect, PAGES_OF_EACH_KIND, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [kind, path] of Object.entries(PAGES_OF_EACH_KIND)) {
    test(`axe finds nothing on the ${kind} page in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
  }
}

for (const [kind, path] of Object.entries(PAGES_OF_EACH_KIND)) {
  test(`the ${kind} page fits a width of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
