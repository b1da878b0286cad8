import type { Paragraph, RootContent } from 'mdast';
import { findLabel, trimStart } from './labels.ts';
import type { LabelledText, RichText } from './model.ts';
import { position } from './paragraph-lines.ts';
import type { Entry } from './list-entries.ts';
import { inlineText, richText, wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';

/** A list item as a labelled text; the label is empty when it has none. What stands below the line is in the body. */
export function readPoint({ item, line, place }: Entry): LabelledText {
  const label = line && (findLabel(line) ?? findDashLabel(line));
  if (!line || !label) return { label: '', body: readItem(item.children), place };
  const rest: Paragraph = {
    type: 'paragraph',
    children: [...label.rest],
    ...position(placeOf(label.rest[0] ?? line)),
  };
  const below = item.children.filter((child) => child !== line);
  return {
    label: label.label,
    body: readItem(label.rest.length > 0 ? [rest, ...below] : below, placeOf(rest)),
    place,
  };
}

/** The content of a list item: inline when it is one paragraph, else with its blocks. */
export function readItem(children: readonly RootContent[], place = placeOf(children[0])): RichText {
  const [line, ...others] = children;
  if (line?.type === 'paragraph' && others.length === 0) return inlineText(line.children, place);
  return richText(children, undefined, place);
}

/** `**Label** - text` and `**Label** → text`. */
function findDashLabel({
  children,
}: Paragraph): Pick<NonNullable<ReturnType<typeof findLabel>>, 'label' | 'rest'> | undefined {
  const [first, second, ...others] = children;
  if (first?.type !== 'strong' || second?.type !== 'text') return undefined;
  const value = second.value.replace(/^\s+(?:[-–—]|→|->)\s+/u, '');
  if (value === second.value) return undefined;
  return { label: wordsOf(first), rest: trimStart([{ ...second, value }, ...others]) };
}
