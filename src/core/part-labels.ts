import type { StarRole } from './model.ts';

/** What the label of an answer's part says of its kind and of how deep it stands. */
export interface PartLabel {
  readonly kind: 'star' | 'headed' | 'principles';
  readonly star: StarRole | null;
  readonly depth: number;
}

type Style = 'number' | 'step' | 'letter';

/** How a label counts: `1. …`, `Step 1: …` or `A. …`. */
interface Count {
  readonly style: Style;
  readonly value: number;
}

interface Level extends Count {
  readonly depth: number;
}

const COUNTS: readonly (readonly [Style, RegExp])[] = [
  ['number', /^(\d{1,3})[.)](?!\d)\s*\S/u],
  ['step', /^(?:step|phase|stage)\s*(\d+)\b/iu],
  ['letter', /^([A-Z])[.)]\s+\S/u],
];
const PRINCIPLES = /^(?:key (?:principles|takeaways|lessons)|takeaways$|lessons learned)/iu;
/** Labels that end a run of numbered parts and stand beside it. */
const CLOSER =
  /^(?:real(?:[- ]world)? examples?\b|results?\b|outcomes?$|key\b|takeaways$|lessons learned|best practices|red flags\b|cost considerations|my recommendation|technical skills|decision matrix|how (?:i|to)\b)/iu;
const STAR = /^(situation|task|action|result)(s?)(?:\s*\(.*\))?$/iu;

/** What each label of an answer is. The labels before and after one decide how deep it stands. */
export function readPartLabels(labels: readonly string[]): PartLabel[] {
  let levels: Level[] = [];
  let isStar = false;
  return labels.map((label, index) => {
    const count = findCount(label);
    const star = findStar(label, isStar);
    const top = levels.at(-1);
    const closes = CLOSER.test(label) || star !== null;
    const isInside = top && (!closes || (star && !isStar && goesOn(labels.slice(index + 1), top)));
    if (count) levels = enter(levels, count, isStar ? 2 : 1);
    else if (!isInside) {
      levels = [];
      isStar = star !== null;
    }
    const depth = count ? (levels.at(-1)?.depth ?? 1) : isInside ? top.depth + 1 : 1;
    return { kind: star ? 'star' : PRINCIPLES.test(label) ? 'principles' : 'headed', star, depth };
  });
}

/** True for a label that counts: `1. …`, `Step 1: …` or `A. …`. */
export function isCounted(label: string): boolean {
  return findCount(label) !== undefined;
}

function findCount(label: string): Count | undefined {
  for (const [style, pattern] of COUNTS) {
    const value = pattern.exec(label)?.[1];
    if (value !== undefined)
      return { style, value: style === 'letter' ? value.charCodeAt(0) : Number(value) };
  }
  return undefined;
}

/** `Actions` and `Tasks` are parts of a STAR answer only among other such parts. */
function findStar(label: string, isStar: boolean): StarRole | null {
  const [, role = '', plural] = STAR.exec(label) ?? [];
  const name = role.toLowerCase();
  if (plural && !isStar && name !== 'result') return null;
  return name === '' ? null : (name as StarRole);
}

/** The levels with the count's own style on top; a style that is not open yet opens below the others. */
function enter(levels: readonly Level[], count: Count, firstDepth: number): Level[] {
  const open = levels.findIndex(({ style }) => style === count.style);
  const above = open < 0 ? levels : levels.slice(0, open);
  return [...above, { ...count, depth: (above.at(-1)?.depth ?? firstDepth - 1) + 1 }];
}

/** True when the count goes on in a later label: what stands between belongs to the part before it. */
function goesOn(labels: readonly string[], { style, value }: Count): boolean {
  return labels.map(findCount).some((count) => count?.style === style && count.value === value + 1);
}
