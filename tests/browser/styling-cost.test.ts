import type { Page } from 'playwright/test';
import { expect, PAGES_OF_EACH_KIND, test } from './fixtures.ts';

// What a slow phone pays for before it paints a page: each font at its first use, each pseudo-element for each element.
const MOST_FONTS = 11;

/** Families in one size, weight and slant, of all text that shows. */
function fontsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const fonts = new Set<string>();
    const isText = (node: Node) => node instanceof Text && node.data.trim() !== '';
    for (const element of document.querySelectorAll('body, body *'))
      for (const part of [null, '::before', '::after']) {
        const { content, fontFamily, fontSize, fontStyle, fontWeight } = getComputedStyle(element, part);
        const hasWords = part ? !/^(none|normal)$|^""/u.test(content) : [...element.childNodes].some(isText);
        if (hasWords && element.checkVisibility())
          fonts.add([fontFamily.split(',')[0], fontSize, fontWeight, fontStyle].join(' '));
      }
    return [...fonts].sort();
  });
}

for (const [kind, path] of Object.entries(PAGES_OF_EACH_KIND))
  test(`the page of a ${kind} is set in few fonts`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(path);
    const fonts = await fontsOf(page);
    expect(fonts.length, fonts.join('\n')).toBeLessThanOrEqual(MOST_FONTS);
  });

test('no rule is for a pseudo-element of every element', async ({ page }) => {
  const selectors = new Set<string>();
  for (const path of Object.values(PAGES_OF_EACH_KIND)) {
    await page.goto(path);
    const found = await page.evaluate(() => {
      const rules = (group: CSSStyleSheet | CSSGroupingRule): CSSRule[] =>
        [...group.cssRules].flatMap((rule) => [
          rule,
          ...(rule instanceof CSSGroupingRule ? rules(rule) : []),
        ]);
      return [...document.styleSheets]
        .flatMap(rules)
        .flatMap((rule) => (rule instanceof CSSStyleRule ? rule.selectorText.split(/,\s*/u) : []));
    });
    found.forEach((selector) => selectors.add(selector));
  }
  expect(selectors.size).toBeGreaterThan(100);
  expect(
    [...selectors].filter((selector) => /^\*?::?(before|after|marker|selection|highlight)/u.test(selector)),
  ).toEqual([]);
});
