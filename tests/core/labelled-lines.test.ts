import { expect, test } from 'vitest';
import { isLabelled } from '../../src/core/labelled-lines.ts';
import { firstNode } from './reported.ts';

test.each(['**A:** b', '**A**: b', '**A:**', '**A**:'])('sees a label in %s', (text) => {
  expect(isLabelled(firstNode(text, 'paragraph'))).toBe(true);
});

test.each(['**A sentence.**', '**A** b', 'A: b'])('sees no label in %s', (text) => {
  expect(isLabelled(firstNode(text, 'paragraph'))).toBe(false);
});
