import type { RootContent } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import { replaceNodes } from './replace-nodes.ts';
import { placeOf } from './syntax.ts';

const COMMENT = /^\s*(?:<!--.*?-->\s*)+$/su;

/** The nodes without HTML comments, which are reported as left out; other HTML is reported and stays, as text. */
export function readHtml(nodes: readonly RootContent[], reporter: Reporter): RootContent[] {
  return replaceNodes(nodes, (node) => {
    if (node.type !== 'html') return [node];
    if (COMMENT.test(node.value)) {
      reporter.report(
        'html-comment',
        placeOf(node),
        `Unexpected comment \`${node.value.trim().replace(/\s+/gu, ' ')}\``,
      );
      return [];
    }
    if (!node.value.trimStart().startsWith('</')) {
      reporter.report('raw-html', placeOf(node), `Unexpected HTML ${quote(node.value)}, expected Markdown`);
    }
    return [node];
  });
}

/** The first line of the HTML, as code. */
function quote(html: string): string {
  const [first = '', ...others] = html.trim().split('\n');
  return `\`${first}${others.length > 0 ? ' …' : ''}\``;
}
