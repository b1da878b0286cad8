import type { Place } from './model.ts';
import type { Source } from './syntax.ts';

/** How much of a long line a frame shows, so that a line of a megabyte still fits on a screen. */
const MAX_WIDTH = 90;
const LEAD = 30;

/** The frame of a place in one of the sources; empty where there is nothing to show. */
export type FrameOf = (place: Place & { readonly file: string }) => string;

/** Makes frames for places in the sources; each source is split into lines once. */
export function codeFrames(sources: readonly Source[]): FrameOf {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const lines = new Map<string, readonly string[]>();
  return (place) => {
    const known = lines.get(place.file) ?? (texts.get(place.file) ?? '').split(/\r\n|\r|\n/u);
    lines.set(place.file, known);
    return formatCodeFrame(known[place.line - 1] ?? '', place);
  };
}

/**
 * A line with its number and a caret under the column, for a terminal; empty for an empty line.
 * Of a long line it shows the part round the column.
 */
export function formatCodeFrame(source: string, { line, column }: Place): string {
  if (source.trim() === '') return '';
  const { shown, offset } = cutLine(source, column - 1);
  const number = String(line);
  return `${number} │ ${shown}\n${' '.repeat(number.length)} │ ${spaceUnder(shown.slice(0, offset))}^`;
}

function cutLine(source: string, column: number): { shown: string; offset: number } {
  const start = source.length > MAX_WIDTH ? Math.max(0, column - LEAD) : 0;
  const before = start > 0 ? '…' : '';
  const after = source.length > start + MAX_WIDTH ? '…' : '';
  // A cut may leave half of a surrogate pair, which no terminal shows.
  const part = source.slice(start, start + MAX_WIDTH).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
  return { shown: `${before}${visible(part)}${after}`, offset: before.length + column - start };
}

/** Control characters as a sign, so that a file cannot steer the terminal or turn the line round. */
function visible(text: string): string {
  return text.replace(/(?!\t)[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '�');
}

/** White space as wide as the text: tabs stay tabs, pictures and East Asian characters take two columns. */
function spaceUnder(text: string): string {
  const wide =
    /[\p{Emoji_Presentation}\u{1100}-\u{115F}\u{2E80}-\u{A4CF}\u{AC00}-\u{D7A3}\u{FF00}-\u{FF60}]/u;
  return [...text]
    .map((character) => (character === '\t' ? '\t' : wide.test(character) ? '  ' : ' '))
    .join('');
}
