import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { readPdf } from './pdf.ts';
import { keep } from './storage.ts';

const PATH = '/practice/plan/';
const PLAN = `${PATH}?date=2026-12-01&hours=8`;

test.use({ timezoneId: 'America/Los_Angeles' });

/** Evening in California, when it is tomorrow already in Greenwich. */
async function onThe21st(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-22T04:30:00Z');
}

const days = (page: Page) => page.locator('.date-plan__day h2');
const status = (page: Page) => page.locator('study-date-plan').getByRole('status');
const plan = (page: Page) => page.getByRole('button', { name: 'Make the plan' });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the two hours and the rule of thumb stand there, and no form that does nothing', async ({ page }) => {
    await page.goto(PLAN);
    const hours = page.getByRole('region', { name: 'In two hours' }).getByRole('listitem');
    await expect(hours.first()).toContainText('0:00');
    await expect(hours.first().getByRole('link')).toHaveAttribute('href', '/print/night-before/');
    await expect(hours.nth(1)).toContainText('Learn the hedgehog answer: Scale & Capacity Framework');
    const rule = page.getByRole('region', { name: 'The rule of thumb' });
    await expect(rule.getByRole('listitem')).toHaveText([
      /Scale & Capacity Framework/,
      /Ops Tradeoffs Framework/,
      /Capacity Planning/,
      /SLOs & Error Budgets/,
      /P12 Operational Excellence\s+framework sheet/,
      /L4 Operations Interview Guide.*\s17 questions/,
    ]);
    await expect(page.getByRole('button', { name: 'Make the plan' })).toHaveCount(0);
  });
});

test('the form makes a plan by days, by keyboard alone, and keeps it in the address', async ({ page }) => {
  await onThe21st(page);
  await page.goto(PATH);
  await page.getByLabel('My interview is on').fill('2026-12-01');
  await page.getByLabel('I have, in hours').fill('8');
  await page.getByLabel('I have, in hours').press('Enter');
  await expect(status(page)).toHaveText(/^\d+ days with something to do, .* to spare/);
  await expect(days(page).first()).toHaveText(/^Saturday 21 November/);
  await expect(days(page).last()).toHaveText(/^Monday 30 November the last day/);
  await expect(page.locator('.date-plan__end')).toHaveText('Tuesday 1 December: your interview.');
  expect(new URL(page.url()).search).toBe('?date=2026-12-01&hours=8');
  await expect(page.locator('.date-plan__day').getByText(/^L6/)).not.toHaveCount(0);
  await page.getByLabel('These hours are').selectOption('day');
  await page.getByRole('checkbox', { name: /^L6/ }).uncheck();
  await plan(page).press('Enter');
  expect(new URL(page.url()).search).toBe('?date=2026-12-01&hours=8&per=day&frameworks=l2,p12,l4-operations');
  await expect(page.locator('.date-plan__day').getByText(/^L6/)).toHaveCount(0);
});

test('a bookmark shows the same plan, without keeping it', async ({ page }) => {
  await onThe21st(page);
  await page.goto(`${PLAN}&frameworks=l6`);
  await expect(days(page).last()).toHaveText(/^Monday 30 November/);
  await expect(page.getByLabel('My interview is on')).toHaveValue('2026-12-01');
  await expect(page.getByRole('checkbox', { name: /^L2/ })).not.toBeChecked();
  await page.goto(PATH);
  await expect(page.locator('study-date-plan')).not.toHaveAttribute('data-needs-script');
  await expect(page.getByLabel('My interview is on')).toHaveValue('');
});

