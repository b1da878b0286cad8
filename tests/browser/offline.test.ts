import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { deploySite, type DeployedSite } from './deployed-site.ts';
import { expect, test as base } from './fixtures.ts';

const PLAN = 'plans/l2/index.html';
const newWords = (text: string) => text.replace('</h1>', ' of the new version</h1>');

const test = base.extend<{ site: DeployedSite }>({
  serviceWorkers: 'allow',
  site: async ({ browserName }, use) => {
    expect(browserName).toBe('chromium');
    const site = await deploySite();
    await use(site);
    await site.stop();
  },
});

/** Visits the site for the first time and waits until it says that it is ready. */
async function visitFirst(page: Page, site: DeployedSite): Promise<void> {
  await page.goto(`${site.origin}/`);
  await expect(page.getByText('Ready offline: all pages and the search')).toBeVisible({ timeout: 60_000 });
}

/** Lets the browser look for a new version, and waits until it is whole or given up. */
function outcomeOfUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker | null>((resolve) => {
      registration.addEventListener('updatefound', () => {
        resolve(registration.installing);
      });
    });
    await registration.update().catch(() => undefined);
    const worker = await found;
    return new Promise<string>((resolve) => {
      const look = () => {
        if (worker?.state !== 'installing') resolve(worker?.state ?? 'none');
      };
      worker?.addEventListener('statechange', look);
      look();
    });
  });
}

test('after a first visit every page and the search are there without a network', async ({ page, site }) => {
  await visitFirst(page, site);
  await site.stop();
  await page.goto(`${site.origin}/plans/l6/2-slos-and-error-budgets/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('SLOs');
  await page.goto(`${site.origin}/identify/?q=How+do+you+set+an+error+budget%3F`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('bulkhead');
  await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/notes\/operational-excellence\//u);
});

test('a page that is not kept says that one is offline, and where to go', async ({ page, site }) => {
  await visitFirst(page, site);
  await site.stop();
  await page.goto(`${site.origin}/plans/l99/`);
  await expect(page.getByRole('heading', { level: 1, name: 'You are offline' })).toBeVisible();
  await page.getByRole('link', { name: 'The checklists' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Checklists' })).toBeVisible();
});

test('nothing of it is fetched before the page has loaded', async ({ page, site }) => {
  const early: string[] = [];
  page.on('request', (request) => early.push(new URL(request.url()).pathname));
  let atLoad = 0;
  page.on('load', () => (atLoad = early.length));
  await visitFirst(page, site);
  const offline = early.findIndex((path) => /study-offline|sw\.js|offline\.json/u.test(path));
  expect(atLoad).toBeGreaterThan(0);
  expect(offline).toBeGreaterThanOrEqual(atLoad);
});

test('a new version is offered when all of it is here, and comes with a reload', async ({ page, site }) => {
  await visitFirst(page, site);
  await site.deploy(PLAN, newWords);
  expect(await outcomeOfUpdate(page)).toBe('installed');
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  await page.goto(`${site.origin}/plans/l2/`);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('new version');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('of the new version');
  await expect(page.getByText('A new version is ready.')).toBeHidden();
});

test('a second tab is told when the first one takes the new version', async ({ page, context, site }) => {
  await visitFirst(page, site);
  const other = await context.newPage();
  await other.goto(`${site.origin}/plans/l6/`);
  await expect(other.getByText('Ready offline')).toBeVisible();
  await site.deploy(PLAN, newWords);
  expect(await outcomeOfUpdate(page)).toBe('installed');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  await expect(other.getByRole('button', { name: 'Reload' })).toBeVisible();
  await other.getByRole('button', { name: 'Reload' }).click();
  await expect(other.getByText('A new version is ready.')).toBeHidden();
});

const HALF_DEPLOYS: readonly (readonly [string, (folder: string) => void])[] = [
  [
    'missing',
    (folder) => {
      rmSync(join(folder, PLAN));
    },
  ],
  [
    'cut off',
    (folder) => {
      writeFileSync(join(folder, PLAN), '<!doctype html><p>Half');
    },
  ],
];

for (const [fault, breakDeploy] of HALF_DEPLOYS)
  test(`a new version of which a file is ${fault} leaves the one before at work`, async ({ page, site }) => {
    await visitFirst(page, site);
    await site.deploy(PLAN, newWords);
    breakDeploy(site.folder);
    expect(await outcomeOfUpdate(page)).toBe('redundant');
    await site.stop();
    await page.goto(`${site.origin}/plans/l2/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('L2 Scale & Capacity');
    await page.goto(`${site.origin}/checklists/`);
    await expect(page.getByRole('heading', { level: 1, name: 'Checklists' })).toBeVisible();
    await expect(page.getByText('A new version is ready.')).toBeHidden();
  });
