import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { basePath } from '../setup/base-path.ts';
import { median } from './median.ts';
import { slowDown, withBrowser } from './slow-phone.ts';

/**
 * Prints how soon a page of each kind shows on a slow phone, beside a bare page of the same words; fails where it takes longer than 1.2 times as long, moves while it loads, or blocks.
 */
const PORT = 4387;
const ROUNDS = 5;
const MOST_TIMES_BARE = 1.2;
const KINDS: Readonly<Record<string, string>> = {
  home: '/',
  plan: '/plans/l2/',
  bucket: '/plans/l2/1-scale-and-capacity-framework/',
  'framework sheet': '/frameworks/p12/',
  question: '/questions/q110/',
  questions: '/questions/',
  guide: '/guides/l4-operations/',
  'guide question': '/guides/l4-operations/10-what-is-your-process-for-resolving/',
  note: '/notes/operational-excellence/',
  search: '/search/',
  identify: '/identify/',
  practice: '/practice/',
  rehearsal: '/practice/rehearse/l2/1-scale-and-capacity-framework/',
  cards: '/practice/cards/l2/',
  print: '/print/',
  progress: '/progress/',
  about: '/about/keyboard/',
};

/** Milliseconds until the largest part is painted, how much the page moved, and milliseconds of blocking, which counts from the first paint on (Total Blocking Time, web.dev/articles/tbt). */
interface Visit {
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

const barePath = (path: string) => `/bare${path}`;
const bare = new Map(Object.values(KINDS).map((path) => [barePath(path), bareWords(path)]));

await withBrowser(PORT, measure, bare);

async function measure(browser: Browser): Promise<void> {
  console.log(`${'Kind'.padEnd(16)} ${row(['LCP', 'bare', 'times', 'CLS', 'TBT'])}`);
  for (const [kind, path] of Object.entries(KINDS)) {
    const [whole, plain] = await visits(browser, path);
    const times = whole.lcp / plain.lcp;
    console.log(
      `${kind.padEnd(16)} ${row([whole.lcp.toFixed(0), plain.lcp.toFixed(0), times.toFixed(2), whole.cls.toFixed(3), whole.tbt.toFixed(0)])}`,
    );
    if (times > MOST_TIMES_BARE || whole.cls > 0 || whole.tbt > 0) process.exitCode = 1;
  }
}

/** The medians of the page and of its bare words, taken in turns so that a busy moment meets both. */
async function visits(browser: Browser, path: string): Promise<readonly [Visit, Visit]> {
  // One round for nothing, so that the server has compressed each file.
  await visit(browser, path);
  await visit(browser, barePath(path));
  const whole: Visit[] = [];
  const plain: Visit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    whole.push(await visit(browser, path));
    plain.push(await visit(browser, barePath(path)));
  }
  return [medians(whole), medians(plain)];
}

async function visit(browser: Browser, path: string): Promise<Visit> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
  });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(observe);
  await page.goto(`http://localhost:${PORT}${basePath.slice(0, -1)}${path}`);
  await page.waitForLoadState('networkidle');
  const seen = await read(page);
  await context.close();
  return seen;
}

/** Runs in the page before anything of it. */
function observe(): void {
  const seen = { lcp: 0, cls: 0, tbt: 0 };
  Object.assign(globalThis, { seen });
  let firstPaint = Infinity;
  const tasks: { readonly from: number; readonly to: number }[] = [];
  const addUp = () => {
    seen.tbt = tasks.reduce(
      (sum, { from, to }) => sum + Math.max(0, to - Math.max(from + 50, firstPaint)),
      0,
    );
  };
  const on = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('layout-shift', ({ value = 0 }) => (seen.cls += value));
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') firstPaint = startTime;
    addUp();
  });
  on('longtask', ({ startTime, duration }) => {
    tasks.push({ from: startTime, to: startTime + duration });
    addUp();
  });
}

function read(page: Page): Promise<Visit> {
  return page.evaluate(() => (globalThis as unknown as { seen: Visit }).seen);
}

function medians(visits: readonly Visit[]): Visit {
  const middle = (name: keyof Visit) => median(visits.map((one) => one[name]));
  return { lcp: middle('lcp'), cls: middle('cls'), tbt: middle('tbt') };
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(7)).join(' ');
}

/** The words of a page with nothing but headings, paragraphs, lists and links. */
function bareWords(path: string): string {
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  const title = /<title>.*?<\/title>/u.exec(html)?.[0] ?? '';
  const body = (/<body>([\s\S]*)<\/body>/u.exec(html)?.[1] ?? '')
    .replace(/<(script|style|svg|dialog|template|form)\b[\s\S]*?<\/\1>/gu, '')
    .replace(/<link[^>]*>/gu, '')
    .replace(/<(\/?)([\w-]+)([^>]*)>/gu, (_, end: string, name: string, attributes: string) => {
      const address = /\shref="[^"]*"/u.exec(attributes)?.[0] ?? '';
      const hidden = /\shidden\b/u.test(attributes) ? ' hidden' : '';
      return `<${end}${name.includes('-') ? 'div' : name}${address}${hidden}>`;
    });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${title}<body>${body}`;
}
