import { styleText } from 'node:util';
import type { DiagnosticFormat, PaintedPart } from '../core/diagnostics.ts';

const STYLES = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'blue'],
  place: ['underline'],
  code: ['dim'],
  frame: ['dim'],
  hint: ['cyan'],
} as const satisfies Record<PaintedPart, readonly Parameters<typeof styleText>[0][]>;

/** Colours for the parts of a diagnostic; none where the output is no terminal or `NO_COLOR` is set. */
export const paint: NonNullable<DiagnosticFormat['paint']> = (part, text) =>
  styleText([...STYLES[part]], text, { stream: process.stdout });

/** `3 errors`, `1 error`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
