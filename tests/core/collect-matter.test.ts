import { expect, test } from 'vitest';
import { collectMatter } from '../../src/core/collect-matter.ts';
import { parseDocument } from '../../src/core/parse-document.ts';
import { parsePlanOf } from './plan-reading.ts';

test('plans stand before what is beside them, and every path gets the base of the site', () => {
  const { plan } = parsePlanOf('## CONCEPT BUCKET BREAKDOWN', '### BUCKET 1: Cups');
  const text = '# Tea Interview Guide\n\n## Pots\n\n### 1. Which pot?\n\n**Framework: STAR**\n\nMine.\n';
  const { document: guide } = parseDocument({ file: 'content/guides/tea.md', text });
  if (guide?.kind !== 'guide') throw new Error('not parsed');

  const library = { plans: [plan], frameworks: [], guides: [guide] };
  const { plans, others } = collectMatter(library, (path) => `/base${path}`);
  expect(plans.map(({ path, buckets }) => [path, ...buckets.map((bucket) => bucket.path)])).toEqual([
    ['/base/plans/k4/', '/base/plans/k4/1-cups/'],
  ]);
  expect(others.map(({ path, items }) => [path, ...items.map((item) => item.path)])).toEqual([
    ['/base/guides/tea/', '/base/guides/tea/1-which-pot/'],
  ]);
});
