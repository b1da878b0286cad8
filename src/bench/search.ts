import type { Browser, Page } from 'playwright';
import { basePath } from '../setup/base-path.ts';
import { median } from './median.ts';
import { slowDown, withBrowser } from './slow-phone.ts';

/** Prints how long search takes on a slow phone. */
const PORT = 4386;
const ROUNDS = 5;
const NAMES = '[role=option]';
const TEXT = '[role=group][aria-label="In the text"]';

await withBrowser(PORT, measure);

async function measure(browser: Browser): Promise<void> {
  const rounds = [];
  // One round for nothing, so that the server has compressed each file.
  await measureOnce(browser);
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureOnce(browser));
  for (const name of Object.keys(rounds[0] ?? {}) as (keyof (typeof rounds)[number])[]) {
    const value = median(rounds.map((round) => round[name]));
    console.log(`${name.padEnd(42)} ${String(Math.round(value)).padStart(7)}`);
  }
}

async function measureOnce(browser: Browser) {
  // What is kept for offline use meanwhile is another matter.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(noteTimes, [NAMES, TEXT]);
  await page.goto(`http://localhost:${PORT}${basePath}`);
  await prepare(page);
  await slowDown(page);
  await page.keyboard.press('/');
  await page.keyboard.insertText('error budget');
  const first = await timeUntil(page, NAMES);
  const text = await timeUntil(page, TEXT);
  const bytesToFirst = await bytesUntil(page, NAMES);
  const bytesToText = (await bytesUntil(page, TEXT)) + (await bytesOfWorkers(page));
  const names = await keyToResult(page, 'golden rule');
  const words = await keyToResult(page, 'backpressure');
  await page.reload();
  await prepare(page);
  await page.keyboard.press('/');
  await page.keyboard.insertText('error budget');
  const warm = await timeUntil(page, NAMES);
  await context.close();
  return {
    'opening to first result, cold (ms)': first,
    'opening to full text, cold (ms)': text,
    'opening to first result, warm (ms)': warm,
    'last key to first result, warm (ms)': names,
    'last key to first result, new words (ms)': words,
    'bytes until first result': bytesToFirst,
    'bytes until full text': bytesToText,
  };
}

/** Has Playwright put its own script into the page, which takes a slow processor 100 ms, before anything is measured. */
async function prepare(page: Page): Promise<void> {
  await page.waitForSelector('dialog', { state: 'attached' });
}

/** What workers of the page have loaded, which its own session is not told of. */
async function bytesOfWorkers(page: Page): Promise<number> {
  const each = page
    .workers()
    .map((worker) =>
      worker.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0),
      ),
    );
  return (await Promise.all(each)).reduce((sum, bytes) => sum + bytes, 0);
}

/** Notes in the page when the first key is pressed, when results first stand in the dialog, and what was loaded by then. */
function noteTimes(selectors: readonly string[]): void {
  const times: Record<string, number> = {};
  const bytes: Record<string, number> = {};
  const seen = Object.fromEntries(
    selectors.map((selector) => [selector, Promise.withResolvers<undefined>()]),
  );
  Object.assign(globalThis, { times, bytes, seen });
  addEventListener('keydown', () => (times['opened'] ??= performance.now()), true);
  const watch = new MutationObserver(() => {
    for (const selector of selectors) {
      if (times[selector] !== undefined || !document.querySelector(`dialog ${selector}`)) continue;
      times[selector] = performance.now();
      seen[selector]?.resolve(undefined);
      bytes[selector] = performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime >= (times['opened'] ?? 0))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0);
    }
  });
  watch.observe(document, { childList: true, subtree: true });
}

/**
 * Milliseconds, as the page sees them, from the key that opens the search until something is there. The page itself says
 * when: to be asked with each frame would cost a slow processor more than it should.
 */
async function timeUntil(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (name) => {
    const seen = Reflect.get(globalThis, 'seen') as Record<string, PromiseWithResolvers<undefined>>;
    await seen[name]?.promise;
    const times = Reflect.get(globalThis, 'times') as Record<string, number>;
    return (times[name] ?? 0) - (times['opened'] ?? 0);
  }, selector);
}

/** Bytes that the page itself had loaded since the key when something was there. */
function bytesUntil(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (name) => (Reflect.get(globalThis, 'bytes') as Record<string, number>)[name] ?? 0,
    selector,
  );
}

/** Milliseconds from the input event to the next change of the list, as the page itself sees it. */
function keyToResult(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('dialog input[type=search]');
    const list = document.querySelector('dialog [role=listbox]');
    if (!input || !list) throw new Error('There is no search on the page.');
    const changed = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!list.querySelector('[role=option]')) return;
        observer.disconnect();
        resolve();
      }).observe(list, { childList: true });
    });
    input.value = text;
    const start = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await changed;
    return performance.now() - start;
  }, query);
}
