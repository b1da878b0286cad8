import { isPartLabel } from './bucket-parts.ts';
import { checkBucket } from './check-bucket.ts';
import type { Reporter } from './diagnostics.ts';
import type { Bucket, PlanSlot } from './model.ts';
import type { Section } from './outline.ts';
import type { Leftovers } from './plan-leftovers.ts';
import type { PlanPart } from './plan-parts.ts';
import { keepHeading } from './plan-section.ts';
import { readBucket, readBucketTitle } from './read-bucket.ts';

/** The section of a bucket with the number and name it goes by. */
interface NumberedSection {
  readonly section: Section;
  readonly number: number;
  readonly name: string;
}

/** Reads all buckets of a plan, numbered as their headings say, and reports what they lack. */
export function readBuckets(parts: readonly PlanPart[], leftovers: Leftovers<PlanSlot>): Bucket[] {
  const { reading } = leftovers;
  const sections = numberSections(bucketSections(parts, leftovers), reading.reporter);
  const readings = sections.map(({ section, ...title }) => readBucket(section, title, reading));
  for (const bucket of readings) checkBucket(bucket, readings[0]?.bucket, reading.reporter);
  return readings.map(({ bucket }) => bucket);
}

/** The sections of buckets: those that say so and those that only look like one, among the parts about buckets. */
function bucketSections(parts: readonly PlanPart[], leftovers: Leftovers<PlanSlot>): Section[] {
  const sections = parts.flatMap((part): Section[] => {
    if (part.name === 'bucket') return [part.section];
    if (part.name !== 'buckets') return [];
    keepHeading(part, leftovers);
    leftovers.keep('buckets', part.section.content);
    for (const section of part.section.sections)
      if (!isBucketLike(section)) leftovers.keepSection('buckets', section);
    return part.section.sections.filter(isBucketLike);
  });
  return sections.toSorted((a, b) => a.place.line - b.place.line);
}

function isBucketLike({ content, sections }: Section): boolean {
  return content.some(isPartLabel) || sections.some(({ node }) => isPartLabel(node));
}

/** A section whose heading has no number gets the first one that is free. */
function numberSections(sections: readonly Section[], reporter: Reporter): NumberedSection[] {
  const titles = sections.map(({ title }) => readBucketTitle(title));
  const taken = new Set(titles.map(({ number }) => number));
  const numbered: NumberedSection[] = [];
  for (const [index, section] of sections.entries()) {
    const { number = null, name = null } = titles[index] ?? {};
    const own = number ?? freeNumber(taken);
    taken.add(own);
    if (number === null || name === null || !/\bbucket\b/iu.test(section.title)) {
      const message = `Unexpected bucket heading \`${section.title}\`, expected \`BUCKET ${own}: Name\``;
      reporter.report('malformed-bucket-heading', section.place, message);
    }
    checkNumber(own, section, numbered, reporter);
    numbered.push({ section, number: own, name: name ?? section.title });
  }
  return numbered;
}

function freeNumber(taken: ReadonlySet<number | null>): number {
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

function checkNumber(
  number: number,
  { place }: Section,
  before: readonly NumberedSection[],
  reporter: Reporter,
): void {
  const first = before.find((other) => other.number === number);
  if (!first) return;
  const related = { ...first.section.place, file: reporter.file, message: `bucket ${number} is here first` };
  const message = `Unexpected second bucket ${number}, expected another number`;
  reporter.report('duplicate-bucket-number', place, message, related);
}
