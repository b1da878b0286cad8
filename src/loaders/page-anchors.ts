import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { Anchors } from '../core/slug.ts';

/** Rehype plugin for `.mdx` notes: headings get the ids that the core gives them, and the title is left to the layout. */
export function pageAnchors() {
  return (tree: Root): void => {
    const anchors = new Anchors();
    visit(tree, 'element', (node, index, parent) => {
      if (!/^h[1-6]$/u.test(node.tagName)) return;
      if (node.tagName === 'h1' && parent && index !== undefined) parent.children.splice(index, 1);
      else node.properties['id'] = anchors.next(wordsOf(node));
    });
  };
}

function wordsOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : ''))
    .join('');
}
