import type { RootContent } from 'mdast';
import type { Extra } from './model.ts';
import { flatten, readHeading, type Section } from './outline.ts';
import { richText } from './rich-text.ts';
import type { Anchors } from './slug.ts';
import { placeOf } from './syntax.ts';

/** Where extras belong, and the page whose anchors their headings take. */
interface Destination<Slot extends string> {
  readonly slot: Slot;
  readonly anchors: Anchors;
}

/** The nodes that no part was read from, as extras in their order: one for each unbroken run. */
export function readExtras<Slot extends string>(
  nodes: readonly RootContent[],
  used: ReadonlySet<RootContent>,
  { slot, anchors }: Destination<Slot>,
): Extra<Slot>[] {
  return unusedRuns(nodes, used).map((run) => {
    const place = placeOf(run[0]);
    return { slot, heading: null, body: richText(run, anchors, place), place };
  });
}

/** A whole section as an extra, under its own heading. */
export function readExtraSection<Slot extends string>(
  section: Section,
  { slot, anchors }: Destination<Slot>,
): Extra<Slot> {
  const heading = readHeading(section, anchors);
  const nodes = [...section.content, ...section.sections.flatMap(flatten)];
  const body = richText(nodes, anchors, placeOf(nodes[0] ?? section.node));
  return { slot, heading, body, place: section.place };
}

function unusedRuns(nodes: readonly RootContent[], used: ReadonlySet<RootContent>): RootContent[][] {
  const runs: RootContent[][] = [[]];
  for (const node of nodes) {
    if (used.has(node)) runs.push([]);
    else runs.at(-1)?.push(node);
  }
  return runs.filter((run) => run.length > 0);
}
