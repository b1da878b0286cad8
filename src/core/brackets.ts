/** A text with brackets at one end: what they enclose, and the rest, both trimmed. */
export interface Bracketed {
  readonly inside: string;
  readonly rest: string;
}

/** The last bracket when the text ends with it (a full stop may follow): `text (a (b))` gives `a (b)`. */
export function findLastBracket(text: string): Bracketed | undefined {
  const words = text.trim().replace(/(?<=\))\.$/u, '');
  if (!words.endsWith(')')) return undefined;
  let depth = 0;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    if (words[index] === ')') depth += 1;
    if (words[index] === '(') depth -= 1;
    if (depth === 0) return { inside: words.slice(index + 1, -1).trim(), rest: words.slice(0, index).trim() };
  }
  return undefined;
}

/** The first bracket when the text begins with it: `(HIGH) - note` gives `HIGH`. */
export function findFirstBracket(text: string): Bracketed | undefined {
  const words = text.trim();
  if (!words.startsWith('(')) return undefined;
  let depth = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (words[index] === '(') depth += 1;
    if (words[index] === ')') depth -= 1;
    if (depth === 0) return { inside: words.slice(1, index).trim(), rest: words.slice(index + 1).trim() };
  }
  return undefined;
}
