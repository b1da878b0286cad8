import type { Nodes, RootContent } from 'mdast';

/**
 * A copy of the nodes in which `replace` puts any number of nodes in the place of each, the innermost first.
 * It returns the node itself to keep it.
 */
export function replaceNodes(
  nodes: readonly RootContent[],
  replace: (node: RootContent) => readonly RootContent[],
): RootContent[] {
  return nodes.flatMap((node) => replace(withChildren(node, replace)));
}

function withChildren<Node extends Nodes>(
  node: Node,
  replace: (node: RootContent) => readonly RootContent[],
): Node {
  if (!('children' in node)) return node;
  return { ...node, children: replaceNodes(node.children as RootContent[], replace) };
}