test('the plan that was made is there on the next visit', async ({ page }) => {
  await onThe21st(page);
  await page.goto(PATH);
  await page.getByLabel('My interview is on').fill('2026-12-01');
  await page.getByLabel('I have, in hours').fill('2.5');
  await page.getByRole('checkbox', { name: /^L2/ }).uncheck();
  await plan(page).click();
  await expect(days(page).filter({ hasText: /^Monday 30 November/ })).toBeVisible();
  await expect(page.locator('.date-plan__left')).toContainText(
    /L4 Operations.*questions [\d, ]+: no time left/,
  );
  const first = await page.locator('[data-result]').textContent();
  await page.goto(PATH);
  await expect(page.getByLabel('I have, in hours')).toHaveValue('2.5');
  await expect(page.locator('[data-result]')).toHaveText(first ?? '');
});

test('a question of a guide is marked where it stands in the plan, as on its page', async ({ page }) => {
  await onThe21st(page);
  await page.goto(PLAN);
  const box = page.getByRole('checkbox', { name: /^Practised: Tell me about an upset customer/ });
  await box.check();
  await page.getByRole('link', { name: /^Tell me about an upset customer/ }).click();
  await expect(page.getByRole('button', { name: /^Practised/ })).toHaveAttribute('aria-pressed', 'true');
  await page.goto(PLAN);
  await expect(page.locator('.date-plan__left')).toContainText(/question 2: practised already/);
});

