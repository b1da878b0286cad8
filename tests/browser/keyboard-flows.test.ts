import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

/** The name of what has the focus, and whether something else lies over it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // A link that goes over two lines begins on the first.
    const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
    const [x, y] = [left + Math.min(width, 24) / 2, top + Math.min(height, 24) / 2];
    const over = document.elementFromPoint(x, y);
    // What is taller than the screen cannot be seen as a whole.
    const isTall = height > innerHeight / 2;
    const isSeen = isTall || (over !== null && (element.contains(over) || over.contains(element)));
    const name = `${element.localName} ${element.textContent.trim() || element.getAttribute('value') || ''}`;
    return { name: name.replace(/\s+/gu, ' '), isSeen };
  });

/** Presses Tab until the focus leaves the page; each stop in order. */
async function tabThrough(page: Page, most: number): Promise<{ name: string; isSeen: boolean }[]> {
  const stops: { name: string; isSeen: boolean }[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

for (const width of [375, 1280])
  for (const [what, path, ready] of [
    ['the print room', '/print/?documents=l2&parts=summary,hedgehog&paper=a4', '3 sheets'],
    ['a rehearsal', '/practice/rehearse/l2/1-scale-and-capacity-framework/', 'Start over'],
    ['a deck', '/practice/cards/l2/', 'Ask me'],
    ['the plan to the date', '/practice/plan/?date=2026-12-01&hours=8', 'your interview.'],
    ['the progress', '/progress/', 'Nothing yet.'],
  ] as const)
    test(`nothing that has the focus is covered: ${what}, ${width} px wide`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(2026, 10, 21, 9));
      await page.setViewportSize({ width, height: width < 600 ? 667 : 800 });
      await page.goto(path);
      await expect(page.getByText(ready).first()).toBeVisible();
      const stops = await tabThrough(page, 60);
      expect(stops.length).toBeGreaterThan(15);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    });

test('a pack is put together and printed by keyboard alone', async ({ page }) => {
  await page.goto('/print/');
  await page.evaluate(() => {
    Object.assign(window, { print: () => (document.title = 'printed') });
  });
  await page.getByRole('checkbox', { name: 'L2 Scale & Capacity' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: '1. Scale & Capacity Framework' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/without=l2\/1-scale-and-capacity-framework/);
  await page.getByRole('radio', { name: 'A4' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/paper=letter/);
  const print = page.getByRole('button', { name: 'Print', exact: true });
  // While the sheets are laid out there is nothing to print yet.
  await expect(print).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(print).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('printed');
  // The parts of the pack can be reached too, and scrolled.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: /^Part 1: L2 Scale & Capacity/ })).toBeFocused();
});

test('a rehearsal is told, revealed, rated and told again by keyboard alone', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-21T09:00:00') });
  await page.goto('/practice/rehearse/l2/1-scale-and-capacity-framework/');
  await page.clock.pauseAt(new Date('2026-11-21T10:00:00'));
  const steps = await page.locator('[data-start]').count();
  await page.getByRole('button', { name: 'Start', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.clock.runFor(4000);
  await page.keyboard.press('r');
  await expect(page.locator('[data-start] details').first()).toHaveAttribute('open');
  for (let at = 1; at < steps; at += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: 'How did it go?' })).toBeVisible();
  await page.getByRole('button', { name: 'Once more' }).focus();
  for (const name of ['Back', 'Finish', 'Reveal', 'Start over', 'Not yet', 'Nearly']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('0:04, nearly')).toBeVisible();
  await page.getByRole('button', { name: 'Once more' }).press('Enter');
  await expect(page.getByRole('timer')).toHaveText('2:00');
});
