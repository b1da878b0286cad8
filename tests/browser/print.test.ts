import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { measurePdf, readPdf, type PrintedPage } from './pdf.ts';
import { keep } from './storage.ts';

const MM = 72 / 25.4;
const SMALLEST_MARGIN = 12 * MM;
/** The margin boxes below the text say the name and the number of the page in 8 points. */
const FOOT = 15 * MM;
/** How far a capital letter reaches above its line. */
const CAPITAL = 0.75;
const SIZES = { A4: [595, 842], Letter: [612, 792] } as const;
const PAPERS = ['A4', 'Letter'] as const;
const squash = (text: string) => text.replace(/\s+/gu, '');

function expectWithinMargins({ width, height, texts }: PrintedPage): void {
  const body = texts.filter(({ y }) => y > FOOT);
  expect(body.length).toBeGreaterThan(0);
  expect(body.filter(({ size }) => size < 8.99)).toEqual([]);
  expect(texts.filter(({ x, width: w }) => x < SMALLEST_MARGIN || x + w > width - SMALLEST_MARGIN)).toEqual(
    [],
  );
  expect(texts.filter(({ y, size }) => y + CAPITAL * size > height - SMALLEST_MARGIN)).toEqual([]);
}

const status = (page: Page) => page.locator('study-print-room > form [role=status]');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pack for the night before is two clicks from home', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Print' }).click();
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/print\/night-before\/$/);
  });

  for (const format of PAPERS) {
    test(`the pack for the night before is one ${format} sheet a framework, with every line`, async ({
      page,
    }) => {
      await page.goto('/print/night-before/');
      const sheets = await page.locator('.sheet').allInnerTexts();
      expect(sheets).toHaveLength(3);
      const bytes = await page.pdf({ format });
      const paper = await readPdf(bytes);
      expect(paper).toHaveLength(3);
      for (const [at, sheet] of sheets.entries()) {
        expect(paper[at]).toContain(`${at + 1} / 3`);
        expect(paper[at]).toContain('Night before');
        const printed = squash(paper[at] ?? '');
        expect(printed).toHaveLength(
          squash(sheet).length + squash(`Hedgehog · Night before ${at + 1} / 3`).length,
        );
      }
      for (const chrome of ['Search', 'Skip to', 'All pages']) expect(paper.join(' ')).not.toContain(chrome);
      for (const measured of await measurePdf(bytes)) expectWithinMargins(measured);
    });

    test(`every document fits on one ${format} sheet`, async ({ page }) => {
      await page.goto('/print/');
      const links = page.locator('.print-packs__list a');
      const paths = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(paths).toHaveLength(5);
      for (const path of paths) {
        await page.goto(path);
        const measured = await measurePdf(await page.pdf({ format }));
        expect(measured).toHaveLength(1);
        for (const sheet of measured) expectWithinMargins(sheet);
      }
    });
  }

  test('a plan on its sheet has formula, red flags, answers, questions by id and empty boxes', async ({
    page,
  }) => {
    await page.goto('/print/l2/');
    const [sheet = ''] = await readPdf(await page.pdf());
    for (const words of [
      'Bottlenecks → Mitigation',
      'Not L2',
      'Hedgehog answer',
      'Q473',
      'Checklist',
      'Ready when',
      'Green',
    ])
      expect(sheet).toContain(words);
    await expect(page.locator('[data-boxes] > li')).toHaveCount(8);
  });

  test('one’s own pack says nothing where it cannot work', async ({ page }) => {
    await page.goto('/print/');
    await expect(page.getByText('Your own pack')).toHaveCount(1);
    await expect(page.getByText('Your own pack')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Night before' })).toBeVisible();
  });
});

