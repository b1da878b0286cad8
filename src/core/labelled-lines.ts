import type { Paragraph, RootContent } from 'mdast';
import { findLabel } from './labels.ts';
import { wordsOf } from './rich-text.ts';

/** True for a paragraph that begins with a bold label and a colon, as the parts of a plan do; a bold sentence is none. */
export function isLabelled(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const label = findLabel(node);
  return label !== undefined && (label.rest.length > 0 || wordsOf(node).endsWith(':'));
}
