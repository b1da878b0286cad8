import { splitAtArrow } from './arrows.ts';
import { findBoldStart } from './bold-start.ts';
import type { BucketNames } from './bucket-names.ts';
import type { PlanSlot, TrafficLight, TrafficLightEntry } from './model.ts';
import { readHeading } from './outline.ts';
import type { Entry } from './list-entries.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { findPartName, type PlanPart } from './plan-parts.ts';
import { keepHeading, sectionEntries, splitAtBoldLines } from './plan-section.ts';
import { readPriority } from './read-priority.ts';
import { wordsOf } from './rich-text.ts';
import { withoutPictures } from './titles.ts';

/** Reads which buckets to master, to practise and to leave, by colour. */
export function readTrafficLights(
  parts: readonly PlanPart[],
  names: BucketNames,
  leftovers: Leftovers<PlanSlot>,
): TrafficLight[] {
  return parts.flatMap((part) => {
    if (part.name === 'light') return readLight(part, names, leftovers);
    if (part.name !== 'traffic-lights') return [];
    keepHeading(part, leftovers);
    const { content, sections } = splitAtBoldLines(part.section, (title) => findPartName(title) === 'light');
    leftovers.keep('traffic-lights', content);
    return sections.flatMap((section) => {
      if (findPartName(section.title) === 'light') return readLight({ ...part, section }, names, leftovers);
      leftovers.keepSection('traffic-lights', section);
      return [];
    });
  });
}

function readLight(
  { section }: PlanPart,
  names: BucketNames,
  leftovers: Leftovers<PlanSlot>,
): TrafficLight[] {
  const { reporter, anchors } = leftovers.reading;
  const { priority, advice } = readPriority(section.title.replace(/\s*:$/u, ''));
  if (priority === null) {
    reporter.report(
      'unknown-priority',
      section.place,
      `Unexpected priority \`${section.title}\`, expected one of green, yellow and red`,
    );
    leftovers.keepWords('traffic-lights', section.node.children, section.place);
    leftovers.keep('traffic-lights', section.content);
    for (const inner of section.sections) leftovers.keepSection('traffic-lights', inner);
    return [];
  }
  const heading = readHeading(section, anchors);
  const entries = sectionEntries(section, 'traffic-lights', leftovers).flatMap((entry) =>
    readEntry(entry, names, leftovers),
  );
  return [{ heading, priority, advice, entries, place: section.place }];
}

/** Reads `1. **Name** → Study Bucket 1`. */
function readEntry(entry: Entry, names: BucketNames, leftovers: Leftovers<PlanSlot>): TrafficLightEntry[] {
  const { line, number, place } = entry;
  const { name, task } = line
    ? readNameAndTask(wordsOf(line), findBoldStart(line))
    : { name: '', task: null };
  if (name === '') {
    const message = 'Unexpected line without a name, expected the name of a bucket, an arrow and a task';
    leftovers.reading.reporter.report('unknown-content', place, message);
    leftovers.keepItem('traffic-lights', entry);
    return [];
  }
  leftovers.keepBelow('traffic-lights', entry);
  const bucketNumber = names.findNumber(name) ?? names.findNumberIn(task ?? '');
  if (bucketNumber === null) {
    const message = `Unexpected bucket \`${name}\`, expected the name of a bucket of this plan`;
    leftovers.reading.reporter.report('unknown-scope-bucket', place, message);
  }
  return [{ number, name, bucketNumber, task, place }];
}

function readNameAndTask(words: string, bold: ReturnType<typeof findBoldStart>) {
  if (bold && withoutPictures(bold.before) === '') {
    const task = wordsOf(bold.rest).replace(/^(?:→|⟶|->|=>|[-–—:])\s*/u, '');
    return { name: bold.words.replace(/\s*:$/u, ''), task: task || null };
  }
  const [name, task] = splitAtArrow(words) ?? [words, ''];
  return { name, task: task || null };
}
