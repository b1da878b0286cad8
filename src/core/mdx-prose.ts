import type { RootContent, Text } from 'mdast';
import { replaceNodes } from './replace-nodes.ts';

const JSX = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);
const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const TEXT_IN_CODE = /^\s*(["'])(.*)\1\s*$/su;

/**
 * The prose of an MDX document: imports and expressions go, the children of elements stay in their place. An
 * expression that is only a string (`{'<'}`) is that text.
 */
export function mdxProse(nodes: readonly RootContent[]): RootContent[] {
  return replaceNodes(nodes, (node) => {
    if (JSX.has(node.type) && 'children' in node) return node.children;
    return CODE.has(node.type) ? textInCode(node) : [node];
  });
}

function textInCode(node: RootContent): RootContent[] {
  const value = 'value' in node && TEXT_IN_CODE.exec(node.value)?.[2];
  if (!value) return [];
  const place = node.position ? { position: node.position } : {};
  const text: Text = { type: 'text', value, ...place };
  return node.type === 'mdxFlowExpression' ? [{ type: 'paragraph', children: [text], ...place }] : [text];
}
