import type { Reporter } from './diagnostics.ts';

/** Characters nobody sees that steer a terminal, end a text, or turn round the order of what is read. */
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const ORDINARY = /[\t\n\r]/u;
const MAX_REPORTS = 20;

/** The text with each control character replaced by `�`, so that places stay; tabs and line ends are no such characters. */
export function showControls(text: string): string {
  return text.replace(CONTROL, (found) => (ORDINARY.test(found) ? found : '\uFFFD'));
}

/** Reports control characters, at most 20 of them one by one. */
export function checkControls(text: string, reporter: Reporter): void {
  const lines = text.split(/\r\n?|\n/u);
  const found = lines.flatMap((line, index) =>
    [...line.matchAll(CONTROL)].flatMap(({ 0: character, index: offset }) =>
      ORDINARY.test(character) ? [] : [{ character, place: { line: index + 1, column: offset + 1 } }],
    ),
  );
  for (const [count, { character, place }] of found.slice(0, MAX_REPORTS).entries()) {
    const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const others = count === MAX_REPORTS - 1 ? found.length - MAX_REPORTS : 0;
    const more = others > 0 ? `, and ${others} more in this file` : '';
    reporter.report('control-character', place, `Unexpected control character ${name}${more}, expected text`);
  }
}
