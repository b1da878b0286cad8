import type { Code } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import { fenceText, type FenceText } from './fence-text.ts';
import type { Block } from './model.ts';
import { hasBox, readPanels } from './read-panels.ts';
import { readPlainFence, readTableFence } from './read-plain-fence.ts';
import { readTreeFence } from './read-tree-fence.ts';

/** Words after the fence that name no language, so that the text is looked at as if there were none. */
const PLAIN = new Set(['text', 'txt', 'plain', 'plaintext', 'none', 'ascii']);

/**
 * A code block as what it shows: commands where a language stands at the fence, else boxes, trees, a checklist, a table,
 * or text to copy. A block that shows several things one after the other becomes several blocks; an empty one, none.
 */
export function readFence(node: Code, reporter: Reporter): Block[] {
  const fence = fenceText(node);
  const { text, place } = fence;
  if (node.meta) {
    const message = `Unexpected \`${node.meta}\` after the language, expected nothing`;
    reporter.report('unknown-content', place, message);
  }
  if (text.trim() === '') return [];
  const language = node.lang ?? 'text';
  if (!PLAIN.has(language.toLowerCase())) return [{ kind: 'command', language, code: text, place }];
  if (hasBox(text)) return readPanels(fence, reporter) ?? [readOtherDrawing(fence, reporter)];
  return readTreeFence(fence, reporter) ?? [readPlainFence(fence, reporter)];
}

/** Boxes of another form: a grid of cells is a table; what else there is stays as it is drawn. */
function readOtherDrawing(fence: FenceText, reporter: Reporter): Block {
  if (/[┬┼╦╬┳╋╤╪╥╫]/u.test(fence.text)) return readTableFence(fence, reporter);
  return { kind: 'template', code: fence.text, place: fence.place };
}
