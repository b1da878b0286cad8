import type { Page } from 'playwright/test';
import { expect, notice, test } from './faults.ts';
import { PAGES_OF_EACH_KIND } from './fixtures.ts';
import { denyStorage } from './storage.ts';

const REHEARSAL = '/practice/rehearse/l2/1-scale-and-capacity-framework/';

for (const [kind, path] of Object.entries(PAGES_OF_EACH_KIND))
  test(`the page “${kind}” works where storage is denied`, async ({ page }) => {
    await denyStorage(page);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(notice(page)).toBeHidden();
  });

test('choices that are kept in a damaged form are left out', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('hedgehog-theme', 'purple');
    localStorage.setItem('hedgehog-searches', '{"half":');
    localStorage.setItem('hedgehog-keys', '7');
    sessionStorage.setItem('hedgehog-found', '[broken');
    sessionStorage.setItem('hedgehog-search-scroll', '"far"');
  });
  await page.goto('/search/');
  await page.getByRole('combobox').first().fill('golden rule');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/frameworks\/p12\/#golden-rule$/u);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

const cards = (page: Page) => page.getByRole('region', { name: 'Cards', exact: true });
const rating = (page: Page) => page.getByRole('group', { name: 'How well did you know it?' });

async function startCards(page: Page, deck = 'l2'): Promise<void> {
  await page.goto(`/practice/cards/${deck}/`);
  await page.getByRole('button', { name: 'Ask me' }).click();
  await expect(cards(page)).toBeVisible();
}

async function gradeCard(page: Page, key: string): Promise<void> {
  await page.keyboard.press('Space');
  await expect(rating(page)).toBeVisible();
  await page.keyboard.press(key);
  await expect(rating(page)).toBeHidden();
}

const keptCards = (page: Page) =>
  page.evaluate(() => {
    const { sections } = JSON.parse(localStorage.getItem('hedgehog') ?? '{"sections":{}}');
    return Object.values(sections.cards ?? {}).length;
  });

const NO_ROOM: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  denied: denyStorage,
  full: async (page) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
  },
};

for (const [fault, set] of Object.entries(NO_ROOM)) {
  test(`where storage is ${fault}, cards go on and say that they last for this visit`, async ({ page }) => {
    await set(page);
    await startCards(page);
    await gradeCard(page, '4');
    await expect(page.locator('.trouble-notice')).toContainText('lasts for this visit');
    await expect(page.getByText('9 left', { exact: true })).toBeVisible();
  });

  test(`where storage is ${fault}, a rehearsal goes on and says that it lasts for this visit`, async ({
    page,
  }) => {
    await set(page);
    await page.clock.install({ time: new Date('2026-11-21T09:00:00') });
    await page.goto(REHEARSAL);
    await page.clock.pauseAt(new Date('2026-11-21T10:00:00'));
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    await page.keyboard.press('Space');
    await page.clock.runFor(121_000);
    await page.getByRole('button', { name: 'Nearly' }).click();
    await expect(page.getByText('Last time: 21 Nov, 2:00, nearly')).toBeVisible();
    await expect(page.locator('.trouble-notice')).toContainText('lasts for this visit');
  });
}

test('cards graded in two tabs are all kept', async ({ page, context }) => {
  const other = await context.newPage();
  await startCards(page);
  await startCards(other, 'p12');
  await gradeCard(page, '4');
  await expect.poll(() => keptCards(page)).toBe(1);
  await gradeCard(other, '4');
  await gradeCard(other, '4');
  await expect.poll(() => keptCards(page)).toBe(3);
  await gradeCard(page, '4');
  await expect.poll(() => keptCards(page)).toBe(4);
});

test('a rehearsal rated in one tab is told in the other', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(REHEARSAL);
  await page.goto(REHEARSAL);
  await page.evaluate(() => {
    const sections = {
      rehearsals: { 'l2/scale-and-capacity-framework': { at: 1, seconds: 100, rating: 'nearly' } },
    };
    localStorage.setItem('hedgehog', JSON.stringify({ version: 2, sections }));
  });
  await expect(other.locator('[data-last]')).toContainText('Last time');
});

test('a clock that is set back loses no card and asks on', async ({ page }) => {
  await page.clock.setFixedTime('2030-01-01T10:00:00Z');
  await startCards(page);
  await gradeCard(page, '1');
  await page.clock.setFixedTime('2026-11-21T10:00:00Z');
  await gradeCard(page, '4');
  await expect.poll(() => keptCards(page)).toBe(2);
  await startCards(page);
  await gradeCard(page, '3');
  await expect.poll(() => keptCards(page)).toBe(3);
});

test('a clock that is set back leaves a rehearsal its length and its last time', async ({ page }) => {
  await page.clock.install({ time: '2030-01-01T10:00:00Z' });
  await page.goto(REHEARSAL);
  await page.evaluate(() => {
    const at = Date.parse('2030-01-01T10:00:00Z');
    const sections = {
      rehearsals: { 'l2/scale-and-capacity-framework': { at, seconds: 100, rating: 'nearly' } },
    };
    localStorage.setItem('hedgehog', JSON.stringify({ version: 2, sections }));
  });
  await page.reload();
  await page.clock.pauseAt('2030-01-01T11:00:00Z');
  await expect(page.locator('[data-last]')).toContainText('Last time: 1 Jan');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.clock.runFor(10_000);
  await expect(page.locator('[data-time]')).toHaveText('1:50');
  await page.clock.setSystemTime('2020-01-01T10:00:00Z');
  await page.clock.runFor(10_000);
  await expect(page.locator('[data-time]')).toHaveText(/^1:4[01]$/u);
});

test('a plan to a date that a clock set back has moved out of reach says so, and is there again', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-21T10:00:00Z');
  await page.goto('/practice/plan/?date=2026-12-01&hours=8');
  const status = page.locator('study-date-plan').getByRole('status');
  await expect(page.locator('.date-plan__day').first()).toBeVisible();
  await page.clock.setFixedTime('2001-01-01T10:00:00Z');
  await page.reload();
  await expect(status).not.toBeEmpty();
  await expect(page.locator('.date-plan__day')).toHaveCount(0);
  await page.clock.setFixedTime('2026-11-21T10:00:00Z');
  await page.reload();
  await expect(page.locator('.date-plan__day').first()).toBeVisible();
});
