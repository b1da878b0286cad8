import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { findBoldStart } from './bold-start.ts';
import { sliceNodes, textOf } from './located-text.ts';
import type { NarrativeStep, Place } from './model.ts';
import { position } from './paragraph-lines.ts';
import { listEntries } from './list-entries.ts';
import { readItem, readPoint } from './read-points.ts';
import { wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';

/** The line that begins a step of a narrative. */
export interface StepStart {
  readonly number: number;
  readonly name: string;
  readonly rest: readonly PhrasingContent[];
  readonly place: Place;
}

const NUMBERED =
  /^(?:step\s*)?((?:\d\u{FE0F}?\u{20E3})+|🔟|\d{1,2}(?=\s*[.):]|\s+[-–—]\s))\s*[.):]?\s*(?:[-–—]\s+)?/iu;
const STEP_WORD = /^step\s*(\d{1,2})\s+/iu;
const JOINT = /^\s*:?\s*(?:(?:→|⟶|➜|⇒|->|=>|[-–—](?=\s|$))\s*)?/u;

/** `**1️⃣ Name** → text`, `**1. Name:** text`, `1️⃣ **Name** text`, also as a heading; undefined for any other node. */
export function findStep(node: RootContent): StepStart | undefined {
  if (node.type === 'heading') return stepOf(wordsOf(node), [], placeOf(node));
  const bold = node.type === 'paragraph' ? findBoldStart(node) : undefined;
  return bold && stepOf(`${bold.before} ${bold.words}`.trim(), bold.rest, placeOf(node));
}

/** The steps of an ordered list whose items all begin with a bold name; undefined for any other list. */
export function findListSteps(
  list: List,
): { readonly start: StepStart; readonly nodes: RootContent[] }[] | undefined {
  if (!list.ordered) return undefined;
  const steps = listEntries(list).flatMap(({ item, line, number, place }) => {
    const bold = line && findBoldStart(line);
    if (bold?.before !== '' || number === null) return [];
    const start = { number, name: trimName(bold.words), rest: afterJoint(bold.rest), place };
    return { start, nodes: item.children.filter((child) => child !== line) };
  });
  return steps.length === list.children.length && steps.length > 1 ? steps : undefined;
}

/** A step with its line, the blocks under it, and its points from the lists; what comes after these is left over. */
export function readStep(start: StepStart, nodes: readonly RootContent[]) {
  const { number, name, rest, place } = start;
  const firstList = nodes.findIndex(({ type }) => type === 'list');
  const prose = firstList < 0 ? nodes : nodes.slice(0, firstList);
  const lists = nodes.slice(prose.length);
  const end = lists.findIndex(({ type }) => type !== 'list');
  const points = (end < 0 ? lists : lists.slice(0, end)).flatMap((list) =>
    list.type === 'list' ? listEntries(list) : [],
  );
  const line: Paragraph = {
    type: 'paragraph',
    children: [...rest],
    ...position(rest[0] && placeOf(rest[0])),
  };
  const body = textOf(rest).trim() === '' ? prose : [line, ...prose];
  const step: NarrativeStep = {
    number,
    name,
    body: body.length > 0 ? readItem(body) : null,
    points: points.map(readPoint),
    place,
  };
  return { step, leftOver: end < 0 ? [] : lists.slice(end) };
}

function stepOf(words: string, rest: readonly PhrasingContent[], place: Place): StepStart | undefined {
  const [mark, digits = ''] = NUMBERED.exec(words) ?? STEP_WORD.exec(words) ?? [];
  const name = trimName(words.slice(mark?.length ?? 0));
  if (mark === undefined || name === '') return undefined;
  const number = digits === '🔟' ? 10 : Number(digits.replace(/\D/gu, ''));
  return { number, name, rest: afterJoint(rest), place };
}

function trimName(words: string): string {
  return words.replace(/\s*(?:[:→]|->)?\s*$/u, '');
}

/** The nodes after the arrow, colon or dash that joins a name to its text. */
function afterJoint(rest: readonly PhrasingContent[]): PhrasingContent[] {
  const text = textOf(rest);
  return sliceNodes(rest, JOINT.exec(text)?.[0].length ?? 0, text.trimEnd().length);
}
