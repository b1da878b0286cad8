import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const PATH = '/practice/rehearse/l2/1-scale-and-capacity-framework/';

/** The page with a clock that moves only when a test says so. */
async function open(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-21T09:00:00') });
  await page.goto(PATH);
  await page.clock.pauseAt(new Date('2026-11-21T10:00:00'));
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
}

const timeOf = (page: Page) => page.getByRole('timer');
const currentOf = (page: Page) => page.locator('[aria-current=step]');
const statusOf = (page: Page) => page.locator('study-rehearsal [role=status]');
const nameOf = (page: Page, index: number) =>
  page.locator('[data-start]').nth(index).getAttribute('data-name');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps are there, and no clock', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.locator('[data-start]').first()).toBeVisible();
    await expect(page.locator('[data-clock]')).toBeHidden();
    await page.locator('[data-start] summary').first().click();
    await expect(page.locator('[data-start] .prose').first()).toBeVisible();
  });
});

test('Space starts and pauses the clock', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Space');
  await page.clock.runFor(5000);
  await expect(timeOf(page)).toHaveText('1:55');
  await page.keyboard.press('Space');
  await page.clock.runFor(30_000);
  await expect(timeOf(page)).toHaveText('1:55');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(1000);
  await expect(timeOf(page)).toHaveText('1:54');
});

test('Space on a button presses that button only', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Start', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Space');
  const second = (await nameOf(page, 1)) ?? '';
  await page.getByRole('button', { name: 'Next', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(currentOf(page)).toContainText(second);
  await expect(page.getByRole('button', { name: /^(?:Start|Go on)$/ })).toBeVisible();
});

test('the arrows move between the steps, which are announced once each', async ({ page }) => {
  await open(page);
  const [first, second] = [await nameOf(page, 0), await nameOf(page, 1)];
  await expect(currentOf(page)).toContainText(first ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(currentOf(page)).toContainText(second ?? '');
  await expect(statusOf(page)).toContainText(`Step 2 of `);
  await statusOf(page).evaluate((status) => {
    new MutationObserver(() => {
      status.setAttribute('data-changes', String(Number(status.getAttribute('data-changes')) + 1));
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await page.keyboard.press('Space');
  await page.clock.runFor(5000);
  await expect(timeOf(page)).not.toHaveText('2:00');
  await expect(statusOf(page)).not.toHaveAttribute('data-changes');
  await page.keyboard.press('Space');
  await expect(statusOf(page)).toContainText('Paused.');
  await page.keyboard.press('ArrowLeft');
  await expect(currentOf(page)).toContainText(first ?? '');
});

test('a clock that was not asked for a long time shows the right time', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Space');
  await page.clock.fastForward(50_000);
  await expect(timeOf(page)).toHaveText('1:10');
});

test('R reveals the words of the step and hides them again', async ({ page }) => {
  await open(page);
  const words = page.locator('[data-start] details').first();
  await expect(words).not.toHaveAttribute('open');
  await page.keyboard.press('r');
  await expect(words).toHaveAttribute('open');
  await expect(page.getByRole('button', { name: 'Hide' })).toBeVisible();
  await page.keyboard.press('r');
  await expect(words).not.toHaveAttribute('open');
});

test('the keys do nothing when they are switched off', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('hedgehog-keys', 'off');
  });
  await open(page);
  await page.keyboard.press('r');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-start]').first()).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('study-rehearsal details[open]')).toHaveCount(0);
});

test('two minutes end with a question, and the answer is there the next time', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Space');
  await page.clock.runFor(121_000);
  await expect(timeOf(page)).toHaveText('0:00');
  await expect(statusOf(page)).toHaveText('The end, told in 2:00. How did it go?');
  await expect(currentOf(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Nearly' }).click();
  await expect(page.getByText('Last time: 21 Nov, 2:00, nearly')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Last time: 21 Nov, 2:00, nearly')).toBeVisible();
  await page.goto('/progress/');
  await expect(page.getByText('1 hedgehog answer rehearsed').first()).toBeVisible();
});

test('an answer told faster than its steps counts the time it took', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Space');
  await page.clock.runFor(3000);
  for (let left = await page.locator('[data-start]').count(); left > 0; left -= 1)
    await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Well' }).click();
  await expect(page.getByText('Last time: 21 Nov, 0:03, well')).toBeVisible();
});

test('Start over begins at the first step with the words closed', async ({ page }) => {
  await open(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(timeOf(page)).toHaveText('2:00');
  await expect(page.locator('study-rehearsal details[open]')).toHaveCount(0);
  await expect(page.locator('[data-start]').first()).toHaveAttribute('aria-current', 'step');
});
