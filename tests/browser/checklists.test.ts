import { expect, test } from './fixtures.ts';
import { readPdf } from './pdf.ts';

test('a tick is kept after a reload and in the plan', async ({ page }) => {
  await page.goto('/checklists/');
  const box = page.getByRole('region', { name: /L2/ }).getByRole('checkbox').first();
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
  await page.goto('/plans/l2/');
  await expect(page.getByRole('region', { name: 'Checklist' }).getByRole('checkbox').first()).toBeChecked();
});

test('two open tabs agree', async ({ page, context }) => {
  await page.goto('/checklists/');
  const other = await context.newPage();
  await other.goto('/checklists/');
  await page.getByRole('checkbox').nth(1).check();
  await expect(other.getByRole('checkbox').nth(1)).toBeChecked();
});

test('the printed checklists are one page a framework, with formula and every line, and nothing else', async ({
  page,
}) => {
  await page.goto('/checklists/');
  const lines = await page.locator('.checklist__item label').allTextContents();
  expect(lines).toHaveLength(9);
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain('L2 Scale & Capacity');
  expect(pages[0]).toContain('10× Projection');
  expect(pages[1]).toContain('L6 Ops Tradeoffs');
  const paper = pages.join(' ');
  for (const line of lines) expect(paper).toContain(line.trim().replace(/\s+/gu, ' '));
  for (const chrome of [
    'Search',
    'On this page',
    'Skip to',
    'Print with my ticks',
    'Rehearse it',
    'All pages',
  ])
    expect(paper).not.toContain(chrome);
});

test('paper has empty boxes unless one asks for ticks', async ({ page }) => {
  await page.goto('/checklists/');
  await page.locator('.checklist__item input').first().check();
  expect((await readPdf(await page.pdf())).join(' ')).not.toContain('✓');
  await page.getByRole('checkbox', { name: 'Print with my ticks' }).check();
  expect((await readPdf(await page.pdf())).join(' ')).toContain('✓');
});

test('collapsed answers are open on paper', async ({ page }) => {
  await page.goto('/plans/l2/1-scale-and-capacity-framework/');
  const answer = await page.locator('#q473 .adaptation__points li').first().textContent();
  const paper = (await readPdf(await page.pdf())).join(' ');
  expect(paper).toContain((answer ?? '').trim().replace(/\s+/gu, ' ').slice(0, 40));
});
