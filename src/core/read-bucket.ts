import type { RootContent } from 'mdast';
import { splitBucket, type BucketPart } from './bucket-parts.ts';
import { splitSteps } from './lines.ts';
import type { Bucket, BucketSlot, LabelledText, RichText } from './model.ts';
import { flatten, readHeading, type Section } from './outline.ts';
import { Leftovers, type PlanReading } from './plan-leftovers.ts';
import { readAdaptations } from './read-adaptations.ts';
import { readBucketFacts } from './read-bucket-facts.ts';
import { readItem, readPoint } from './read-points.ts';
import { readNarrative } from './read-narrative.ts';
import { readQuestions } from './read-questions.ts';
import { slugify } from './slug.ts';
import { titleKey, withoutPictures } from './titles.ts';

/** A bucket and whether its head names a priority, be it one that is not clear. */
export interface BucketReading {
  readonly bucket: Bucket;
  readonly isPriorityGiven: boolean;
}

/** Number and name in the heading of a bucket; both are null where the heading lacks them. */
export interface BucketTitle {
  readonly number: number | null;
  readonly name: string | null;
}

const TITLE = /^(?:bucket\b\s*)?#?\s*(\d+)?(?![\p{L}\p{N}])\s*[:.)–—-]*\s*(.*)$/iu;

/** Reads the heading `BUCKET 1: Name`. */
export function readBucketTitle(title: string): BucketTitle {
  const [, digits, name] = TITLE.exec(withoutPictures(title)) ?? [];
  return { number: digits === undefined ? null : Number(digits), name: name?.trim() || null };
}

/** Reads a bucket with everything in its section. `number` and `name` come from its heading or from its place. */
export function readBucket(
  section: Section,
  { number, name }: { readonly number: number; readonly name: string },
  reading: PlanReading,
): BucketReading {
  const leftovers = new Leftovers<BucketSlot>(reading);
  const parts = splitBucket([...section.content, ...section.sections.flatMap(flatten)]);
  keepLabels(parts, leftovers);
  const nodesOf = (slot: BucketSlot): RootContent[] =>
    parts.filter((part) => part.slot === slot).flatMap(({ nodes }) => nodes);
  const { isPriorityGiven, ...facts } = readBucketFacts(nodesOf('head'), leftovers);
  const slidePoints = leftovers.entries('slide', nodesOf('slide')).map(readPoint);
  const told = readNarrative(nodesOf('narrative'), leftovers);
  const formula = slideFormula(slidePoints);
  if (told.formulaLine && formula.length > 0) leftovers.keep('narrative', [told.formulaLine]);
  const bucket = {
    number,
    name,
    slug: [String(number), slugify(name)].filter(Boolean).join('-'),
    heading: readHeading(section, reading.anchors),
    ...facts,
    slidePoints,
    formula: formula.length > 0 ? formula : told.formula,
    examples: parts
      .filter(({ slot }) => slot === 'examples')
      .flatMap(({ nodes }) => readExamples(nodes, leftovers)),
    practiceCount: readPracticeCount(parts),
    questions: readQuestions(nodesOf('questions'), leftovers),
    narrative: told.narrative,
    adaptations: readAdaptations(nodesOf('adaptations'), leftovers),
    place: section.place,
  };
  return { bucket: { ...bucket, extras: leftovers.extras }, isPriorityGiven };
}

function keepLabels(parts: readonly BucketPart[], leftovers: Leftovers<BucketSlot>): void {
  for (const { slot, label } of parts) {
    if (label && !label.isUsual) leftovers.keepWords(slot, label.words, label.place);
  }
}

/** The items of the lists; where there is no list, each block. */
function readExamples(nodes: readonly RootContent[], leftovers: Leftovers<BucketSlot>): RichText[] {
  if (!nodes.some(({ type }) => type === 'list')) return nodes.map((node) => readItem([node]));
  return leftovers.entries('examples', nodes).map(({ item, place }) => readItem(item.children, place));
}

/** The steps of the first slide point labelled Framework or Formula that has any; the label need not be bold. */
function slideFormula(points: readonly LabelledText[]): readonly string[] {
  const formulas = points.flatMap(({ label, body }) => {
    const [, typed, text = ''] = /^([^:]{1,20}):\s*(.*)$/su.exec(body.text) ?? [];
    const name = titleKey(label || (typed ?? '')).words;
    return name === 'framework' || name === 'formula' ? [splitSteps(label ? body.text : text)] : [];
  });
  return formulas.find((steps) => steps.length > 0) ?? [];
}

function readPracticeCount(parts: readonly BucketPart[]): number | null {
  const brackets = parts.filter(({ slot }) => slot === 'questions').map(({ label }) => label?.bracket ?? '');
  const digits = brackets.map((bracket) => /\d+/u.exec(bracket)?.[0]).find((found) => found !== undefined);
  return digits === undefined ? null : Number(digits);
}
