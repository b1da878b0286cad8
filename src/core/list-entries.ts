import type { List, ListItem, Paragraph } from 'mdast';
import { itemLine } from './lines.ts';
import type { Located } from './model.ts';
import { placeOf } from './syntax.ts';

/** A list item with its own line (undefined when it begins with something else) and the number it shows. */
export interface Entry extends Located {
  readonly item: ListItem;
  readonly line: Paragraph | undefined;
  readonly number: number | null;
}

/** The items of a list as entries; empty ones are left out. */
export function listEntries(list: List): Entry[] {
  const entries = list.children.map((item, index) => ({
    item,
    line: item.children[0] === itemLine(item) ? itemLine(item) : undefined,
    number: list.ordered ? (list.start ?? 1) + index : null,
    place: placeOf(item),
  }));
  return entries.filter(({ item }) => item.children.length > 0);
}
