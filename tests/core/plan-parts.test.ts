import { expect, test } from 'vitest';
import { documentOutline } from '../../src/core/outline.ts';
import { findPartName, findParts } from '../../src/core/plan-parts.ts';
import { nodesOf } from './reported.ts';

const parts = (...headings: readonly string[]) =>
  findParts(documentOutline(nodesOf(['# T', ...headings].join('\n\n'))).sections).map(
    ({ name, section, slot }) => `${name} ${section.title} (${slot})`,
  );

test.each([
  ['🔍 HOW TO IDENTIFY K4 (PARCELS) QUESTIONS', 'identify'],
  ['Explicit Parcel Keywords:', 'keywords'],
  ['Implicit K4 Indicators:', 'indicators'],
  ['K4 vs H2 Distinction:', 'distinction'],
  ['K4 vs. H2', 'distinction'],
  ['Red Flags (NOT K4):', 'red-flags'],
  ['🎯 EXECUTIVE SCOPE (15-20 min)', 'scope'],
  ['Your 2 High-Impact Buckets (Pick Based on Role)', 'scope'],
  ['📊 CONCEPT BUCKET BREAKDOWN', 'buckets'],
  ['The two buckets', 'buckets'],
  ['BUCKET 1: Green vs Red Flags Checklist', 'bucket'],
  ['🚦 TRAFFIC LIGHT PRIORITIZATION', 'traffic-lights'],
  ['🟢 GREEN (Master)', 'light'],
  ['Yellow - later', 'light'],
  ['✅ EXECUTIVE CHECKLIST', 'checklist'],
  ['🎯 SUCCESS METRICS', 'ready-when'],
  ['You’re ready when', 'ready-when'],
])('knows the part that `%s` begins', (title, name) => {
  expect(findPartName(title)).toBe(name);
});

test.each(['Red tape', 'Greenfield', 'Notes', 'A bucketful'])('knows no part called `%s`', (title) => {
  expect(findPartName(title)).toBeUndefined();
});

test('finds parts at any depth and in any order', () => {
  expect(
    parts(
      '## Checklist',
      '## Scope',
      '#### Bucket 1: A',
      '## How to identify',
      '### Explicit words',
      '#### Implicit signs',
    ),
  ).toEqual([
    'checklist Checklist (checklist)',
    'scope Scope (scope)',
    'bucket Bucket 1: A (buckets)',
    'identify How to identify (identify)',
    'keywords Explicit words (identify)',
    'indicators Implicit signs (identify)',
  ]);
});

test('puts an unknown section after the part before it', () => {
  expect(parts('## Hello', '## Scope', '## Notes')).toEqual([
    'unknown Hello (head)',
    'scope Scope (scope)',
    'unknown Notes (scope)',
  ]);
});

test('knows a section of another name by what stands in it', () => {
  expect(
    parts(
      '## Ideas',
      '### Bucket 1: A',
      '## Signs',
      '### Explicit words',
      '### Red flags',
      '## Lights',
      '### Green',
      '### Red',
    ),
  ).toEqual([
    'buckets Ideas (buckets)',
    'bucket Bucket 1: A (buckets)',
    'identify Signs (identify)',
    'keywords Explicit words (identify)',
    'red-flags Red flags (identify)',
    'traffic-lights Lights (traffic-lights)',
    'light Green (traffic-lights)',
    'light Red (traffic-lights)',
  ]);
});

test('leaves headings with a common word to the section they stand in', () => {
  expect(parts('## Notes', '### Speed vs quality', '## Bucket 1: A', '### Scope', '### Checklist')).toEqual([
    'unknown Notes (head)',
    'bucket Bucket 1: A (buckets)',
  ]);
});
