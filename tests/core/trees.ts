import type { Nodes } from 'mdast';

/** A tree as one line for each node: its depth, kind, place and fields. */
export function linesOf(node: Nodes, depth = 0): string[] {
  const { type, position, ...fields } = node;
  const known = Object.entries(fields)
    .filter(([key, value]) => key !== 'children' && key !== 'data' && value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const line = `${' '.repeat(depth)}${type} ${placeOf(position)} ${JSON.stringify(Object.fromEntries(known))}`;
  return [line, ...childrenOf(node).flatMap((child) => linesOf(child, depth + 1))];
}

/**
 * Leaves out of two trees of one text what remark does not place or misplaces, and nothing reads: an address that it finds
 * after it made the tree has no place, the paragraph behind a box to tick begins at the box unless it begins with
 * plain words, and the text of a reference has its references to characters resolved.
 */
export function levelTrees(remark: Nodes, other: Nodes): void {
  if (!remark.position) delete other.position;
  if ('label' in remark && 'label' in other && 'referenceType' in remark) other.label = remark.label;
  const [paragraph] = remark.type === 'listItem' && remark.checked !== null ? remark.children : [];
  const [same] = childrenOf(other);
  if (paragraph?.type === 'paragraph' && paragraph.children[0]?.type !== 'text' && same?.position)
    paragraph.position = { ...same.position, end: paragraph.position?.end ?? same.position.end };
  const others = childrenOf(other);
  for (const [index, child] of childrenOf(remark).entries()) {
    const twin = others[index];
    if (twin) levelTrees(child, twin);
  }
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

function placeOf(position: Nodes['position']): string {
  if (!position) return 'without a place';
  const { start, end } = position;
  return [start, end].map(({ line, column, offset }) => `${line}:${column}@${offset ?? '?'}`).join('-');
}
