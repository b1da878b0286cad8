import type { RootContent } from 'mdast';
import { documentOutline, type Section } from '../../src/core/outline.ts';
import { parseDocument } from '../../src/core/parse-document.ts';
import { Leftovers } from '../../src/core/plan-leftovers.ts';
import { Anchors } from '../../src/core/slug.ts';
import { nodesOf, reported } from './reported.ts';

/** What a reader of a plan gives, what it reports, and the words it leaves over as `slot: text`. */
export interface PlanRead<Value> {
  readonly value: Value;
  readonly reports: readonly string[];
  readonly extras: readonly string[];
}

/** Runs a reader of a plan on the nodes of Markdown, in a plan about `K4 Parcels & Lockers`. */
export function readPart<Slot extends string, Value>(
  text: string,
  read: (nodes: readonly RootContent[], leftovers: Leftovers<Slot>) => Value,
): PlanRead<Value> {
  let extras: readonly string[] = [];
  const { value, reports } = reported((reporter) => {
    const reading = { reporter, anchors: new Anchors(), topic: 'K4 Parcels & Lockers' };
    const leftovers = new Leftovers<Slot>(reading);
    const found = read(nodesOf(text), leftovers);
    extras = leftovers.extras.map(({ slot, heading, body }) =>
      [`${slot}:`, heading && `[${heading.text}]`, body.text].filter(Boolean).join(' '),
    );
    return found;
  });
  return { value, reports, extras };
}

/** The first section of Markdown. Throws when there is none. */
export function firstSection(nodes: readonly RootContent[]): Section {
  const [section] = documentOutline(nodes).sections;
  if (!section) throw new Error('no section');
  return section;
}

/** A plan of the given lines under a title; throws when it is none. */
export function parsePlanOf(...lines: readonly string[]) {
  const text = ['# Study Plan: K4 - Parcels', '', ...lines].join('\n');
  const { document, diagnostics } = parseDocument({ file: 'plan.md', text });
  if (document?.kind !== 'plan') throw new Error('no plan');
  return { plan: document, diagnostics: diagnostics.map(({ line, code }) => `${line} ${code}`) };
}

/** The values without their places. */
export function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'place' ? undefined : inner)));
}
