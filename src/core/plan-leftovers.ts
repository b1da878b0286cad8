import type { List, PhrasingContent, RootContent } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import { isLabelled } from './labelled-lines.ts';
import { findLabel } from './labels.ts';
import { listEntries, type Entry } from './list-entries.ts';
import type { Extra, Place } from './model.ts';
import { readHeading, type Section } from './outline.ts';
import { position } from './paragraph-lines.ts';
import { richText, wordsOf } from './rich-text.ts';
import type { Anchors } from './slug.ts';
import { placeOf } from './syntax.ts';

/** What all readers of one plan share. */
export interface PlanReading {
  readonly reporter: Reporter;
  readonly anchors: Anchors;
  /** Code and title of the plan: `L2 Scale & Capacity`. */
  readonly topic: string;
}

/** Collects the content of a plan or of a bucket that its readers do not know, so that none of it is lost. */
export class Leftovers<Slot extends string> {
  readonly reading: PlanReading;
  readonly #extras: Extra<Slot>[] = [];

  constructor(reading: PlanReading) {
    this.reading = reading;
  }

  /** Everything kept so far, in the order of the source. */
  get extras(): Extra<Slot>[] {
    return this.#extras.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  }

  /** Keeps nodes as prose. Headings and labels among them are reported, as they look like parts with a slip in them. */
  keep(slot: Slot, nodes: readonly RootContent[]): void {
    for (const run of splitAtHeadings(nodes)) this.#keepRun(slot, run);
  }

  /** Keeps a section under its own heading and reports it. */
  keepSection(slot: Slot, { node, content, sections }: Section): void {
    this.keep(slot, [node, ...content]);
    for (const section of sections) this.keepSection(slot, section);
  }

  /** Keeps a list item whole, with its bullet or number. Reporting is up to the reader, who knows what was expected. */
  keepItem(slot: Slot, { item, number, place }: Entry): void {
    const ordered = number !== null;
    const list: List = {
      type: 'list',
      ordered,
      start: number,
      spread: false,
      children: [item],
      ...position(place),
    };
    this.#add(slot, [list], place);
  }

  /** Keeps a list item that does not begin with a line of text, and reports it. */
  keepBlock(slot: Slot, entry: Entry): void {
    this.reading.reporter.report(
      'unknown-content',
      entry.place,
      'Unexpected block in a list, expected a line of text',
    );
    this.keepItem(slot, entry);
  }

  /** Keeps what stands in a list item below its own line, and reports it. */
  keepBelow(slot: Slot, { item, line }: Entry): void {
    const nodes = item.children.filter((child) => child !== line);
    if (nodes.length === 0) return;
    const message = `Unexpected content below \`${line ? wordsOf(line) : ''}\`, expected one line`;
    this.reading.reporter.report('unknown-content', placeOf(nodes[0]), message);
    this.#add(slot, nodes, placeOf(nodes[0]));
  }

  /** Keeps the words of a heading or label that the page would else replace by its own. */
  keepWords(slot: Slot, words: readonly PhrasingContent[], place: Place): void {
    const isBold = words.some((node) => node.type === 'strong');
    const children: PhrasingContent[] = isBold ? [...words] : [{ type: 'strong', children: [...words] }];
    this.#add(slot, [{ type: 'paragraph', children }], place);
  }

  /** The items of the lists among the nodes; what else stands there is kept, and so are lists under an unknown label. */
  entries(slot: Slot, nodes: readonly RootContent[]): Entry[] {
    const entries: Entry[] = [];
    let others: RootContent[] = [];
    for (const node of nodes) {
      if (node.type === 'list' && !others.some(isOpening)) {
        this.keep(slot, others);
        others = [];
        entries.push(...listEntries(node));
      } else others.push(node);
    }
    this.keep(slot, others);
    return entries;
  }

  /** The entries, each followed by those of the lists in it. An entry without a line of its own stays whole. */
  flatEntries(slot: Slot, entries: readonly Entry[]): Entry[] {
    return entries.flatMap((entry) => {
      if (!entry.line) return [entry];
      const lists = entry.item.children.filter((child) => child.type === 'list');
      const others = entry.item.children.filter((child) => child !== entry.line && child.type !== 'list');
      this.keepBelow(slot, { ...entry, item: { ...entry.item, children: others } });
      return [entry, ...this.flatEntries(slot, lists.flatMap(listEntries))];
    });
  }

  #keepRun(slot: Slot, run: readonly RootContent[]): void {
    const [first, ...rest] = run;
    if (first?.type !== 'heading') {
      for (const node of run) this.#reportLabel(node);
      this.#add(slot, run, placeOf(first));
      return;
    }
    const place = placeOf(first);
    const title = wordsOf(first);
    this.reading.reporter.report(
      'unknown-content',
      place,
      `Unexpected heading \`${title}\`, expected a part of a study plan`,
    );
    const section = { title, depth: first.depth, node: first, content: rest, sections: [], place };
    const heading = readHeading(section, this.reading.anchors);
    this.#extras.push({
      slot,
      heading,
      body: richText(rest, this.reading.anchors, placeOf(rest[0] ?? first)),
      place,
    });
  }

  #reportLabel(node: RootContent): void {
    if (!isLabelled(node)) return;
    const label = findLabel(node)?.label ?? '';
    const message = `Unexpected label \`${label}\`, expected a part of a study plan`;
    this.reading.reporter.report('unknown-content', placeOf(node), message);
  }

  #add(slot: Slot, nodes: readonly RootContent[], place: Place): void {
    const body = richText(nodes, this.reading.anchors, place);
    if (body.html.trim() !== '') this.#extras.push({ slot, heading: null, body, place });
  }
}

function splitAtHeadings(nodes: readonly RootContent[]): RootContent[][] {
  const runs: RootContent[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && node.type !== 'heading') run.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** What makes the lists after it its own: a heading, or a label with nothing after it. */
function isOpening(node: RootContent): boolean {
  if (node.type === 'heading') return true;
  return isLabelled(node) && findLabel(node)?.rest.length === 0;
}
