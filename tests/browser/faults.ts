import type { Page, Route } from 'playwright/test';
import { expect, test as base } from 'playwright/test';
import { deploySite, type DeployedSite } from './deployed-site.ts';

const MISSING = 'A part of this page could not be loaded';

/** The answer of the server with other words, which the browser must not keep. */
async function answerWith(route: Route, change: (body: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  const headers = { ...response.headers(), 'cache-control': 'no-store' };
  await route.fulfill({ response, headers, body: change(await response.body()) });
}

/** What can happen to a file on its way: it fails, half of it comes, or something else does. */
export const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>No such page</h1>' }),
  'cut off': (route) => answerWith(route, (body) => body.subarray(0, Math.floor(body.length / 2))),
  'something else': (route) =>
    answerWith(route, () => Buffer.from('<!doctype html><title>Log in to this network</title>')),
};

/** Lets these files wait until what is returned is called. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  const { promise: gate, resolve } = Promise.withResolvers<undefined>();
  await page.route(files, async (route) => {
    await gate;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

/** Playwright's test with a site of its own. A browser says in the console what could not be loaded; an error that no script has caught fails the test. */
export const test = base.extend<{ site: DeployedSite; uncaught: undefined }>({
  page: async ({ page }, use) => {
    await use(page);
    // An answer that is on its way when a test is over is no fault.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
  site: async ({ browserName }, use) => {
    expect(browserName).toBe('chromium');
    const site = await deploySite();
    await use(site);
    await site.stop();
  },
  uncaught: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await use(undefined);
      // The browser itself reports a script that is no script.
      expect(errors.filter((error) => !error.startsWith('SyntaxError'))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The bar that says that a part of the page did not come. */
export const notice = (page: Page) => page.getByRole('alert').filter({ hasText: MISSING });
