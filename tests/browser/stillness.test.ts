import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright/test';
import { siteHandler } from '../../src/setup/site-server.ts';
import { expect, PAGES_OF_EACH_KIND, test } from './fixtures.ts';

/** Counts how far things move while a page loads, as browsers do for “cumulative layout shift”. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(
          globalThis,
          'shift',
          Number(Reflect.get(globalThis, 'shift')) + Number(Reflect.get(entry, 'value')),
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftOf = (page: Page) => page.evaluate(() => Number(Reflect.get(globalThis, 'shift')));

// What is identified stands in the middle of its page, and comes with the script that finds it.
const STILL = Object.entries(PAGES_OF_EACH_KIND).filter(([kind]) => kind !== 'identified question');

for (const [kind, path] of STILL)
  test(`nothing moves while the page of a ${kind} loads`, async ({ page }) => {
    await countShifts(page);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await shiftOf(page)).toBeLessThan(0.001);
    }
  });

test('nothing moves when the place is offered where one was reading', async ({ page }) => {
  await page.addInitScript(() => {
    const place = { path: '/plans/l6/', page: 'L6 Ops Tradeoffs', anchor: 'checklist', section: 'Checklist' };
    localStorage.setItem('hedgehog-places', JSON.stringify([place]));
  });
  await countShifts(page);
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/plans/l6/');
    await expect(page.getByRole('link', { name: 'Go on at “Checklist”' })).toBeVisible();
    expect(await shiftOf(page)).toBeLessThan(0.001);
    await page.goto('/');
    await expect(page.locator('study-place').getByRole('link')).toHaveText('L6 Ops Tradeoffs: Checklist');
    expect(await shiftOf(page)).toBeLessThan(0.001);
  }
});

/** Serves the site; of the home page nothing comes after these words until `gate` opens. */
async function serveInTwo(words: string, gate: Promise<undefined>): Promise<Server> {
  const html = readFileSync('dist/index.html', 'utf8');
  const end = html.indexOf(words) + words.length;
  expect(end).toBeGreaterThan(words.length);
  const answer = siteHandler('dist', '/');
  const server = createServer((request, response) => {
    if (request.url !== '/') return void answer(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(html.slice(0, end));
    void gate.then(() => response.end(html.slice(end)));
  }).listen(0);
  await once(server, 'listening');
  return server;
}

/** Waits until what has come so far is painted. */
const painted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

const PLACES = {
  heading: 'Open it the',
  lead: 'The fox knows many',
  'first action': 'Search for a word',
  'second action': 'Print for the',
  'first priority': 'data-priority="green">',
  'first plan': '</article>',
};

for (const [place, words] of Object.entries(PLACES))
  test(`nothing on the home page moves when it comes in two parts, cut in the ${place}`, async ({ page }) => {
    const { promise: gate, resolve } = Promise.withResolvers<undefined>();
    const server = await serveInTwo(words, gate);
    const address = server.address();
    await countShifts(page);
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}/`, {
      waitUntil: 'commit',
    });
    await painted(page);
    resolve(undefined);
    await page.waitForLoadState('networkidle');
    expect(await shiftOf(page)).toBeLessThan(0.001);
    server.close();
    server.closeAllConnections();
  });
