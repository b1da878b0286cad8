import type { PhrasingContent } from 'mdast';
import { sliceNodes, textOf } from './located-text.ts';
import { quoteDepths } from './quotes.ts';

const ARROWS = /\s*(?:→|⟶|➜|➔|⇒|(?<![<\-=])(?:--?|==?)>)\s*/gu;

/** What stands before and after the first arrow outside double quotes, trimmed; undefined without one. */
export function splitAtArrow(text: string): readonly [string, string] | undefined {
  const arrow = findArrow(text);
  return arrow && [text.slice(0, arrow.start).trim(), text.slice(arrow.end).trim()];
}

/** The same for inline nodes. */
export function splitNodesAtArrow(
  nodes: readonly PhrasingContent[],
): readonly [PhrasingContent[], PhrasingContent[]] | undefined {
  const arrow = findArrow(textOf(nodes));
  return arrow && [sliceNodes(nodes, 0, arrow.start), sliceNodes(nodes, arrow.end)];
}

function findArrow(text: string): { readonly start: number; readonly end: number } | undefined {
  const depths = quoteDepths(text);
  for (const match of text.matchAll(ARROWS)) {
    const start = match.index;
    if ((depths[start - 1] ?? 0) === 0) return { start, end: start + match[0].length };
  }
  return undefined;
}
