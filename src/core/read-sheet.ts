import type { DiagnosticCode, Reporter } from './diagnostics.ts';
import type { Extra, Framework, FrameworkPart, FrameworkSlot, Heading } from './model.ts';
import { flatten, type Section } from './outline.ts';
import { readExtras, readExtraSection } from './read-extras.ts';
import {
  findTable,
  findTree,
  readPhrases,
  readProse,
  readRecall,
  type PartReading,
  type PartSource,
} from './read-framework-part.ts';
import { readSample, SAMPLE_TITLE } from './read-sample.ts';
import { Anchors } from './slug.ts';
import { withoutPictures } from './titles.ts';

type Parts = Pick<
  Framework,
  'decisionTree' | 'goldenRule' | 'sample' | 'riskRegister' | 'phrases' | 'recall'
>;

/** What the sections of a framework sheet amount to. */
export type Sheet = Parts & Pick<Framework, 'headings' | 'extras'>;

const NO_PARTS: Parts = {
  decisionTree: null,
  goldenRule: null,
  sample: null,
  riskRegister: null,
  phrases: [],
  recall: [],
};

const TITLES: readonly (readonly [FrameworkPart, RegExp])[] = [
  ['sample', SAMPLE_TITLE],
  ['decision-tree', /mental model|decision tree/iu],
  ['golden-rule', /golden rule/iu],
  ['risk-register', /risk register/iu],
  ['phrases', /language that works|\bphrases\b/iu],
  ['recall', /\brecall\b/iu],
];
const EXPECTED = 'Mental Model, Golden Rule, Sample, Risk Register, Language That Works or Recall';

/** The parts of the page have these ids, whatever their headings say. */
const OWN_ANCHORS = ['formula', ...TITLES.map(([part]) => part)];

const READERS: Readonly<Record<FrameworkPart, (source: PartSource) => PartReading<Partial<Parts>>>> = {
  'decision-tree': field('decisionTree', findTree),
  'golden-rule': field('goldenRule', readProse),
  sample: field('sample', readSample),
  'risk-register': field('riskRegister', findTable),
  phrases: field('phrases', readPhrases),
  recall: field('recall', readRecall),
};

/** What each part is read from, and the code under which it is missed. */
const CONTENTS: Readonly<Record<FrameworkPart, readonly [DiagnosticCode, string]>> = {
  'decision-tree': ['malformed-tree', 'a tree drawn in a fence'],
  'golden-rule': ['unknown-content', 'text'],
  sample: ['unknown-content', '`**Question:**` or a tree drawn in a fence'],
  'risk-register': ['malformed-table', 'a table'],
  phrases: ['unknown-content', 'a list'],
  recall: ['unknown-content', 'lines in a fence or a list'],
};

/** A reader of one field, as a reader of a document with only that field. */
function field<Key extends keyof Parts>(key: Key, read: (source: PartSource) => PartReading<Parts[Key]>) {
  return (source: PartSource): PartReading<Partial<Parts>> => {
    const { value, used } = read(source);
    return { value: { [key]: value }, used };
  };
}

/** The anchors of a sheet's page, where the parts have taken theirs. */
export function sheetAnchors(): Anchors {
  const anchors = new Anchors();
  for (const anchor of OWN_ANCHORS) anchors.next(anchor);
  return anchors;
}

/** Reads the sections of a framework sheet. A section that gives none of its parts, or a second of one, is an extra. */
export function readSheet(sections: readonly Section[], anchors: Anchors, reporter: Reporter): Sheet {
  const headings: Partial<Record<FrameworkPart, Heading>> = {};
  const fields: Partial<Parts>[] = [];
  const extras: Extra<FrameworkSlot>[] = [];
  let slot: FrameworkSlot = 'head';
  for (const section of sections) {
    const part = findPart(section.title);
    const reading = part && !headings[part] ? readPart(part, section, { anchors, reporter }) : undefined;
    if (part && reading) {
      slot = part;
      headings[part] = reading.heading;
      fields.push(reading.value);
      extras.push(...readExtras(reading.nodes, reading.used, { slot, anchors }));
    } else {
      if (!part || headings[part]) reportUnknown(section, part, reporter);
      extras.push(readExtraSection(section, { slot, anchors }));
    }
  }
  return Object.assign({ ...NO_PARTS, headings, extras }, ...fields) as Sheet;
}

/** Reads one part; undefined, with a diagnostic, for a section that has nothing of it. */
function readPart(
  part: FrameworkPart,
  section: Section,
  scope: Pick<PartSource, 'anchors' | 'reporter'>,
): (PartSource & PartReading<Partial<Parts>>) | undefined {
  const { title, depth, place } = section;
  const nodes = [...section.content, ...section.sections.flatMap(flatten)];
  const source = { ...scope, nodes, heading: { text: title, depth, anchor: part, place } };
  const reading = READERS[part](source);
  if (hasContent(reading.value)) return { ...source, ...reading };
  const [code, expected] = CONTENTS[part];
  scope.reporter.report(code, place, `Unexpected section "${title}", expected ${expected} in it`);
  return undefined;
}

function findPart(title: string): FrameworkPart | undefined {
  return TITLES.find(([, pattern]) => pattern.test(withoutPictures(title)))?.[0];
}

function hasContent(fields: Partial<Parts>): boolean {
  return Object.values(fields).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));
}

function reportUnknown(section: Section, part: FrameworkPart | undefined, reporter: Reporter): void {
  const found = `${part === undefined ? '' : 'second '}section "${section.title}"`;
  reporter.report('unknown-content', section.place, `Unexpected ${found}, expected ${EXPECTED}`);
}
