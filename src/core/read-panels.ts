import type { Reporter } from './diagnostics.ts';
import { sliceFence, type FenceText } from './fence-text.ts';
import type { Block, Panel, PanelBlock } from './model.ts';
import { findBox, isBorder, isSide, toLightBox } from './read-box.ts';

/** Lines that only lead from one box to the next. */
const CONNECTOR = /^[\s│|↓▼⬇⇩]+$/u;

type Gap = 'none' | 'arrow' | 'text';

/** A box and the lines it takes up, from `first` up to `end`. */
interface Box {
  readonly panel: Panel;
  readonly first: number;
  readonly end: number;
}

/** Boxes that belong together, the text before them, and what lies between one and the next. */
interface Group {
  readonly boxes: Box[];
  readonly before: readonly string[];
  gap: Gap | null;
}

/** All groups of a code block. */
interface Drawing {
  readonly groups: readonly Group[];
  readonly fence: FenceText;
}

/** True when a line of the text is the border of a box. */
export function hasBox(text: string): boolean {
  return toLightBox(text).some(isBorder);
}

/**
 * Boxes drawn with `┌─┐ │ └─┘` and the text round them; boxes that text divides become several blocks. Null for a
 * drawing of another form, and for one with a box that is not closed, which is reported.
 */
export function readPanels(fence: FenceText, reporter: Reporter): Block[] | null {
  const lines = fence.text.split('\n');
  const boxes = readBoxes(fence, reporter);
  if (!boxes) return null;
  const groups = groupBoxes(boxes, lines);
  return groups.map((group, index) => blockOf(group, index, { groups, fence }));
}

function readBoxes({ text, textPlace }: FenceText, reporter: Reporter): Box[] | null {
  const lines = toLightBox(text);
  const boxes: Box[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!isBorder(line) && !isSide(line)) continue;
    const found = findBox(lines, index);
    if (found.kind === 'broken') {
      const place = { line: textPlace.line + found.index, column: textPlace.column };
      reporter.report('malformed-panel', place, found.message);
    }
    if (found.kind !== 'box') return null;
    boxes.push({ panel: found.panel, first: index, end: found.end });
    index = found.end - 1;
  }
  return boxes;
}

function groupBoxes(boxes: readonly Box[], lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const [index, box] of boxes.entries()) {
    const between = wordsIn(lines.slice(boxes[index - 1]?.end ?? 0, box.first));
    const gap = gapOf(between);
    const last = groups.at(-1);
    if (last && gap !== 'text' && (last.gap ?? gap) === gap) {
      last.boxes.push(box);
      last.gap = gap;
    } else groups.push({ boxes: [box], before: between, gap: null });
  }
  return groups;
}

function gapOf(between: readonly string[]): Gap {
  if (between.length === 0) return 'none';
  return between.every((line) => CONNECTOR.test(line)) ? 'arrow' : 'text';
}

function wordsIn(lines: readonly string[]): string[] {
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** The block of a group: the first one begins where the code block does, the last one ends there. */
function blockOf(group: Group, index: number, { groups, fence }: Drawing): PanelBlock {
  const { boxes, before, gap } = group;
  const lines = fence.text.split('\n');
  const start = endOf(groups[index - 1]);
  const isLast = index === groups.length - 1;
  const end = isLast ? lines.length : endOf(group);
  const first = index === 0 ? 0 : lines.findIndex((line, at) => at >= start && line.trim() !== '');
  const { text: source, place } = sliceFence(fence, first, end);
  const panels = boxes.map(({ panel }) => panel);
  const after = isLast ? wordsIn(lines.slice(endOf(group))) : [];
  return {
    kind: 'panel',
    panels,
    isFlow: gap === 'arrow',
    before,
    after,
    source,
    place: index === 0 ? fence.place : place,
  };
}

function endOf(group: Group | undefined): number {
  return group?.boxes.at(-1)?.end ?? 0;
}