test('what one chooses is in the address, and the address brings it back', async ({ page }) => {
  await page.goto('/print/');
  await page.getByRole('checkbox', { name: 'L2 Scale & Capacity' }).check();
  await page.getByRole('checkbox', { name: '2. Capacity Planning' }).uncheck();
  await page.getByRole('checkbox', { name: 'Hedgehog answers' }).check();
  await page.getByRole('checkbox', { name: 'One-sheet summary' }).uncheck();
  await page.getByRole('radio', { name: 'A4' }).check();
  await page.getByRole('radio', { name: 'With my ticks' }).check();
  await page.getByRole('radio', { name: 'Print mine' }).check();
  await expect(page).toHaveURL(
    '/print/?documents=l2&without=l2/2-capacity-planning&parts=hedgehog&paper=a4&boxes=ticks&answers=mine',
  );
  await expect(status(page)).toHaveText('1 sheet');
  await page.reload();
  await expect(status(page)).toHaveText('1 sheet');
  await expect(page.locator('.pack')).toContainText('Scale & Capacity Framework');
  await expect(page.locator('.pack')).not.toContainText('Growth Projection');
  await expect(page.getByRole('checkbox', { name: '2. Capacity Planning' })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Print mine' })).toBeChecked();
});

const PACKS = [
  ['summaries and checklists', 'documents=l2,l6,p12&parts=summary,checklist'],
  ['hedgehog answers', 'documents=l2,l6&parts=hedgehog'],
  ['questions of one plan', 'documents=l6&parts=questions'],
  ['questions of another', 'documents=l2&parts=questions'],
  ['answers of a guide', 'documents=l4-operations&parts=answers'],
] as const;

for (const format of PAPERS)
  for (const [what, query] of PACKS)
    test(`as many ${format} sheets come out as were counted: ${what}`, async ({ page }) => {
      await page.goto(`/print/?${query}&paper=${format.toLowerCase()}`);
      await expect(status(page)).toHaveText(/^\d+ sheets?$/u);
      const bytes = await page.pdf({ preferCSSPageSize: true });
      const measured = await measurePdf(bytes);
      const count = measured.length === 1 ? '1 sheet' : `${measured.length} sheets`;
      await expect(status(page)).toHaveText(count);
      await page.setViewportSize({ width: 375, height: 812 });
      await page.reload();
      await expect(status(page)).toHaveText(count);
      for (const sheet of measured) {
        expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual(SIZES[format]);
        expectWithinMargins(sheet);
      }
      const [first = ''] = await readPdf(bytes);
      for (const chrome of ['Ready-made', 'Which parts', 'Laying out']) expect(first).not.toContain(chrome);
    });

test('each sheet says which document it is, and how many there are', async ({ page }) => {
  await page.goto('/print/?documents=l2,p12&parts=summary,checklist&paper=a4');
  await expect(status(page)).toHaveText('3 sheets');
  const paper = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const names = ['L2 Scale & Capacity', 'L2 Scale & Capacity', 'P12 Operational Excellence'];
  for (const [at, name] of names.entries()) {
    expect(paper[at]).toContain(`Hedgehog · ${name}`);
    expect(paper[at]).toContain(`${at + 1} / 3`);
  }
});

test('every adaptation of a question and every answer of a guide is on paper', async ({ page }) => {
  await page.goto('/plans/l2/2-capacity-planning/');
  const points = await page.locator('.adaptation__points li').allTextContents();
  expect(points.length).toBeGreaterThan(20);
  await page.goto('/print/?documents=l2&parts=questions&paper=a4');
  await expect(status(page)).toHaveText(/sheets/u);
  const paper = squash((await readPdf(await page.pdf({ preferCSSPageSize: true }))).join(' '));
  for (const point of points) expect(paper).toContain(squash(point).slice(0, 60));
});

test('paper has the ticks one made, where one asks for them', async ({ page }) => {
  await page.goto('/checklists/');
  await page.locator('.checklist__item input').first().check();
  await page.goto('/print/?documents=l2&parts=checklist&paper=a4');
  await expect(status(page)).toHaveText('1 sheet');
  expect((await readPdf(await page.pdf())).join()).not.toContain('✓');
  await page.getByRole('radio', { name: 'With my ticks' }).check();
  await expect(page.locator('.pack .checklist__item input').first()).toBeChecked();
  expect((await readPdf(await page.pdf())).join()).toContain('✓');
});

test('one’s own version is printed instead of the sample, and says whose it is', async ({ page }) => {
  await page.goto('/plans/l2/1-scale-and-capacity-framework/');
  await page.locator('.own-answer__details summary').click();
  await page.getByRole('textbox', { name: /Your own version/ }).fill('I once doubled a warehouse in a week.');
  await expect(page.getByText('saved')).toBeVisible();
  const print = async (answers: string) => {
    await page.goto(`/print/?documents=l2&parts=hedgehog&paper=a4&answers=${answers}`);
    await expect(status(page)).toHaveText(/sheet/u);
    await expect(page.locator('.pack [data-paper]').first()).toHaveText(/warehouse/);
    return (await readPdf(await page.pdf())).join(' ');
  };
  expect(await print('mine')).toContain('My own version');
  expect(await print('mine')).not.toContain('I measure what the system carries today');
  expect(await print('each')).not.toContain('warehouse');
});

async function write(page: Page, words: string, isPrinted = true): Promise<void> {
  await keep(page, { answers: { 'l2/scale-and-capacity-framework': { at: 1, text: words, isPrinted } } });
}

const SAMPLE = 'Hedgehog answer';

for (const path of ['/print/night-before/', '/print/l2/', '/print/?documents=l2&parts=summary&paper=a4'])
  test(`a summary has one’s own version instead of the sample, and says whose it is: ${path}`, async ({
    page,
  }) => {
    await write(page, 'I once doubled a warehouse in a week.');
    await page.goto(path);
    await expect(page.getByText('I once doubled a warehouse').first()).toBeVisible();
    const paper = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const [sheet = ''] = paper;
    expect(paper).toHaveLength(path.includes('night') ? 3 : 1);
    expect(sheet).toContain('My own version: I once doubled a warehouse in a week.');
    // The other bucket has its sample still.
    expect(sheet.split(SAMPLE)).toHaveLength(2);
    expect(sheet).toContain('one sheet');
  });

test('a summary has the sample where one’s own version is not to be printed, and the print room may ask otherwise', async ({
  page,
}) => {
  await write(page, 'I once doubled a warehouse in a week.', false);
  await page.goto('/print/l2/');
  await expect(page.locator('.sheet [data-paper]').first()).toHaveText(/warehouse/);
  expect((await readPdf(await page.pdf())).join()).not.toContain('warehouse');
  await page.goto('/print/?documents=l2&parts=summary&paper=a4&answers=mine');
  await expect(page.getByText('I once doubled a warehouse')).toBeVisible();
  await page.getByRole('radio', { name: 'Print the sample' }).check();
  await expect(page.getByText('I once doubled a warehouse')).toBeHidden();
});

for (const format of PAPERS)
  test(`an own version too long for one ${format} sheet goes on overleaf, whole, and the sheet says so`, async ({
    page,
  }) => {
    const words = Array.from({ length: 700 }, (_, at) => `word${at}`).join(' ');
    await write(page, words);
    for (const path of ['/print/l2/', `/print/?documents=l2&parts=summary&paper=${format.toLowerCase()}`]) {
      await page.goto(path);
      await expect(page.getByText('Too long for one sheet with my own version')).toBeVisible();
      const bytes = await page.pdf({ format, preferCSSPageSize: path.includes('?') });
      const paper = await readPdf(bytes);
      expect(paper).toHaveLength(2);
      expect(paper[0]).toContain('2 sheets');
      if (path.includes('?')) await expect(status(page)).toHaveText('2 sheets');
      const printed = squash(paper.join(' '));
      for (let at = 0; at < 700; at += 1) expect(printed).toContain(`word${at}`);
      for (const sheet of await measurePdf(bytes)) expectWithinMargins(sheet);
    }
  });

/** The titles of the blocks about buckets, in the order of the sheet. */
const bucketTitles = (page: Page) =>
  page.locator('.pack .sheet__title', { hasText: /^\s*\d\. (?!Questions)/u });

test('a summary has the buckets one chose, and the rest of its sheet', async ({ page }) => {
  await page.goto('/print/?documents=l2&parts=summary&paper=a4&without=l2/1-scale-and-capacity-framework');
  await expect(bucketTitles(page)).toHaveText([/2\. Capacity Planning/]);
  await expect(page.locator('.pack')).not.toContainText('1. Questions');
  await expect(page.locator('.pack')).toContainText('Checklist');
  await page.getByRole('checkbox', { name: '1. Scale & Capacity' }).check();
  await expect(bucketTitles(page)).toHaveText([/1\. Scale/, /2\. Capacity Planning/]);
});

for (const path of ['/print/?documents=l2&parts=summary&paper=a4', '/print/l2/?'])
  test(`a summary has the buckets in the order of the role: ${path}`, async ({ page }) => {
    // As if the plan put them the other way round for this role.
    await page.route(/\/print\//u, async (route) => {
      const response = await route.fetch();
      const turned = (place: string) => String(3 - Number(place));
      const body = (await response.text()).replaceAll(
        /(data-engineer&(?:#34|quot);:\[)([12])/gu,
        (_, start: string, place: string) => start + turned(place),
      );
      await route.fulfill({ response, body });
    });
    await page.goto(path);
    await expect(bucketTitles(page)).toHaveText([/1\. Scale/, /2\. Capacity Planning/]);
    await page.goto(`${path}&role=data-engineer`);
    await expect(bucketTitles(page)).toHaveText([/2\. Capacity Planning/, /1\. Scale/]);
    await expect(page.locator('.pack .sheet__title').last()).toHaveText('Remember');
    expect(await readPdf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
  });

test('the role orders the buckets and marks them', async ({ page }) => {
  await page.goto('/print/?documents=l2&parts=hedgehog&paper=a4&role=product-manager');
  await expect(page.locator('.pack')).toContainText('Should, medium');
  await page.getByRole('radio', { name: 'everyone' }).check();
  await expect(page.locator('.pack')).not.toContainText('Should, medium');
});

test('the button opens the print dialog', async ({ page }) => {
  await page.goto('/print/?documents=p12&paper=a4');
  await page.evaluate(() => {
    Object.assign(window, { print: () => (document.title = 'printed') });
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page).toHaveTitle('printed');
});
