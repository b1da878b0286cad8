import type { PhrasingContent } from 'mdast';
import { sliceNodes, textOf } from './located-text.ts';

const STRAIGHT = '"';
const OPENING = '“„«';
const CLOSING = '”»';

/**
 * How many double quotes are open after each character. A straight quote closes when something stands right before it,
 * so `"a" and "b"` is two quotes and `"say "a" aloud"` is one inside another.
 */
export function quoteDepths(text: string): number[] {
  let depth = 0;
  let isLow = false;
  return text.split('').map((character, index) => {
    const closesLow = isLow && character === '“';
    if (character === STRAIGHT) depth += depth > 0 && closes(text, index) ? -1 : 1;
    else if (CLOSING.includes(character) || closesLow) depth = Math.max(0, depth - 1);
    else if (OPENING.includes(character)) depth += 1;
    if (character === '„') isLow = true;
    if (depth === 0) isLow = false;
    return depth;
  });
}

function closes(text: string, index: number): boolean {
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  return !/[\s([{—–]/u.test(before) || /[\s.,;:!?)\]}]/u.test(after);
}

/** True when one pair of double quotes encloses the whole text. */
export function isQuoted(text: string): boolean {
  if (text.length < 3 || !(STRAIGHT + OPENING).includes(text.charAt(0))) return false;
  return quoteDepths(text).indexOf(0) === text.length - 1;
}

/** The text without the one pair of double quotes that encloses it; any other text unchanged. Trims. */
export function unquote(text: string): string {
  const words = text.trim();
  return isQuoted(words) ? words.slice(1, -1).trim() : words;
}

/** Inline nodes without the one pair of double quotes that encloses them all; any others unchanged. */
export function unquoteNodes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const text = textOf(nodes);
  if (!isQuoted(text.trim())) return [...nodes];
  return sliceNodes(nodes, text.search(/\S/u) + 1, text.trimEnd().length - 1);
}
