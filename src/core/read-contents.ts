import type { Heading, Link, RootContent } from 'mdast';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import type { Reporter } from './diagnostics.ts';
import type { ContentsEntry, Extra } from './model.ts';
import { richText, wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';

/** What a list of contents holds: its lines, and what else stands there. */
export interface Contents {
  readonly entries: readonly ContentsEntry[];
  readonly extras: readonly Extra<'contents'>[];
}

/** Finds the element id that a link into the document leads to: null for the top of the page, undefined for a dead link. */
export type FindTarget = (target: string) => string | null | undefined;

/** Reads a list of contents, nested or not. An item without a link into the document is kept as prose. */
export function readContents(
  nodes: readonly RootContent[],
  findTarget: FindTarget,
  reporter: Reporter,
): Contents {
  const entries: ContentsEntry[] = [];
  const extras: Extra<'contents'>[] = [];
  for (const node of nodes.flatMap(separateItems)) {
    const target = findLocalLink(node);
    if (node.type !== 'listItem' || target === undefined) {
      extras.push(extraOf(node));
      continue;
    }
    const text = node.children.map(wordsOf).join(' ');
    const anchor = findTarget(target);
    const place = placeOf(node);
    entries.push({ text, target, anchor: anchor ?? null, place });
    if (anchor === undefined)
      reporter.report(
        'dead-contents-link',
        place,
        `Unexpected link \`#${target}\`, expected the heading “${text}”`,
      );
  }
  return { entries, extras };
}

/** The items of a list, each without the lists in it, which follow it. */
function separateItems(node: RootContent): RootContent[] {
  if (node.type !== 'list') return [node];
  return node.children.flatMap((item): RootContent[] => {
    const own = item.children.filter((child) => child.type !== 'list');
    const nested = item.children.filter((child) => child.type === 'list');
    return [...(own.length > 0 ? [{ ...item, children: own }] : []), ...nested.flatMap(separateItems)];
  });
}

function extraOf(node: RootContent): Extra<'contents'> {
  const nodes = node.type === 'listItem' ? node.children : [node];
  return { slot: 'contents', heading: null, body: richText(nodes), place: placeOf(node) };
}

function findLocalLink(node: RootContent): string | undefined {
  const links: Link[] = [];
  visit(node, 'link', (link) => {
    links.push(link);
  });
  return links.find(({ url }) => url.startsWith('#'))?.url.slice(1);
}

/**
 * Looks up links into the document by the ids that GitHub gives to headings, or by our own. `anchorAt` has the element id
 * of the heading on a line; a heading that has none on the page is found by the id before it.
 */
export function findTargets(
  children: readonly RootContent[],
  anchorAt: ReadonlyMap<number, string>,
): FindTarget {
  const slugger = new GithubSlugger();
  const targets = new Map<string, string | null>([...anchorAt.values()].map((anchor) => [anchor, anchor]));
  let anchor: string | null = null;
  for (const heading of children.filter((node): node is Heading => node.type === 'heading')) {
    anchor = anchorAt.get(placeOf(heading).line) ?? anchor;
    targets.set(slugger.slug(wordsOf(heading)), anchor);
  }
  return (target) => targets.get(decode(target).toLowerCase());
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
