import { LocatedText } from './located-text.ts';
import type { Indicator, Phrase, PlanSlot } from './model.ts';
import type { Section } from './outline.ts';
import type { Entry } from './list-entries.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { sectionEntries } from './plan-section.ts';
import { readQuotedList, readWholePhrase } from './quoted-list.ts';

/** The words and the sample questions that tell a framework. */
export interface Signs {
  readonly keywords: readonly Phrase[];
  readonly indicators: readonly Indicator[];
}

const LABEL = /^\s*([^:"“”„«»]+?)\s*:\s*/u;
const QUOTE = /["“„«]/u;

/** Reads lines of keywords, each in quotes. A line with a label reads as an indicator. */
export function readKeywords(section: Section, leftovers: Leftovers<PlanSlot>): Signs {
  const keywords: Phrase[] = [];
  const indicators: Indicator[] = [];
  for (const entry of leftovers.flatEntries('identify', sectionEntries(section, 'identify', leftovers))) {
    const line = entry.line && new LocatedText(entry.line);
    if (!line) leftovers.keepBlock('identify', entry);
    else if (LABEL.test(line.text) && QUOTE.test(line.text))
      indicators.push(readIndicator(line, entry, leftovers));
    else {
      const { phrases, isQuoted } = readQuotedList(line);
      if (!isQuoted) reportUnquoted(line, entry, leftovers);
      keywords.push(...phrases);
    }
  }
  return { keywords, indicators };
}

/** Reads lines `**Label:** "question", "question"`; the questions may also be a list below the label. */
export function readIndicators(section: Section, leftovers: Leftovers<PlanSlot>): Indicator[] {
  return sectionEntries(section, 'identify', leftovers).flatMap((entry) => {
    const line = entry.line && new LocatedText(entry.line);
    if (line) return [withExamplesBelow(readIndicator(line, entry, leftovers), entry, leftovers)];
    leftovers.keepBlock('identify', entry);
    return [];
  });
}

function readIndicator(line: LocatedText, entry: Entry, leftovers: Leftovers<PlanSlot>): Indicator {
  const [start = '', label = ''] = LABEL.exec(line.text) ?? [];
  const hasExamples = line.text.slice(start.length).trim() !== '';
  const { phrases, isQuoted } = readQuotedList(line, start.length);
  if (hasExamples && !isQuoted) reportUnquoted(line, entry, leftovers);
  const hasQuotes = QUOTE.test(line.text.slice(start.length));
  const examples = hasQuotes || !hasExamples ? phrases : [readWholePhrase(line, start.length)];
  return { label: label.replace(/\s+/gu, ' '), examples, place: entry.place };
}

function withExamplesBelow(indicator: Indicator, entry: Entry, leftovers: Leftovers<PlanSlot>): Indicator {
  const below = leftovers.flatEntries('identify', [entry]).slice(1);
  const examples = below.flatMap((nested) => {
    const line = nested.line && new LocatedText(nested.line);
    if (!line) leftovers.keepBlock('identify', nested);
    return line ? [readWholePhrase(line, 0)] : [];
  });
  return { ...indicator, examples: [...indicator.examples, ...examples] };
}

function reportUnquoted({ text }: LocatedText, { place }: Entry, { reading }: Leftovers<PlanSlot>): void {
  const words = text.replace(/\s+/gu, ' ').trim();
  reading.reporter.report(
    'keyword-without-quotes',
    place,
    `Unexpected \`${words}\`, expected phrases in double quotes`,
  );
}
