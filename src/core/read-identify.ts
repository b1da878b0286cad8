import type { RootContent } from 'mdast';
import type { Distinction, Identify, Indicator, Phrase, PlanSlot, RedFlag } from './model.ts';
import { readHeading } from './outline.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { findPartName, type PlanPart } from './plan-parts.ts';
import { keepHeading, splitAtBoldLines } from './plan-section.ts';
import { readDistinction, readRedFlags } from './read-distinction.ts';
import { readIndicators, readKeywords } from './read-keywords.ts';
import { richText } from './rich-text.ts';

const NAMES: readonly string[] = ['identify', 'keywords', 'indicators', 'distinction', 'red-flags'];

/** A longer bold line is a sentence that only happens to have the word. */
const MAX_BOLD_TITLE = 50;

interface Signs {
  readonly lead: RootContent[];
  readonly keywords: Phrase[];
  readonly indicators: Indicator[];
  readonly distinctions: Distinction[];
  readonly redFlags: RedFlag[];
}

/** Reads how to tell the framework's questions from others; null when the plan has no part about that. */
export function readIdentify(parts: readonly PlanPart[], leftovers: Leftovers<PlanSlot>): Identify | null {
  const own = parts.filter(({ name }) => NAMES.includes(name)).flatMap(withBoldParts);
  const first = own.find(({ name }) => name === 'identify') ?? own[0];
  if (!first) return null;
  const signs: Signs = { lead: [], keywords: [], indicators: [], distinctions: [], redFlags: [] };
  const heading = readHeading(first.section, leftovers.reading.anchors);
  for (const part of own) {
    if (part !== first && part.name !== 'distinction') keepHeading(part, leftovers);
    readPart(part, signs, leftovers);
  }
  const { lead, ...others } = signs;
  return { heading, lead: lead.length > 0 ? richText(lead) : null, ...others, place: first.section.place };
}

function readPart({ name, section }: PlanPart, signs: Signs, leftovers: Leftovers<PlanSlot>): void {
  if (name === 'identify') {
    signs.lead.push(...section.content);
    for (const inner of section.sections) leftovers.keepSection('identify', inner);
  } else if (name === 'keywords') {
    const { keywords, indicators } = readKeywords(section, leftovers);
    signs.keywords.push(...keywords);
    signs.indicators.push(...indicators);
  } else if (name === 'indicators') {
    signs.indicators.push(...readIndicators(section, leftovers));
  } else if (name === 'distinction') {
    signs.distinctions.push(
      ...[readDistinction(section, leftovers)].filter((distinction) => distinction !== null),
    );
  } else signs.redFlags.push(...readRedFlags(section, leftovers));
}

/** The part and, after it, the parts in it that begin with a bold line instead of a heading. */
function withBoldParts(part: PlanPart): PlanPart[] {
  const isPartTitle = (title: string) => {
    const name = findPartName(title);
    return (
      title.length <= MAX_BOLD_TITLE && name !== undefined && name !== 'identify' && NAMES.includes(name)
    );
  };
  const section = splitAtBoldLines(part.section, isPartTitle);
  const isBold = (inner: (typeof section.sections)[number]) => !part.section.sections.includes(inner);
  const inner = section.sections.filter(isBold).map((bold): PlanPart => ({
    name: findPartName(bold.title) ?? 'unknown',
    section: bold,
    slot: part.slot,
  }));
  const rest = section.sections.filter((own) => !isBold(own));
  return [{ ...part, section: { ...section, sections: rest } }, ...inner];
}
