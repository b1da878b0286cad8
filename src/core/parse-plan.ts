import type { Heading as HeadingNode } from 'mdast';
import { BucketNames } from './bucket-names.ts';
import { separateLines } from './loose-lines.ts';
import type { Bucket, Plan, PlanSlot } from './model.ts';
import { documentOutline } from './outline.ts';
import { documentBase, fileStem, shortDescription, type ParseContext } from './parse-context.ts';
import { Leftovers } from './plan-leftovers.ts';
import { findParts } from './plan-parts.ts';
import { readBuckets } from './read-buckets.ts';
import { readChecklist } from './read-checklist.ts';
import { readIdentify } from './read-identify.ts';
import { readPlanHead } from './read-plan-head.ts';
import { readReadyWhen } from './read-ready-when.ts';
import { readScope } from './read-scope.ts';
import { readTrafficLights } from './read-traffic-lights.ts';
import { wordsOf } from './rich-text.ts';
import { Anchors, slugify } from './slug.ts';
import { placeOf } from './syntax.ts';
import { withoutPictures } from './titles.ts';

interface PlanTitle {
  readonly code: string;
  readonly title: string;
}

const TITLE = /^(?:executive\s+)?study\s+plan\s*[:–—-]?\s*([A-Z]{1,2}\d{1,5})\s*[:–—-]\s*(\S.*)$/iu;
const CODE_FIRST = /^([A-Z]{1,2}\d{1,5})\s*[:–—-]\s*(\S.*)$/u;
const CODE = /\b([A-Z]{1,2}\d{1,5})\b/u;

/** What the pages of a plan and of its buckets call their own sections; no heading of the document may take these. */
const PAGE_ANCHORS = [
  ...[
    'main',
    'contents',
    'identify',
    'keywords',
    'indicators',
    'distinctions',
    'red-flags',
    'scope',
    'buckets',
  ],
  ...['priorities', 'checklist', 'ready-when', 'formula', 'hedgehog', 'slide', 'examples', 'questions'],
];

/** Reads a study plan: how to identify its questions, scope, buckets, priorities, checklist. */
export function parsePlan(context: ParseContext): Plan {
  const { title: titleNode, content, sections } = documentOutline(separateLines(context.syntax.children));
  const { code, title } = readTitle(titleNode, context);
  const reading = { reporter: context.reporter, anchors: freeAnchors(), topic: `${code} ${title}` };
  const leftovers = new Leftovers<PlanSlot>(reading);
  const parts = findParts(sections);
  const head = readPlanHead(content, leftovers);
  const buckets = readBuckets(parts, leftovers);
  const names = new BucketNames(buckets);
  const scopes = parts.filter(({ name }) => name === 'scope').map(({ section }) => section);
  const plan = {
    ...documentBase(context, {
      slug: code.toLowerCase() || slugify(title) || fileStem(context.file),
      title,
      description: shortDescription(describe(title, buckets)),
    }),
    kind: 'plan',
    code,
    ...head,
    identify: readIdentify(parts, leftovers),
    scope: readScope(scopes, names, leftovers),
    buckets,
    trafficLights: readTrafficLights(parts, names, leftovers),
    ...readChecklist(parts, leftovers),
    ...readReadyWhen(parts, leftovers),
    place: placeOf(titleNode ?? context.syntax.children[0]),
  } as const;
  for (const { name, section, slot } of parts) if (name === 'unknown') leftovers.keepSection(slot, section);
  checkSections(plan, context);
  return { ...plan, extras: leftovers.extras };
}

function freeAnchors(): Anchors {
  const anchors = new Anchors();
  for (const anchor of PAGE_ANCHORS) anchors.next(anchor);
  return anchors;
}

/** Code and title of `Executive Study Plan: L2 - Title`; a title of another shape stays whole. */
function readTitle(node: HeadingNode | null, { file, reporter, syntax }: ParseContext): PlanTitle {
  const words = node ? withoutPictures(wordsOf(node)) : fileStem(file);
  const [, known, title] = TITLE.exec(words) ?? CODE_FIRST.exec(words) ?? [];
  if (known && title) return { code: known.toUpperCase(), title };
  const [, code = ''] = CODE.exec(words) ?? [];
  if (code === '') {
    const place = placeOf(node ?? syntax.children[0]);
    reporter.report(
      'plan-without-code',
      place,
      `Unexpected title \`${words}\`, expected a code such as L2 in it`,
    );
  }
  return { code, title: words };
}

function describe(title: string, [first]: readonly Bucket[]): string {
  const formula = first?.formula.join(' → ') ?? '';
  return formula === ''
    ? `How to answer ${title} questions.`
    : `How to answer ${title} questions: ${formula}.`;
}

function checkSections(
  { identify, checklist, buckets, place }: Omit<Plan, 'extras'>,
  { reporter }: ParseContext,
): void {
  if (!identify)
    reporter.report(
      'missing-section',
      place,
      'Unexpected plan without `## HOW TO IDENTIFY …`, expected that section',
    );
  if (checklist.length === 0)
    reporter.report(
      'missing-section',
      place,
      'Unexpected plan without `## EXECUTIVE CHECKLIST`, expected that section',
    );
  if (buckets.length === 0)
    reporter.report('no-buckets', place, 'Unexpected plan without buckets, expected `### BUCKET 1: Name`');
}
