import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { LabelledText, Located } from './model.ts';
import { inlineText, wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';

/** A label in bold at the start of a paragraph, and the inline nodes after it. */
export interface Label extends Located {
  /** Without the colon. */
  readonly label: string;
  readonly rest: readonly PhrasingContent[];
}

/** A label with the rest of its line and the nodes up to the next label; `label` is null for what comes before the first. */
export interface LabelledGroup extends Located {
  readonly label: string | null;
  readonly rest: readonly PhrasingContent[];
  readonly nodes: readonly RootContent[];
}

/** `**Label:** rest`, `**Label**: rest`, or a paragraph that is bold throughout; undefined for anything else. */
export function findLabel(paragraph: Paragraph): Label | undefined {
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'strong') return undefined;
  const words = wordsOf(first);
  const [second] = others;
  const colonAfter = second?.type === 'text' && /^\s*:/u.test(second.value);
  if (!words.endsWith(':') && !colonAfter && others.length > 0) return undefined;
  const rest = colonAfter ? [cutStart(second, /^\s*:/u), ...others.slice(1)] : others;
  return { label: words.replace(/\s*:$/u, ''), rest: trimStart(rest), place: placeOf(paragraph) };
}

/** Splits nodes at each paragraph that `isLabel` accepts (by default every paragraph with a label). */
export function splitByLabel(
  nodes: readonly RootContent[],
  isLabel: (label: Label, paragraph: Paragraph) => boolean = () => true,
): LabelledGroup[] {
  const groups: {
    label: string | null;
    rest: readonly PhrasingContent[];
    nodes: RootContent[];
    place: Located['place'];
  }[] = [];
  for (const node of nodes) {
    const label = node.type === 'paragraph' ? findLabel(node) : undefined;
    if (label && node.type === 'paragraph' && isLabel(label, node)) {
      groups.push({ ...label, nodes: [] });
      continue;
    }
    const last = groups.at(-1);
    if (last) last.nodes.push(node);
    else groups.push({ label: null, rest: [], nodes: [node], place: placeOf(node) });
  }
  return groups;
}

/** A paragraph of the form `**Label:** text` as labelled text, or undefined. */
export function findLabelledText(paragraph: Paragraph): LabelledText | undefined {
  const label = findLabel(paragraph);
  return label && { label: label.label, body: inlineText(label.rest, label.place), place: label.place };
}

/** Inline nodes without white space (or line breaks) at the start. */
export function trimStart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (!first) return [];
  if (first.type === 'break') return trimStart(others);
  if (first.type !== 'text') return [...nodes];
  const text = cutStart(first, /^\s+/u);
  return text.value === '' ? trimStart(others) : [text, ...others];
}

/** A text node without what the pattern matches; it begins where the rest stands. */
function cutStart(node: Text, pattern: RegExp): Text {
  const [cut = ''] = pattern.exec(node.value) ?? [];
  const value = node.value.slice(cut.length);
  if (!node.position || cut.includes('\n')) return { ...node, value };
  const { line, column } = node.position.start;
  return { ...node, value, position: { ...node.position, start: { line, column: column + cut.length } } };
}
