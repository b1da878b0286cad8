import { splitAtArrow } from './arrows.ts';
import { findCodeName, findLeadingCode } from './code-name.ts';
import type { DiagnosticCode } from './diagnostics.ts';
import type { Distinction, DistinctionSide, PlanSlot, RedFlag } from './model.ts';
import { readHeading, type Section } from './outline.ts';
import type { Entry } from './list-entries.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { sectionEntries } from './plan-section.ts';
import { unquote } from './quotes.ts';
import { wordsOf } from './rich-text.ts';

/** Reads lines `**L2 (Name):** "question" → Focus: focus`; null when the section has none, and then all of it is kept. */
export function readDistinction(section: Section, leftovers: Leftovers<PlanSlot>): Distinction | null {
  const isMeant = /\bdistinction|\b[A-Z]{1,2}\d/iu.test(section.title);
  const hasLines = section.content.some(({ type }) => type === 'list');
  if (!isMeant || !hasLines) {
    leftovers.keepSection('identify', section);
    return null;
  }
  const entries = sectionEntries(section, 'identify', leftovers);
  const sides = entries.flatMap(
    (entry) => findSide(entry) ?? keepLine('malformed-distinction', entry, leftovers),
  );
  for (const entry of entries) if (findSide(entry)) leftovers.keepBelow('identify', entry);
  if (sides.length > 0)
    return { heading: readHeading(section, leftovers.reading.anchors), sides, place: section.place };
  leftovers.keepWords('identify', section.node.children, section.place);
  return null;
}

/** Reads lines `"question" → L5 (Observability)`. */
export function readRedFlags(section: Section, leftovers: Leftovers<PlanSlot>): RedFlag[] {
  return sectionEntries(section, 'identify', leftovers).flatMap((entry) => {
    const flag = findRedFlag(entry);
    if (!flag) return keepLine('malformed-red-flag', entry, leftovers);
    leftovers.keepBelow('identify', entry);
    return flag;
  });
}

function findSide({ line, place }: Entry): DistinctionSide | undefined {
  const words = line ? wordsOf(line) : '';
  const leading = findLeadingCode(words);
  const [question = '', target = ''] = (leading && splitAtArrow(words.slice(leading.end))) ?? [];
  if (!leading || question === '' || target === '') return undefined;
  const focus = target.replace(/^focus\s*:\s*(?=\S)/iu, '');
  return { code: leading.code, name: leading.name, question: unquote(question), focus, place };
}

function findRedFlag({ line, place }: Entry): RedFlag | undefined {
  const [question = '', target = ''] = splitAtArrow(line ? wordsOf(line) : '') ?? [];
  const to = findCodeName(target);
  if (!to || question === '') return undefined;
  return { question: unquote(question), target: to.code, targetName: to.name, place };
}

function keepLine(code: DiagnosticCode, entry: Entry, leftovers: Leftovers<PlanSlot>): never[] {
  const found = entry.line ? wordsOf(entry.line) : 'block';
  const expected =
    code === 'malformed-distinction'
      ? 'a code, a question, an arrow and a focus'
      : 'a question, an arrow and a code';
  leftovers.reading.reporter.report(code, entry.place, `Unexpected \`${found}\`, expected ${expected}`);
  leftovers.keepItem('identify', entry);
  return [];
}
