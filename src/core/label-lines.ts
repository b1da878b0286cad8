import type { RootContent } from 'mdast';
import { joinLines, splitLines, splitRuns, type Line } from './paragraph-lines.ts';
import { isCounted } from './part-labels.ts';
import { wordsOf } from './rich-text.ts';

/**
 * A paragraph as several, so that each line which begins with a label in bold begins one of them, and a first line that
 * is bold throughout stands alone, as does `**Step 1: Look**` anywhere. Any other node as it is.
 */
export function separateLabels(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  return splitRuns(splitLines(node), (line, run) => isBold(run) || hasLabel(line)).map(joinLines);
}

/** True for a run of lines that is one label and nothing else, such as `**Step 1: Look**`. */
function isBold(run: readonly Line[]): boolean {
  const [first, ...others] = run.flatMap(({ nodes }) => nodes);
  return first?.type === 'strong' && others.length === 0 && !wordsOf(first).endsWith(':');
}

function hasLabel({ nodes: [first, second] }: Line): boolean {
  if (first?.type !== 'strong') return false;
  const words = wordsOf(first);
  if (words.endsWith(':') || (!second && isCounted(words))) return true;
  return second?.type === 'text' && /^\s*:/u.test(second.value);
}
