import type { RootContent, Table, TableCell, TableRow } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import { replaceNodes } from './replace-nodes.ts';
import { placeOf } from './syntax.ts';

/**
 * The nodes with Markdown tables whose rows are not longer than their header, because HTML drops what is. The cells
 * that are too much are joined to the last one, with a diagnostic.
 */
export function fitTables(nodes: readonly RootContent[], reporter: Reporter): RootContent[] {
  return replaceNodes(nodes, (node) => [node.type === 'table' ? fitTable(node, reporter) : node]);
}

function fitTable(table: Table, reporter: Reporter): Table {
  const width = table.children[0]?.children.length ?? 0;
  return { ...table, children: table.children.map((row) => fitRow(row, width, reporter)) };
}

function fitRow(row: TableRow, width: number, reporter: Reporter): TableRow {
  const found = row.children.length;
  if (found <= width) return row;
  const message = `Unexpected row of ${found} cells, expected ${width} as in the header`;
  reporter.report('malformed-table', placeOf(row), message);
  return {
    ...row,
    children: [...row.children.slice(0, width - 1), joinCells(row.children.slice(width - 1))],
  };
}

function joinCells(cells: readonly TableCell[]): TableCell {
  const [first, ...others] = cells;
  const children = others.flatMap((cell) => [{ type: 'text', value: ' | ' } as const, ...cell.children]);
  return { type: 'tableCell', ...first, children: [...(first?.children ?? []), ...children] };
}
