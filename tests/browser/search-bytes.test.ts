import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'block' });

const MOST_UNTIL_FULL_TEXT = 130_000;
// Pagefind compresses these itself, and hosts send them as they are.
const PACKED = /\.(?:pagefind|pf_\w+)$/u;

/** What a host sends for a file: compressed once, however often the page asks for it. */
function bytesOf(path: string): number {
  const file = `dist${path}`;
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  return PACKED.test(path) ? content.length : brotliCompressSync(content).length;
}

for (const query of ['bulkhead', 'error budget', 'system reliability', 'hot partition', 'golden rule']) {
  test(`“${query}” costs at most 130 kB from opening the search to the results from the full text`, async ({
    page,
  }) => {
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.keyboard.press('/');
    await page.keyboard.insertText(query);
    await expect(page.locator('dialog study-search')).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
    const engine = [...asked].filter((path) => path.endsWith('.pagefind'));
    expect(engine).toHaveLength(1);
    const bytes = [...asked].reduce((total, path) => total + bytesOf(path), 0);
    test.info().annotations.push({ type: 'bytes', description: String(bytes) });
    expect(bytes).toBeGreaterThan(MOST_UNTIL_FULL_TEXT / 4);
    expect(bytes).toBeLessThanOrEqual(MOST_UNTIL_FULL_TEXT);
  });
}
