import type { Block, Tree, TreeNode } from './model.ts';

/** The words of blocks, one block a paragraph, without drawing characters. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).filter(Boolean).join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'prose':
      return block.body.text;
    case 'command':
    case 'template':
      return block.code;
    case 'tree':
      return treeText(block.tree);
    case 'panel':
      return [
        ...block.before,
        ...block.panels.flatMap(({ title, lines }) => [title ?? '', ...lines]),
        ...block.after,
      ].join('\n');
    case 'checklist':
      return [block.title ?? '', ...block.items].join('\n');
    case 'table':
      return [block.table.header, ...block.table.rows].map((row) => row.join(', ')).join('\n');
    default:
      return block satisfies never;
  }
}

/** The labels of a tree, one a line. */
export function treeText(tree: Tree): string {
  const lines = (node: TreeNode): string[] => [node.label, ...node.children.flatMap(lines)];
  return tree.roots.flatMap(lines).join('\n');
}
