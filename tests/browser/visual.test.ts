import { platform } from 'node:process';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

/** The Chromium that drew the pictures; another draws letters a little differently. */
const CHROMIUM = 156;

const SCREENS = {
  home: '/',
  plan: '/plans/l6/',
  bucket: '/plans/l2/2-capacity-planning/',
  framework: '/frameworks/p12/',
  codes: '/frameworks/',
  question: '/questions/q110/',
  questions: '/questions/',
  guide: '/guides/l4-operations/',
  'guide-question': '/guides/l4-operations/10-what-is-your-process-for-resolving/',
  note: '/notes/operational-excellence/',
  identify: '/identify/?q=How+do+you+trade+speed+against+quality%3F',
  search: '/search/?q=capacity',
  practice: '/practice/',
  rehearsal: '/practice/rehearse/l2/1-scale-and-capacity-framework/',
  cards: '/practice/cards/l2/',
  'print-room': '/print/',
} as const;

test.beforeEach(({ browser }) => {
  const [major] = browser.version().split('.');
  test.skip(
    platform !== 'linux' || Number(major) !== CHROMIUM,
    `the pictures are of Chromium ${CHROMIUM} on Linux`,
  );
});

async function expectPicture(page: Page, name: string, fullPage = false): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expect(page).toHaveScreenshot(`${name}.png`, { fullPage });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 } });

  for (const [name, path] of Object.entries(SCREENS))
    test(`${name} looks as it was reviewed`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expectPicture(page, name);
    });
});

for (const scheme of ['light', 'dark'] as const)
  test(`every component looks as it was reviewed in ${scheme} colours`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/about/design/', { waitUntil: 'networkidle' });
    await expectPicture(page, `design-${scheme}`, true);
  });

test('the sheets for the night before look as they were reviewed', async ({ page }) => {
  // The text of an A4 page between its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.goto('/print/night-before/');
  await page.emulateMedia({ media: 'print' });
  await expectPicture(page, 'night-before', true);
});
