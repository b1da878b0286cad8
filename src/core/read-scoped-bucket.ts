import type { Paragraph } from 'mdast';
import { findBoldStart } from './bold-start.ts';
import { findFirstBracket, findLastBracket } from './brackets.ts';
import type { BucketNames } from './bucket-names.ts';
import type { Entry } from './list-entries.ts';
import type { PlanSlot, ScopedBucket } from './model.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { wordsOf } from './rich-text.ts';

const MARKS = { '✅': 'must', '✔': 'must', '☑': 'must', '⚠': 'should' } as const;
const MARK = /^([✅✔☑⚠])\u{FE0F}?\s*/u;

/** Reads `✅ **Name** (HIGHEST) - note`. Any line with a name fits; what follows the name is bracket and note. */
export function readScopedBucket(
  entry: Entry,
  names: BucketNames,
  leftovers: Leftovers<PlanSlot>,
): ScopedBucket[] {
  const { line, place } = entry;
  const found = line && findNameAndRest(line);
  if (!found || found.name === '') {
    const message = `Unexpected \`${line ? wordsOf(line) : 'block'}\`, expected a mark and the name of a bucket`;
    leftovers.reading.reporter.report('unknown-content', place, message);
    leftovers.keepItem('scope', entry);
    return [];
  }
  leftovers.keepBelow('scope', entry);
  const bracket = findFirstBracket(found.rest);
  const note = (bracket?.rest ?? found.rest.trim()).replace(/^(?:→|->|[-–—:])\s*/u, '');
  const named = nameAndEmphasis(found.name, bracket?.inside || null, names);
  if (named.number === null) {
    const message = `Unexpected bucket \`${found.name}\`, expected the name of a bucket of this plan`;
    leftovers.reading.reporter.report('unknown-scope-bucket', place, message);
  }
  return [{ ...named, mark: found.mark, note: note || null, place }];
}

/** The bracket may stand inside the bold name: `**Name (HIGH)**`. */
function nameAndEmphasis(name: string, emphasis: string | null, names: BucketNames) {
  const number = names.findNumber(name);
  const inName = number === null && emphasis === null ? findLastBracket(name) : undefined;
  const inner = inName ? names.findNumber(inName.rest) : null;
  return inName && inner !== null
    ? { name: inName.rest, number: inner, emphasis: inName.inside }
    : { name, number, emphasis };
}

interface NameAndRest extends Pick<ScopedBucket, 'mark' | 'name'> {
  readonly rest: string;
}

function findNameAndRest(line: Paragraph): NameAndRest | undefined {
  const words = wordsOf(line);
  const symbol = MARK.exec(words)?.[1];
  const mark = symbol ? MARKS[symbol as keyof typeof MARKS] : null;
  const bold = findBoldStart(line);
  if (bold && bold.before.replace(MARK, '') === '') {
    const name = bold.words.replace(MARK, '').replace(/\s*:$/u, '');
    return { mark, name, rest: wordsOf(bold.rest) };
  }
  if (bold || (!mark && /^[^\p{L}\p{N}"“(]/u.test(words))) return undefined;
  const [, name = '', rest = ''] =
    /^(.*?)(\s*\(.*|\s+[-–—→]\s.*|:\s.*)?$/su.exec(words.replace(MARK, '')) ?? [];
  return { mark, name: name.trim(), rest };
}
