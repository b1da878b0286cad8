import type { Table as MarkdownTable } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import type { Place, Table } from './model.ts';
import { wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';

/** A line of dashes, as under a header or round a table; it may have joints. */
const RULE = /^(?=.*[-─━═=]{3})[\s|│:+┼├┤┌┐└┘┬┴─━═=-]+$/u;
const SEPARATOR = /(?<!\\)[|│]/u;

interface Row {
  readonly cells: readonly string[];
  readonly place: Place;
}

/**
 * Reads a table typed with `|`: a header, rows, and lines of dashes anywhere. Null when the text has no
 * such form or only one column.
 * `place` is where the first line of the text stands. Every row gets as many cells as the header: what is too much
 * is joined to the last cell, with a diagnostic.
 */
export function readTable(source: string, place: Place, reporter: Reporter): Table | null {
  const lines = source.split('\n');
  const isContent = (line: string) => line.trim() !== '' && !RULE.test(line);
  const [first, second] = lines.filter(isContent);
  if (first === undefined || readCells(first, first).length < 2) return null;
  if (!SEPARATOR.test(second ?? '') && !lines.some((line) => RULE.test(line))) return null;
  const rows = lines.flatMap((line, index): Row[] =>
    isContent(line)
      ? [{ cells: readCells(line, first), place: { line: place.line + index, column: place.column } }]
      : [],
  );
  return { ...fit(rows, reporter), source, place };
}

/** Reads a Markdown table of the pipe kind; markup in its cells goes, their words stay. */
export function readMarkdownTable(node: MarkdownTable, reporter: Reporter): Table {
  const rows = node.children.map((row): Row => ({ cells: row.children.map(wordsOf), place: placeOf(row) }));
  const source = rows.map(({ cells }) => cells.join(' | ')).join('\n');
  return { ...fit(rows, reporter), source, place: placeOf(node) };
}

/** The cells of a line. Where the header has a bar at an end, that bar is a frame and no cell stands outside it. */
function readCells(line: string, header: string): string[] {
  let inner = line.trim();
  if (/^[|│]/u.test(header.trim())) inner = inner.replace(/^[|│]/u, '');
  if (/[|│]$/u.test(header.trim())) inner = inner.replace(/(?<!\\)[|│]$/u, '');
  return inner.split(SEPARATOR).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function fit([header, ...rows]: readonly Row[], reporter: Reporter): Pick<Table, 'header' | 'rows'> {
  const width = header?.cells.length ?? 0;
  const fitted = rows.map(({ cells, place }) => {
    if (cells.length === width) return cells;
    const found = `${cells.length} cell${cells.length === 1 ? '' : 's'}`;
    reporter.report(
      'malformed-table',
      place,
      `Unexpected row of ${found}, expected ${width} as in the header`,
    );
    return fitRow(cells, width);
  });
  return { header: header?.cells ?? [], rows: fitted };
}

function fitRow(cells: readonly string[], width: number): string[] {
  if (cells.length > width) return [...cells.slice(0, width - 1), cells.slice(width - 1).join(' | ')];
  return [...cells, ...Array<string>(width - cells.length).fill('')];
}
