import type { Code } from 'mdast';
import type { Located, Place } from './model.ts';
import { placeOf, textPlaceOf } from './syntax.ts';

/** The text of a code block, or a part of it. `textPlace` is where its first line stands, `place` where the block begins. */
export interface FenceText extends Located {
  readonly text: string;
  readonly textPlace: Place;
}

/** The whole text of a code block. */
export function fenceText(node: Code): FenceText {
  return { text: node.value, place: placeOf(node), textPlace: textPlaceOf(node) };
}

/** The lines from `first` up to `end` (from 0), as a text that begins at its own first line. */
export function sliceFence({ text, textPlace }: FenceText, first: number, end: number): FenceText {
  const place = { line: textPlace.line + first, column: textPlace.column };
  return { text: text.split('\n').slice(first, end).join('\n'), place, textPlace: place };
}
