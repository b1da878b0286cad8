import type { Paragraph, PhrasingContent } from 'mdast';
import { textOf } from './located-text.ts';
import { wordsOf } from './rich-text.ts';

/** A line that begins with bold words: what stands before them, the words, and the inline nodes after them. */
export interface BoldStart {
  readonly before: string;
  readonly words: string;
  readonly rest: readonly PhrasingContent[];
}

/** The bold words near the start of a line, after nothing but marks, emoji or digits; undefined for any other line. */
export function findBoldStart(line: Paragraph): BoldStart | undefined {
  const index = line.children.findIndex((node) => node.type === 'strong');
  const bold = line.children[index];
  if (!bold) return undefined;
  const before = textOf(line.children.slice(0, index)).trim();
  if (/\p{L}/u.test(before)) return undefined;
  return { before, words: wordsOf(bold), rest: line.children.slice(index + 1) };
}
