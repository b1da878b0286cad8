import type { Nodes } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import { placeOf } from './syntax.ts';

/** Reports words after the mark that opens a code block: beyond one, the language, no page shows them. */
export function checkFences(nodes: readonly Nodes[], reporter: Reporter): void {
  for (const node of nodes) {
    if (node.type === 'code' && node.meta) {
      const words = [node.lang, node.meta].join(' ');
      const message = `Unexpected words \`${words}\` beside the mark of a code block, expected one word at most`;
      reporter.report('unknown-content', placeOf(node), message);
    }
    if ('children' in node) checkFences(node.children, reporter);
  }
}
