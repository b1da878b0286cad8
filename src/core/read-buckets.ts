import { isPartLabel } from './bucket-parts.ts';
import { checkBucket } from './check-bucket.ts';
import type { Bucket, PlanSlot } from './model.ts';
import type { Section } from './outline.ts';
import type { Leftovers } from './plan-leftovers.ts';
import type { PlanPart } from './plan-parts.ts';
import { keepHeading } from './plan-section.ts';
import { readBucket, readBucketTitle, type BucketReading } from './read-bucket.ts';

/** Reads all buckets of a plan, numbered as their headings say, and reports what they lack. */
export function readBuckets(parts: readonly PlanPart[], leftovers: Leftovers<PlanSlot>): Bucket[] {
  const readings: BucketReading[] = [];
  for (const section of bucketSections(parts, leftovers)) {
    readings.push(
      readOne(
        section,
        readings.map(({ bucket }) => bucket),
        leftovers,
      ),
    );
  }
  const buckets = readings.map(({ bucket }) => bucket);
  for (const reading of readings) checkBucket(reading, buckets[0], leftovers.reading.reporter);
  return buckets;
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

function readOne(section: Section, before: readonly Bucket[], leftovers: Leftovers<PlanSlot>): BucketReading {
  const { reporter } = leftovers.reading;
  const title = readBucketTitle(section.title);
  const number = title.number ?? Math.max(0, ...before.map((bucket) => bucket.number)) + 1;
  if (title.number === null || title.name === null || !/\bbucket\b/iu.test(section.title)) {
    reporter.report(
      'malformed-bucket-heading',
      section.place,
      `Unexpected bucket heading \`${section.title}\`, expected \`BUCKET ${number}: Name\``,
    );
  }
  const same = before.find((bucket) => bucket.number === number);
  if (same) {
    const related = { ...same.place, file: reporter.file, message: `bucket ${number} is here first` };
    reporter.report(
      'duplicate-bucket-number',
      section.place,
      `Unexpected second bucket ${number}, expected another number`,
      related,
    );
  }
  return readBucket(section, { number, name: title.name ?? section.title }, leftovers.reading);
}
