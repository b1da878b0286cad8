import type { Paragraph, RootContent } from 'mdast';
import { findLabel } from './labels.ts';
import { splitSteps } from './lines.ts';
import type {
  BucketSlot,
  Narrative,
  NarrativeStep,
  QuotedNarrative,
  RichText,
  SteppedNarrative,
} from './model.ts';
import { joinLines, position, splitLines } from './paragraph-lines.ts';
import { isLabelled } from './labelled-lines.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { readItem } from './read-points.ts';
import { findListSteps, findStep, readStep, type StepStart } from './read-step.ts';
import { richText, wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';
import { titleKey } from './titles.ts';

/** A narrative with the formula its own `**Framework:**` line names; empty without one. */
export interface NarrativeReading {
  readonly narrative: Narrative | null;
  readonly formula: readonly string[];
  /** The line of the formula, as a narrative without steps has no place for it. */
  readonly formulaLine: RootContent | null;
}

/** A stretch of a narrative: a step, a labelled line, or prose. */
interface Stretch {
  readonly kind: 'step' | 'framework' | 'answer' | 'principle' | 'prose';
  readonly start: StepStart | null;
  readonly nodes: RootContent[];
}

const LABELS = {
  framework: /^(?:framework|formula)$/u,
  answer: /^(?:memori[sz]able )?answer$/u,
  principle: /^key principle$/u,
} as const;

/** Reads the hedgehog answer of a bucket: told in steps if it has any, else to be said as it stands. */
export function readNarrative(
  nodes: readonly RootContent[],
  leftovers: Leftovers<BucketSlot>,
): NarrativeReading {
  const stretches = splitNarrative(nodes);
  const formulaLine = stretches.find(({ kind }) => kind === 'framework')?.nodes[0] ?? null;
  const formula = formulaLine ? splitSteps(wordsOf(formulaLine)) : [];
  const hasSteps = stretches.some(({ kind }) => kind === 'step');
  const narrative = hasSteps
    ? readStepped(stretches, { formula, place: placeOf(nodes[0]) }, leftovers)
    : readQuoted(stretches, leftovers);
  return { narrative, formula, formulaLine: hasSteps ? null : formulaLine };
}

function splitNarrative(nodes: readonly RootContent[]): Stretch[] {
  const stretches: Stretch[] = [];
  const hasStepLines = nodes.some((node) => findStep(node) !== undefined);
  for (const node of nodes) {
    const begun = beginStretches(node, hasStepLines, stretches);
    if (begun.length > 0) stretches.push(...begun);
    else if (stretches.at(-1)?.kind === 'framework') stretches.push(stretch('prose', [node]));
    else stretches.at(-1)?.nodes.push(node);
  }
  return stretches;
}

/** The stretches that begin with a node: several for a list of steps, none for a node that goes on with the last one. */
function beginStretches(node: RootContent, hasStepLines: boolean, before: readonly Stretch[]): Stretch[] {
  const start = findStep(node);
  if (start) return [{ kind: 'step', start, nodes: [] }];
  const steps = node.type === 'list' && !hasStepLines ? findListSteps(node) : undefined;
  if (steps) return steps.map((step) => ({ kind: 'step', ...step }));
  const hasFormula = before.some(({ kind }) => kind === 'framework');
  const labelled = node.type === 'paragraph' ? readLabel(node, hasFormula) : [];
  if (labelled.length > 0) return labelled;
  return before.length === 0 || node.type === 'heading' ? [stretch('prose', [node])] : [];
}

/** A line `**Framework:** …`, `**Memorizable Answer:** …` or `**Key Principle:** …`, without its label; other labels stay. */
function readLabel(paragraph: Paragraph, hasFormula: boolean): Stretch[] {
  const label = findLabel(paragraph);
  if (!label || !isLabelled(paragraph)) return [];
  const { words, bracket } = titleKey(label.label);
  const place = placeOf(label.rest[0] ?? paragraph);
  const rest: Paragraph = { type: 'paragraph', children: [...label.rest], ...position(place) };
  const nodes = label.rest.length > 0 ? [rest] : [];
  if (bracket === null && LABELS.answer.test(words)) return [stretch('answer', nodes)];
  if (bracket === null && LABELS.principle.test(words)) return [stretch('principle', nodes)];
  const [line, ...others] = splitLines(rest);
  const isFormula = line && !hasFormula && splitSteps(wordsOf(line.nodes)).length > 0;
  if (bracket !== null || !LABELS.framework.test(words) || !isFormula) return [stretch('prose', [paragraph])];
  const after = others.length > 0 ? [stretch('prose', [joinLines(others)])] : [];
  return [stretch('framework', [joinLines([line])]), ...after];
}

function stretch(kind: Exclude<Stretch['kind'], 'step'>, nodes: RootContent[]): Stretch {
  return { kind, start: null, nodes };
}

function readStepped(
  stretches: readonly Stretch[],
  own: Pick<SteppedNarrative, 'formula' | 'place'>,
  leftovers: Leftovers<BucketSlot>,
): SteppedNarrative {
  const opening: RootContent[] = [];
  const steps: NarrativeStep[] = [];
  let keyPrinciple: RichText | null = null;
  for (const { kind, start, nodes } of withoutPreface(stretches, leftovers)) {
    if (start) {
      const { step, leftOver } = readStep(start, nodes);
      steps.push(step);
      leftovers.keep('narrative', leftOver);
    } else if (kind === 'principle' && keyPrinciple === null && nodes.length > 0)
      keyPrinciple = readItem(nodes);
    else if (kind !== 'framework' && steps.length === 0) opening.push(...nodes);
    else if (kind !== 'framework') leftovers.keep('narrative', nodes);
  }
  return {
    kind: 'steps',
    ...own,
    opening: opening.length > 0 ? richText(opening) : null,
    steps,
    keyPrinciple,
  };
}

/** Where `**Memorizable Answer:**` says what to say, the prose before it is advice: it is kept and not said. */
function withoutPreface(stretches: readonly Stretch[], leftovers: Leftovers<BucketSlot>): readonly Stretch[] {
  const answer = stretches.findIndex(({ kind }) => kind === 'answer');
  const isPreface = ({ kind }: Stretch, index: number) => kind === 'prose' && index < answer;
  for (const { nodes } of stretches.filter(isPreface)) leftovers.keep('narrative', nodes);
  return stretches.filter((stretch, index) => !isPreface(stretch, index));
}

/** What to say is the quotation when there is one, and all of it when there is none. */
function readQuoted(stretches: readonly Stretch[], leftovers: Leftovers<BucketSlot>): QuotedNarrative | null {
  const told = withoutPreface(stretches, leftovers).filter(({ kind }) => kind !== 'framework');
  const nodes = told.flatMap((stretch) => stretch.nodes);
  const isQuotation = nodes.some(({ type }) => type === 'blockquote');
  const said = nodes.flatMap((node): RootContent[] => {
    if (!isQuotation) return [node];
    if (node.type === 'blockquote') return node.children;
    leftovers.keep('narrative', [node]);
    return [];
  });
  const place = placeOf(nodes.find(({ type }) => !isQuotation || type === 'blockquote'));
  return said.length > 0 ? { kind: 'quote', body: richText(said, undefined, place), place } : null;
}
