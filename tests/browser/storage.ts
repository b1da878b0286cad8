import type { Page } from 'playwright/test';

/** Keeps these sections of progress in the browser, as earlier visits do. */
export async function keep(page: Page, sections: Record<string, unknown>): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate(
    (text) => {
      localStorage.setItem('hedgehog', text);
    },
    JSON.stringify({ version: 2, sections }),
  );
}

/** Refuses all storage, as a browser does that is set so. */
export async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
}
