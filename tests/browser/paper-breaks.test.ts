import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { readPdf } from './pdf.ts';

const PAPERS = ['A4', 'Letter'] as const;
const squash = (text: string) => text.replace(/\s+/gu, '');

/** The sheets of a page without its white space, as `page.pdf` gives them. */
async function sheetsOf(page: Page, format: (typeof PAPERS)[number]): Promise<string[]> {
  return (await readPdf(await page.pdf({ format }))).map(squash);
}

for (const format of PAPERS) {
  test(`the focus of an answer stands on its ${format} sheet with the first words of it`, async ({
    page,
  }) => {
    for (const [path, count] of [
      ['/plans/l2/1-scale-and-capacity-framework/', 5],
      ['/plans/l2/2-capacity-planning/', 5],
      ['/plans/l6/1-ops-tradeoffs-framework/', 5],
    ] as const) {
      await page.goto(path);
      const beginnings = await page.locator('.adaptation').evaluateAll((all) =>
        all.map((one) => {
          const focus = one.querySelector('.adaptation__focus')?.textContent ?? '';
          return focus + (one.querySelector('.adaptation__points li')?.textContent ?? '').slice(0, 20);
        }),
      );
      expect(beginnings).toHaveLength(count);
      const sheets = await sheetsOf(page, format);
      // A list has a dash before each point.
      const plain = sheets.map((sheet) => sheet.replaceAll('–', ''));
      for (const beginning of beginnings)
        expect(plain.filter((sheet) => sheet.includes(squash(beginning).replaceAll('–', '')))).toHaveLength(
          1,
        );
    }
  });

  test(`a section of a guide begins on its ${format} sheet with its first question, whole`, async ({
    page,
  }) => {
    await page.goto('/guides/l4-operations/');
    const beginnings = await page.locator('section:has(> .link-list)').evaluateAll((all) =>
      all.map((section) => {
        const title = section.querySelector('h2')?.firstChild?.textContent ?? '';
        return title + (section.querySelector('.link-list li')?.textContent ?? '');
      }),
    );
    expect(beginnings).toHaveLength(5);
    const sheets = await sheetsOf(page, format);
    for (const beginning of beginnings)
      expect(sheets.filter((sheet) => sheet.includes(squash(beginning)))).toHaveLength(1);
  });

  test(`no ${format} sheet is taken for the last few lines of P12 and of the guide`, async ({ page }) => {
    for (const path of ['/frameworks/p12/', '/guides/l4-operations/']) {
      await page.goto(path);
      expect((await sheetsOf(page, format)).at(-1)?.length).toBeGreaterThan(400);
    }
  });

  test(`a calculator stands on one ${format} sheet with its result`, async ({ page }) => {
    await page.goto('/notes/operational-excellence/');
    const results = page.locator('.calculator__result');
    await expect(results).toHaveCount(2);
    const sheets = await sheetsOf(page, format);
    for (const [label, result] of [
      ['Target, %', await results.first().textContent()],
      ['Current load, GB a day', await results.last().textContent()],
    ] as const) {
      const own = sheets.filter((sheet) => sheet.includes(squash(result ?? '')));
      expect(own).toEqual([expect.stringContaining(squash(label))]);
    }
  });

  test(`practice, its keys and the rule of thumb are one ${format} sheet each, without what only a screen can use`, async ({
    page,
  }) => {
    for (const path of ['/practice/', '/about/keyboard/', '/practice/plan/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const sheets = await sheetsOf(page, format);
      expect(sheets).toHaveLength(1);
      for (const words of ['CardsforAnki', 'KeysworkwithoutCtrl', 'Maketheplan'])
        expect(sheets[0]).not.toContain(words);
    }
  });

  test(`no card is cut in two on ${format}`, async ({ page }) => {
    await page.goto('/practice/cards/l2/');
    const cards = await page
      .locator('[data-card]')
      .evaluateAll((all) =>
        all.map((card) =>
          [...card.querySelectorAll('summary, [data-back] p:not(.screen-only)')]
            .map(({ textContent }) => textContent)
            .join(''),
        ),
      );
    expect(cards).toHaveLength(28);
    const sheets = await sheetsOf(page, format);
    for (const card of cards) expect(sheets.filter((sheet) => sheet.includes(squash(card)))).toHaveLength(1);
  });
}

test('what is printed behind an answer of the search and of identifying is the answer alone', async ({
  page,
}) => {
  await page.goto('/search/?q=bulkhead');
  await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
  const found = (await sheetsOf(page, 'A4')).join('');
  expect(found).toContain('Bulkheads');
  for (const words of ['Everyheading', 'Filters']) expect(found).not.toContain(words);
  await page.goto('/identify/?q=How+do+you+set+an+error+budget%3F');
  await expect(page.getByRole('article').first()).toBeVisible();
  const named = (await sheetsOf(page, 'A4')).join('');
  expect(named).toContain('L6OpsTradeoffs');
  expect(named).not.toContain('Doitbyhand');
});
