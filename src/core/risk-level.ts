import type { Table } from './model.ts';

/** How high a cell's word stands: 1 low, 2 medium, 3 high. */
export type Level = 1 | 2 | 3;

const WORDS: Readonly<Record<string, Level>> = { low: 1, medium: 2, high: 3 };

/** The level a cell names, or undefined for any other text. */
export function findLevel(cell: string): Level | undefined {
  const word = cell.trim().toLowerCase();
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}

/**
 * For each row, likelihood times impact, from 1 to 9, as in a risk matrix; undefined where one of the two columns is
 * missing or holds no level.
 */
export function riskScores({ header, rows }: Table): (number | undefined)[] {
  const column = (name: string) => header.findIndex((cell) => cell.trim().toLowerCase() === name);
  const likelihood = column('likelihood');
  const impact = column('impact');
  return rows.map((row) => {
    const [first, second] = [findLevel(row[likelihood] ?? ''), findLevel(row[impact] ?? '')];
    return first === undefined || second === undefined ? undefined : first * second;
  });
}
