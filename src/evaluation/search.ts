import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { openBuiltSite } from './browser.ts';

const QUERIES = 'tests/evaluation/search-queries.json';
const PORT = 4387;

interface Query {
  readonly query: string;
  readonly kind: 'plain' | 'misspelt' | 'nonsense';
  readonly isHeldOut: boolean;
  /** Beginnings of addresses that answer the query; none for nonsense. */
  readonly expected: readonly string[];
}

interface Answered extends Query {
  readonly found: readonly string[];
}

/** Types every query into the built site's search and prints how often the first result is right. */
export async function evaluateSearch(isDetailed: boolean): Promise<void> {
  const queries = JSON.parse(readFileSync(QUERIES, 'utf8')) as readonly Query[];
  const site = await openBuiltSite(PORT);
  const answered: Answered[] = [];
  try {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}search/`);
    for (const query of queries) answered.push({ ...query, found: await addressesFor(page, query.query) });
  } finally {
    await site.close();
  }
  console.log('\nSearch');
  for (const isHeldOut of [false, true]) {
    for (const kind of ['plain', 'misspelt', 'nonsense'] as const) {
      const part = answered.filter((answer) => answer.kind === kind && answer.isHeldOut === isHeldOut);
      console.log(`  ${isHeldOut ? 'held out' : 'tuning  '}  ${kind.padEnd(9)} ${summary(kind, part)}`);
    }
  }
  if (isDetailed) printMisses(answered.filter(({ isHeldOut }) => !isHeldOut));
}

async function addressesFor(page: Page, query: string): Promise<string[]> {
  await page.fill('main study-search input', query);
  await page.waitForSelector('main study-search[aria-busy=false]');
  return page
    .locator('main [role=option]')
    .evaluateAll((options) => options.map((option) => decodeURIComponent(option.getAttribute('href') ?? '')));
}

function rankOf({ expected, found }: Answered): number {
  return found.findIndex((address) => expected.some((beginning) => address.startsWith(beginning))) + 1;
}

function summary(kind: Query['kind'], part: readonly Answered[]): string {
  const percent = (count: number) =>
    `${((100 * count) / part.length).toFixed(1)} % (${count} of ${part.length})`;
  if (kind === 'nonsense')
    return `nothing found ${percent(part.filter(({ found }) => found.length === 0).length)}`;
  const ranks = part.map(rankOf);
  const mean = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / part.length;
  return `first hit ${percent(ranks.filter((rank) => rank === 1).length)}, mean reciprocal rank ${mean.toFixed(3)}`;
}

/** Only of the tuning set: whoever looks at the other one has no held-out set any more. */
function printMisses(answered: readonly Answered[]): void {
  for (const answer of answered) {
    const isRight = answer.kind === 'nonsense' ? answer.found.length === 0 : rankOf(answer) === 1;
    if (isRight) continue;
    console.log(
      `\n  “${answer.query}” right at ${rankOf(answer)}, first: ${answer.found.slice(0, 3).join('  ')}`,
    );
  }
}