test('a box marks the question everywhere, and a plan made again leaves it out', async ({ page }) => {
  await onThe21st(page);
  await page.goto(PLAN);
  const box = page.getByRole('checkbox', { name: /^Practised: Q473/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.goto('/questions/q473/');
  await expect(page.getByRole('button', { name: 'Practised: Q473', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goto(PLAN);
  await expect(page.locator('.date-plan__left')).toContainText(
    'L2, Scale & Capacity Framework (Green): Q473 practised already.',
  );
  await expect(page.getByRole('checkbox', { name: /^Practised: Q473/ })).toHaveCount(0);
});

test('what was learned and practised before is left out from the first look', async ({ page }) => {
  await keep(page, {
    learned: { 'l2/scale-and-capacity-framework': { at: 1 } },
    practised: { Q110: { at: 1 } },
    interview: { date: { at: 1, date: '2026-12-01' } },
    settings: { hours: { at: 1, value: '8 in all' }, frameworks: { at: 1, value: 'l2' } },
  });
  await onThe21st(page);
  await page.goto(PATH);
  await expect(page.locator('.date-plan__left')).toContainText(
    'L2, Scale & Capacity Framework (Green): hedgehog answer learned, Q110 practised already.',
  );
  await expect(page.getByRole('checkbox', { name: /^Learned: .*Scale & Capacity Framework/ })).toHaveCount(0);
});

test('the plan follows the role that is read as, also when it changes', async ({ page }) => {
  await onThe21st(page);
  await page.route('**/practice/plan.json', async (route) => {
    const response = await route.fetch();
    const { plans } = (await response.json()) as {
      plans: { buckets: { number: number; roles: object }[] }[];
    };
    const roles = (number: number) => (number === 2 ? { 'data-engineer': { need: 0, place: 1 } } : {});
    const buckets = (plans[0]?.buckets ?? []).map((bucket) => ({ ...bucket, roles: roles(bucket.number) }));
    await route.fulfill({ response, json: { plans: [{ ...plans[0], buckets }], others: [] } });
  });
  await page.goto(`${PLAN}&frameworks=l2`);
  const learning = page.getByRole('checkbox', { name: /^Learned/ });
  await expect(learning.first()).toHaveAccessibleName(/Scale & Capacity Framework/);
  await page.getByRole('radio', { name: 'Data Engineer' }).check();
  await expect(learning).toHaveCount(1);
  await expect(learning).toHaveAccessibleName(/Capacity Planning/);
  await expect(page.locator('.date-plan__left')).toHaveText(
    'L2, Scale & Capacity Framework (Green): not on the list of your role.',
  );
  await expect(page).toHaveURL(/role=data-engineer/);
});

for (const [name, search, words] of [
  ['a day that has passed', '?date=2026-11-20&hours=8', /That day has passed/],
  ['a day too far away', '?date=2028-01-01&hours=8', /more than a year away/],
  ['no time', '?date=2026-12-01&hours=0', /Without any time/],
] as const)
  test(`${name} gets a kind answer and no plan`, async ({ page }) => {
    await onThe21st(page);
    await page.goto(PATH + search);
    await expect(status(page)).toHaveText(words);
    await expect(days(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /calendar/ })).toBeHidden();
  });

test('an interview tomorrow by the reader’s own clock is planned by minutes', async ({ page }) => {
  await onThe21st(page);
  await page.goto(`${PATH}?date=2026-11-22&hours=3`);
  await expect(status(page)).toHaveText(/Your interview is tomorrow/);
  await expect(page.locator('.date-plan__day .study-steps__from').first()).toHaveText('0:00');
});

test('a first press that comes before the script is not lost', async ({ page }) => {
  await onThe21st(page);
  await page.goto(PATH);
  // Without a pointer that comes near first, as a script or a switch device clicks.
  await page.getByRole('button', { name: 'I have two hours' }).dispatchEvent('click');
  await expect(status(page)).toHaveText(/Your interview is today/);
});

test('two hours are one press away', async ({ page }) => {
  await onThe21st(page);
  await page.goto(PATH);
  await page.getByRole('button', { name: 'I have two hours' }).click();
  await expect(status(page)).toHaveText(/Your interview is today/);
  expect(new URL(page.url()).search).toBe('?date=2026-11-21&hours=2');
  await expect(page.locator('.date-plan__day a').first()).toHaveText('Print the night-before pack');
});

test('the calendar file has a day for each day of the plan and loads its library on the click', async ({
  page,
}) => {
  await onThe21st(page);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(PLAN);
  await expect(days(page).nth(3)).toBeVisible();
  const count = await days(page).count();
  expect(scripts.filter((url) => url.includes('calendar-file'))).toEqual([]);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /calendar/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('interview-plan.ics');
  const text = readFileSync(await download.path(), 'utf8').replaceAll(/\r\n[ \t]/gu, '');
  expect(text.match(/^BEGIN:VEVENT/gmu)).toHaveLength(count + 1);
  expect(text.match(/^DTSTART[^\r]*/gmu)?.slice(0, 1)).toEqual(['DTSTART:20261121T190000']);
  expect(text).toContain('DTSTART;VALUE=DATE:20261201');
  expect(text).toContain('/plans/l2/1-scale-and-capacity-framework/#hedgehog');
});

test('the plan of two frameworks goes on one sheet, with empty boxes and without the form', async ({
  page,
}) => {
  await onThe21st(page);
  await page.goto(`${PLAN}&frameworks=l2,l6`);
  await expect(days(page).last()).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    const sheets = await readPdf(await page.pdf({ format }));
    expect(sheets).toHaveLength(1);
    for (const words of ['Saturday 21 November', 'Monday 30 November', 'Tuesday 1 December: your interview.'])
      expect(sheets[0]).toContain(words);
    for (const words of ['Make the plan', 'Print it', 'The rule of thumb', '✓'])
      expect(sheets[0]).not.toContain(words);
  }
});

test('a plan that cannot be loaded says so and can be made later', async ({ page }) => {
  await onThe21st(page);
  await page.route('**/practice/plan.json', (route) => route.fulfill({ status: 200, body: 'not a plan' }));
  await page.goto(PLAN);
  await expect(status(page)).toHaveText(/could not be loaded/);
  await page.unroute('**/practice/plan.json');
  await plan(page).click();
  await expect(days(page).first()).toHaveText(/^Saturday 21 November/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a plan in ${colorScheme}`, async ({ page }) => {
    await onThe21st(page);
    await page.emulateMedia({ colorScheme });
    await page.goto(`${PATH}?date=2026-11-24&hours=0.5&per=day`);
    await expect(page.getByRole('heading', { name: 'Left out' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

test('a plan fits a width of 320 px', async ({ page }) => {
  await onThe21st(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PLAN);
  await expect(days(page).last()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
