import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { findLabel } from './labels.ts';
import type { BucketSlot, Place } from './model.ts';
import { position } from './paragraph-lines.ts';
import { wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';
import { titleKey } from './titles.ts';

/** A part of a bucket: everything from its label to the next one. `label` is null for what stands before the first. */
export interface BucketPart {
  readonly slot: BucketSlot;
  readonly label: BucketLabel | null;
  readonly nodes: readonly RootContent[];
}

/** The label that begins a part of a bucket. */
export interface BucketLabel {
  readonly words: readonly PhrasingContent[];
  readonly bracket: string | null;
  /** False when the label says more than the page's own heading does. */
  readonly isUsual: boolean;
  readonly place: Place;
}

interface LabelRule {
  readonly slot: BucketSlot;
  readonly usual: RegExp;
  readonly usualBracket: RegExp | null;
  /** What is enough to know the part by. */
  readonly mark: RegExp;
}

const RULES: readonly LabelRule[] = [
  {
    slot: 'adaptations',
    usual: /^how to adapt(?: (?:this|the) narrative)?(?: (?:for|to) each question)?$|^adaptations?$/u,
    usualBracket: null,
    mark: /\badapt/u,
  },
  {
    slot: 'narrative',
    usual: /^(?:reusable |base )?(?:narrative|story)$|^hedgehog answer$/u,
    usualBracket: /^base story(?: - adapt for each question)?$|^adapt for each question$/u,
    mark: /\bnarrative\b|\bhedgehog\b/u,
  },
  {
    slot: 'questions',
    usual: /^(?:representative |practice |sample )?questions?$/u,
    usualBracket: /^(?:do |practi[sc]e )?\d+(?: only)?$/u,
    mark: /\bquestions\b/u,
  },
  {
    slot: 'examples',
    usual: /^(?:concrete |worked )?examples?$/u,
    usualBracket: null,
    mark: /\bexamples\b/u,
  },
  {
    slot: 'slide',
    usual: /^(?:board )?slide(?: bullets?| points?)?$/u,
    usualBracket: null,
    mark: /\bslide\b/u,
  },
];
const FACTS = /^(?:questions|priority)$/u;

/** Splits what stands under a bucket's heading at the labels of its parts, which may also be headings. */
export function splitBucket(nodes: readonly RootContent[]): BucketPart[] {
  const head: RootContent[] = [];
  const parts: (BucketPart & { readonly nodes: RootContent[] })[] = [];
  for (const node of nodes) {
    const begun = beginPart(node, parts.at(-1)?.slot);
    if (begun) parts.push(begun);
    else if (isFacts(node)) head.push(node);
    else (parts.at(-1)?.nodes ?? head).push(node);
  }
  return [{ slot: 'head', label: null, nodes: head }, ...parts];
}

/** True when the node is a label that begins a part of a bucket. */
export function isPartLabel(node: RootContent): boolean {
  return beginPart(node, undefined) !== undefined;
}

function beginPart(node: RootContent, inside: BucketSlot | undefined) {
  const found = findPartLabel(node);
  if (!found) return undefined;
  const { rule, isUsual, bracket, words, rest } = found;
  const isInAnswer = inside === 'narrative' || inside === 'adaptations';
  const isClear = isUsual || rule.slot === 'adaptations' || rule.slot === 'questions';
  if (isInAnswer && node.type === 'paragraph' && (!isClear || rest.length > 0)) return undefined;
  const isUsualBracket = bracket === null || rule.usualBracket?.test(bracket) === true;
  const label = { words, bracket, isUsual: isUsual && isUsualBracket, place: placeOf(node) };
  const paragraph: Paragraph = { type: 'paragraph', children: [...rest], ...position(placeOf(rest[0])) };
  return { slot: rule.slot, label, nodes: rest.length > 0 ? [paragraph as RootContent] : [] };
}

function findPartLabel(node: RootContent) {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const label = node.type === 'paragraph' ? findLabel(node) : undefined;
  if (node.type === 'paragraph' && !label && !wordsOf(node).endsWith(':')) return undefined;
  const { words: key, bracket } = titleKey(label?.label ?? wordsOf(node));
  const rest = label?.rest ?? [];
  const usual = RULES.find((rule) => rule.usual.test(key));
  const rule =
    usual ?? (label || node.type === 'heading' ? RULES.find(({ mark }) => mark.test(key)) : undefined);
  if (!rule || (rule.slot === 'questions' && isCount(wordsOf(rest)))) return undefined;
  const words = label ? node.children.slice(0, 1) : node.children;
  return { rule, isUsual: usual !== undefined, bracket, words, rest };
}

/** What follows `**Questions:**` when it tells their number, and not the questions themselves. */
function isCount(rest: string): boolean {
  return /^[~≈]?\s*(?:about |around )?\d|\bpriority\s*:/iu.test(rest);
}

/** A line of facts that strayed from the head of its bucket. */
function isFacts(node: RootContent): boolean {
  return node.type === 'paragraph' && FACTS.test(titleKey(findLabel(node)?.label ?? '').words);
}
