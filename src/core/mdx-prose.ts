import type { RootContent } from 'mdast';
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
    if (CODE.has(node.type)) return textInCode(node);
    return isEmptied(node) ? [] : [node];
  });
}

function textInCode(node: RootContent): RootContent[] {
  const text = 'value' in node && TEXT_IN_CODE.exec(node.value)?.[2];
  return text ? [{ type: 'text', value: text }] : [];
}

/** A paragraph that held nothing but elements without words. */
function isEmptied(node: RootContent): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}
