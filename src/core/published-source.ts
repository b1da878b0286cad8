import type { Diagnostic } from './diagnostics.ts';
import type { Source } from './syntax.ts';

/**
 * The Markdown of a document as its page shows it: without comments and without what a chat assistant left at its end,
 * both of which the diagnostics of the same text point at.
 */
export function publishedSource({ text }: Source, diagnostics: readonly Diagnostic[]): string {
  const lines = text.split('\n');
  const places = (code: Diagnostic['code']) =>
    diagnostics
      .filter((diagnostic) => diagnostic.code === code)
      .map(({ line, column }) => ({ line, column }));
  const stray = places('stray-text').map(({ line }) => line);
  const shown = lines.slice(0, stray.length === 0 ? undefined : Math.min(...stray) - 1).join('\n');
  const starts = places('html-comment').map(({ line, column }) => offsetOf(lines, line, column));
  return `${starts
    .sort((a, b) => b - a)
    .reduce(cutComment, shown)
    .trimEnd()}\n`;
}

function cutComment(text: string, start: number): string {
  const end = text.indexOf('-->', start);
  return !text.startsWith('<!--', start) || end === -1 ? text : text.slice(0, start) + text.slice(end + 3);
}

function offsetOf(lines: readonly string[], line: number, column: number): number {
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return before + column - 1;
}
