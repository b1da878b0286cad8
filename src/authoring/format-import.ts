import type { Damage, Unresolved } from '../core/encoding.ts';
import type { Place } from '../core/model.ts';
import type { ImportPreview } from './import-file.ts';

const SHOWN_REPAIRS = 20;
const SHOWN_LENGTH = 24;

/** What an import would do, for a terminal: where the document goes, each distinct repair, and what stays as it is. */
export function formatPreview({ file, target, encoding, repair }: ImportPreview): string {
  const { repairs, unresolved, charset } = repair;
  const source = encoding === 'utf-8' ? '' : ` (${encoding})`;
  const heading = `${file}${source} → ${target}`;
  if (!charset) return [heading, '  nothing to repair', ...formatUnresolved(unresolved)].join('\n');
  const summary = `  ${count(repairs.length, 'place')} misread as ${charset}:`;
  return [heading, summary, ...formatRepairs(repairs), ...formatUnresolved(unresolved)].join('\n');
}

function formatRepairs(repairs: readonly Damage[]): string[] {
  const groups = [...Map.groupBy(repairs, ({ found, repaired }) => `${found}\0${repaired}`).values()];
  const sorted = groups.toSorted((a, b) => b.length - a.length);
  const lines = sorted.slice(0, SHOWN_REPAIRS).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      `  ${String(group.length).padStart(5)} × ${show(first.found)} becomes ${show(first.repaired)}, first at ${at(first.place)}`,
    ];
  });
  const rest = sorted.length - lines.length;
  return rest > 0 ? [...lines, `        and ${count(rest, 'other repair')}`] : lines;
}

const REASONS: Readonly<Record<Unresolved['reason'], string>> = {
  ambiguous: 'several characters are as likely',
  incomplete: 'more than one byte is lost',
  unproven: 'the rest of the text is right',
};

function formatUnresolved(unresolved: readonly Unresolved[]): string[] {
  return unresolved
    .slice(0, SHOWN_REPAIRS)
    .map(
      ({ found, place, reason }) =>
        `  left as it is: ${show(found)} at ${at(place)}, since ${REASONS[reason]}`,
    );
}

function at({ line, column }: Place): string {
  return `${line}:${column}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Short, and with control characters spelled out: a terminal would obey them. */
function show(text: string): string {
  const chars = [...text];
  const short = chars.length > SHOWN_LENGTH ? [...chars.slice(0, SHOWN_LENGTH), '…'] : chars;
  return short
    .map((char) => (/[\p{C}\u00A0]/u.test(char) ? `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}` : char))
    .join('');
}
