import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from '../../src/core/contrast.ts';
import { readColours } from '../../src/core/tokens.ts';

test('black on white has the contrast 21, and a colour on itself 1', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBe(21);
  expect(contrastRatio('#336699', '#336699')).toBe(1);
});

test('the grey that WCAG names as the limit is 4.54 on white', () => {
  expect(contrastRatio('#767676', '#ffffff').toFixed(2)).toBe('4.54');
});

test('colours are read with their names and both values', () => {
  expect(readColours(':root { --ink: light-dark(#111111, #eeeeee); --space: 1rem; }')).toEqual([
    { name: 'ink', light: '#111111', dark: '#eeeeee' },
  ]);
});

describe('the colours of the site', () => {
  const colours = new Map(
    readColours(readFileSync('src/styles/tokens.css', 'utf8')).map((colour) => [colour.name, colour]),
  );
  const ratio = (name: string, ground: string, mode: 'light' | 'dark') =>
    contrastRatio(colours.get(name)?.[mode] ?? '', colours.get(ground)?.[mode] ?? '');

  for (const mode of ['light', 'dark'] as const) {
    for (const ground of ['paper', 'sheet', 'accent-wash', 'mark'])
      test(`ink reads on ${ground} in ${mode} at 7:1`, () => {
        expect(ratio('ink', ground, mode)).toBeGreaterThanOrEqual(7);
      });

    for (const ink of ['ink-soft', 'accent', 'priority-green', 'priority-yellow', 'priority-red'])
      for (const ground of ['paper', 'sheet'])
        test(`${ink} reads on ${ground} in ${mode} at 4.5:1`, () => {
          expect(ratio(ink, ground, mode)).toBeGreaterThanOrEqual(4.5);
        });

    for (const line of ['focus', 'rule-strong'])
      test(`${line} is seen on paper in ${mode} at 3:1`, () => {
        expect(ratio(line, 'paper', mode)).toBeGreaterThanOrEqual(3);
      });
  }
});
