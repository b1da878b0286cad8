import type { PlanSlot } from './model.ts';
import type { Section } from './outline.ts';
import { titleKey } from './titles.ts';

export type IdentifyPartName = 'keywords' | 'indicators' | 'distinction' | 'red-flags';
export type PlanPartName =
  | 'identify'
  | IdentifyPartName
  | 'scope'
  | 'buckets'
  | 'bucket'
  | 'traffic-lights'
  | 'light'
  | 'checklist'
  | 'ready-when'
  | 'unknown';

/** A section of a plan and what it is; `section.sections` are only those that are no parts of their own. */
export interface PlanPart {
  readonly name: PlanPartName;
  readonly section: Section;
  /** The slot of this part; for an unknown one that of the part before it. */
  readonly slot: PlanSlot;
}

const SLOTS: Readonly<Record<Exclude<PlanPartName, 'unknown'>, PlanSlot>> = {
  identify: 'identify',
  keywords: 'identify',
  indicators: 'identify',
  distinction: 'identify',
  'red-flags': 'identify',
  scope: 'scope',
  buckets: 'buckets',
  bucket: 'buckets',
  'traffic-lights': 'traffic-lights',
  light: 'traffic-lights',
  checklist: 'checklist',
  'ready-when': 'ready-when',
};

/** In this order: the first pattern that a title fits decides. */
const PATTERNS: readonly (readonly [PlanPartName, RegExp])[] = [
  ['bucket', /^bucket\b(?!\s+(?:breakdown|overview|list)\b)/u],
  ['identify', /\bhow to (?:identify|recogni[sz]e|spot)\b/u],
  [
    'buckets',
    /\bbuckets? breakdown\b|^(?:(?:the|your|\d+|two|three|four|concept|study) )*buckets(?: overview| list)?$/u,
  ],
  ['traffic-lights', /\btraffic[ -]?lights?\b/u],
  ['checklist', /\bcheck[ -]?list\b/u],
  ['ready-when', /\bsuccess metrics\b|\bready when\b/u],
  ['red-flags', /\bred flags?\b/u],
  ['keywords', /\bexplicit\b/u],
  ['indicators', /\bimplicit\b/u],
  ['distinction', /\bdistinctions?\b|\b(?:vs\b|versus\b)/u],
  ['light', /^(?:green|yellow|red)(?:\s*[-:]|$)/u],
  ['scope', /\bscope\b|\bhigh-impact buckets\b/u],
];
const LIGHT_MARK = /^\s*[🟢🟡🔴]/u;

/** The parent of sections that stand right under the title. */
const TOP = 'top';
const IDENTIFY_PARTS: readonly string[] = ['keywords', 'indicators', 'distinction', 'red-flags'];
/** Where a part that has a common word for its mark may stand: at the top or among its like. */
const PARENTS: Readonly<Partial<Record<PlanPartName, readonly string[]>>> = {
  keywords: [TOP, 'identify', ...IDENTIFY_PARTS],
  indicators: [TOP, 'identify', ...IDENTIFY_PARTS],
  distinction: [TOP, 'identify', ...IDENTIFY_PARTS],
  'red-flags': [TOP, 'identify', ...IDENTIFY_PARTS],
  light: [TOP, 'traffic-lights', 'light'],
  scope: [TOP],
};

/** The part that a heading of this title begins, by its words alone. */
export function findPartName(title: string): PlanPartName | undefined {
  if (LIGHT_MARK.test(title)) return 'light';
  const { words, bracket } = titleKey(title);
  const whole = bracket === null ? words : `${words} (${bracket})`;
  return (PATTERNS.find(([, pattern]) => pattern.test(words)) ??
    PATTERNS.find(([, pattern]) => pattern.test(whole)))?.[0];
}

/** All parts of a plan in the order of their headings, whatever depth these have. */
export function findParts(sections: readonly Section[]): PlanPart[] {
  const found: { name: PlanPartName; section: Section }[] = [];
  for (const section of sections) found.push(...partsOf(section, TOP));
  let slot: PlanSlot = 'head';
  return found.map(({ name, section }) => {
    if (name !== 'unknown') slot = SLOTS[name];
    return { name, section, slot };
  });
}

interface NamedSection {
  readonly name: PlanPartName;
  readonly section: Section;
}

/** The part that a section is, and the parts in it. */
function partsOf(section: Section, parent: string): NamedSection[] {
  const name = partName(section, parent) ?? inferName(section);
  if (name === 'bucket') return [{ name, section }];
  const isPart = (child: Section) => isOwnPart(child, name);
  const own = section.sections.filter((child) => !isPart(child));
  const inner = section.sections.filter(isPart).flatMap((child) => partsOf(child, name));
  return [{ name, section: { ...section, sections: own } }, ...inner];
}

/** True for a section that is a part itself or that holds one. */
function isOwnPart(section: Section, parent: string): boolean {
  if (partName(section, parent)) return true;
  return section.sections.some((child) => isOwnPart(child, parent));
}

function partName({ title }: Section, parent: string): PlanPartName | undefined {
  const name = findPartName(title);
  if (!name) return undefined;
  return (PARENTS[name] ?? [parent]).includes(parent) ? name : undefined;
}

/** What an unknown heading stands for, by the parts right under it. */
function inferName({ sections }: Section): PlanPartName {
  const names = sections.map((child) => partName(child, TOP));
  if (names.includes('bucket')) return 'buckets';
  if (names.filter((name) => name && IDENTIFY_PARTS.includes(name)).length > 1) return 'identify';
  return names.filter((name) => name === 'light').length > 1 ? 'traffic-lights' : 'unknown';
}
