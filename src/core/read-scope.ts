import type { List, Paragraph, RootContent } from 'mdast';
import { findLastBracket } from './brackets.ts';
import type { BucketNames } from './bucket-names.ts';
import { findLabel } from './labels.ts';
import type { Heading, PlanSlot, RoleScope, Scope } from './model.ts';
import { flatten, readHeading, type Section } from './outline.ts';
import { position } from './paragraph-lines.ts';
import { listEntries, type Entry } from './list-entries.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { readScopedBucket } from './read-scoped-bucket.ts';
import { wordsOf } from './rich-text.ts';
import { Anchors } from './slug.ts';
import { placeOf } from './syntax.ts';
import { titleKey, withoutPictures } from './titles.ts';

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
    const isEntries =
      node.type === 'list' && roles.length > 0 && !prose.some(({ type }) => type === 'heading');
    if (role === undefined && !isEntries && !isUsualHeading(node)) {
      if (node.type === 'list' && roles.length === 0) reportNoRole(node, leftovers);
      prose.push(node);
      continue;
    }
    leftovers.keep('scope', prose);
    prose = role === undefined ? [] : afterLabel(node);
    if (role !== undefined) roles.push({ role, entries: [], place: placeOf(node) });
    else if (node.type === 'list') roles.at(-1)?.entries.push(...listEntries(node));
  }
  leftovers.keep('scope', prose);
  return roles;
}

function reportNoRole(list: List, leftovers: Leftovers<PlanSlot>): void {
  const message =
    'Unexpected list without a role, expected a line such as `**For Product Manager:**` above it';
  leftovers.reading.reporter.report('unknown-content', placeOf(list), message);
}

/** What follows a role in its own paragraph. */
function afterLabel(node: RootContent): RootContent[] {
  const rest = node.type === 'paragraph' ? (findLabel(node)?.rest ?? []) : [];
  return rest.length > 0 ? [{ type: 'paragraph', children: [...rest], ...position(placeOf(rest[0])) }] : [];
}

/** The role of `**For Product Manager:**`, a line or a heading; other bold lines and headings have to stand above a list. */
function findRole(node: RootContent, next: RootContent | undefined): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const label = node.type === 'heading' ? wordsOf(node) : labelOf(node);
  if (label === undefined || isUsualHeading(node)) return undefined;
  const words = label.replace(/\s*:$/u, '');
  const [, role] = /^[^\p{L}\p{N}]*for\s+(?:an? |the )?(\S[^.?!]{0,60})$/iu.exec(words) ?? [];
  return (
    role ?? (next?.type === 'list' && wordsOf(afterLabel(node)) === '' ? withoutPictures(words) : undefined)
  );
}

/** The label a paragraph begins with; without bold only all of it can be one. */
function labelOf(paragraph: Paragraph): string | undefined {
  const words = wordsOf(paragraph);
  return findLabel(paragraph)?.label ?? (/^for\s.*:$/isu.test(words) ? words : undefined);
}

function isUsualHeading(node: RootContent): boolean {
  if (node.type !== 'heading') return false;
  const { words, bracket } = titleKey(wordsOf(node));
  return USUAL_HEADING.test(words) && (bracket === null || USUAL_BRACKET.test(bracket));
}
