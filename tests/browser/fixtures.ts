import { expect, test as base } from 'playwright/test';

/** What Playwright itself says in a page whose service worker it blocks. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

/** Playwright's test, in which any console message, page error or failed request fails the test. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        if (message.text() !== BLOCKED_WORKER) noise.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => noise.push(String(error)));
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** One page of each kind, for checks that hold everywhere. */
export const PAGES_OF_EACH_KIND = {
  home: '/',
  plan: '/plans/l2/',
  bucket: '/plans/l6/1-ops-tradeoffs-framework/',
  framework: '/frameworks/p12/',
  codes: '/frameworks/',
  guide: '/guides/l4-operations/',
  'guide question': '/guides/l4-operations/8-how-do-you-tell-whether-a/',
  note: '/notes/operational-excellence/',
  question: '/questions/q110/',
  questions: '/questions/',
  practice: '/practice/',
  rehearsal: '/practice/rehearse/l2/1-scale-and-capacity-framework/',
  cards: '/practice/cards/l2/',
  checklists: '/checklists/',
  progress: '/progress/',
  'plan to the date': '/practice/plan/',
  search: '/search/',
  identify: '/identify/',
  'identified question': '/identify/?q=How+do+you+set+an+error+budget%3F',
  'missing page': '/404.html',
} as const;
