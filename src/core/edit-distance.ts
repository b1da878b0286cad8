/**
 * How many letters to add, drop, change or swap with a neighbour to turn one word into the other;
 * `most + 1` as soon as it is clear that it takes more than `most`.
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const change = cell(row, j - 1) + (isSame ? 0 : 1);
      const swap = isSwap ? cell(before, j - 2) + 1 : Infinity;
      next.push(Math.min(cell(row, j) + 1, cell(next, j - 1) + 1, change, swap));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return cell(row, to.length);
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}
