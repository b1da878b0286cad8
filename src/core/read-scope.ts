import type { List, Paragraph, RootContent } from 'mdast';
import { findBoldStart } from './bold-start.ts';
import { findFirstBracket, findLastBracket } from './brackets.ts';
import type { BucketNames } from './bucket-names.ts';
import { findLabel } from './labels.ts';
import type { Heading, PlanSlot, RoleScope, Scope, ScopedBucket } from './model.ts';
import { flatten, readHeading, type Section } from './outline.ts';
import { listEntries, type Entry, type Leftovers } from './plan-leftovers.ts';
import { wordsOf } from './rich-text.ts';
import { Anchors } from './slug.ts';
import { placeOf } from './syntax.ts';
import { titleKey, withoutPictures } from './titles.ts';

const MARKS = { '✅': 'must', '✔': 'must', '☑': 'must', '⚠': 'should' } as const;
const MARK = /^([✅✔☑⚠])\u{FE0F}?\s*/u;
const USUAL_HEADING = /^(?:your )?(?:\d+ )?(?:high-impact )?buckets$/u;
const USUAL_BRACKET = /^pick based on role$/u;

/** Reads which buckets matter for which role; null when the plan has no such section. */
export function readScope(
  sections: readonly Section[],
  names: BucketNames,
  leftovers: Leftovers<PlanSlot>,
): Scope | null {
  const [first, ...others] = sections;
  if (!first) return null;
  const heading = readHeading(first, leftovers.reading.anchors);
  const slugs = new Anchors();
  const nodes = [...insideOf(first), ...others.flatMap(flatten)];
  const roles = splitByRole(nodes, leftovers).map(({ role, entries, place }): RoleScope => {
    const buckets = entries.flatMap((entry) => readScopedBucket(entry, names, leftovers));
    return { role, slug: slugs.next(role), buckets, place };
  });
  return { heading, time: readTime(heading), roles, place: first.place };
}

function insideOf({ content, sections }: Section): RootContent[] {
  return [...content, ...sections.flatMap(flatten)];
}

/** The bracket of the heading, when it tells a time. */
function readTime({ text }: Heading): string | null {
  const inside = findLastBracket(text)?.inside ?? '';
  return /\d\s*[–—-]?\s*(?:\d+\s*)?(?:s|sec|m|min|h|hour)\w*\b/iu.test(inside) ? inside : null;
}

interface RoleEntries extends Pick<RoleScope, 'role' | 'place'> {
  readonly entries: Entry[];
}

function splitByRole(nodes: readonly RootContent[], leftovers: Leftovers<PlanSlot>): RoleEntries[] {
  const roles: RoleEntries[] = [];
  let prose: RootContent[] = [];
  for (const [index, node] of nodes.entries()) {
    const role = findRole(node, nodes[index + 1]);
    const isEntries = node.type === 'list' && roles.length > 0 && !prose.some(({ type }) => type === 'heading');
    if (role === undefined && !isEntries && !isUsualHeading(node)) {
      if (node.type === 'list' && roles.length === 0) reportNoRole(node, leftovers);
      prose.push(node);
      continue;
    }
    leftovers.keep('scope', prose);
    prose = [];
    if (role !== undefined) roles.push({ role, entries: [], place: placeOf(node) });
    else if (node.type === 'list') roles.at(-1)?.entries.push(...listEntries(node));
  }
  leftovers.keep('scope', prose);
  return roles;
}

function reportNoRole(list: List, leftovers: Leftovers<PlanSlot>): void {
  const message = 'Unexpected list without a role, expected a line such as `**For Product Manager:**` above it';
  leftovers.reading.reporter.report('unknown-content', placeOf(list), message);
}

/** The role of `**For Product Manager:**`, a line or a heading; other bold lines and headings have to stand above a list. */
function findRole(node: RootContent, next: RootContent | undefined): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const words = wordsOf(node).replace(/\s*:$/u, '');
  const [, role] = /^[^\p{L}\p{N}]*for\s+(?:an? |the )?(\S[^.?!]{0,60})$/iu.exec(words) ?? [];
  const isLabel = node.type === 'heading' || isWholeLabel(node);
  if (!isLabel || isUsualHeading(node)) return undefined;
  return role ?? (next?.type === 'list' ? withoutPictures(words) : undefined);
}

function isWholeLabel(paragraph: Paragraph): boolean {
  return findLabel(paragraph)?.rest.length === 0 || /^for\s.*:$/isu.test(wordsOf(paragraph));
}

function isUsualHeading(node: RootContent): boolean {
  if (node.type !== 'heading') return false;
  const { words, bracket } = titleKey(wordsOf(node));
  return USUAL_HEADING.test(words) && (bracket === null || USUAL_BRACKET.test(bracket));
}

/** Reads `✅ **Name** (HIGHEST) - note`. Any line with a name fits; what follows the name is bracket and note. */
function readScopedBucket(entry: Entry, names: BucketNames, leftovers: Leftovers<PlanSlot>): ScopedBucket[] {
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
  const note = (bracket?.rest ?? found.rest).replace(/^(?:→|->|[-–—:])\s*/u, '');
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
  return inName && inner !== null ? { name: inName.rest, number: inner, emphasis: inName.inside } : { name, number, emphasis };
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
  const [, name = '', rest = ''] = /^(.*?)(\s*\(.*|\s+[-–—→]\s.*|:\s.*)?$/su.exec(words.replace(MARK, '')) ?? [];
  return { mark, name: name.trim(), rest };
}
