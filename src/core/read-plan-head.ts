import type { List, Paragraph, RootContent } from 'mdast';
import { listItems } from './lines.ts';
import type { PlanSlot, RichText } from './model.ts';
import { joinLines, splitLines, splitRuns, type Line } from './paragraph-lines.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { inlineText, wordsOf } from './rich-text.ts';

/** What stands between the title of a plan and its first section. */
export interface PlanHead {
  readonly approach: string | null;
  readonly time: string | null;
  readonly source: string | null;
  readonly hedgehogNote: RichText | null;
}

type FieldName = 'approach' | 'time' | 'source';
type Fields = Partial<Record<FieldName, string>>;

const FIELD = /^[^\p{L}\p{N}]*(approach|time|source)\s*:\s*(\S.*)$/iu;
const NEXT_FIELD = /\s*[|·•]\s*(?=[^\p{L}\p{N}]*(?:approach|time|source)\s*:)/iu;
const HEDGEHOG = /^[^\p{L}\p{N}]*❤|\bhedgehog\b/iu;

/** Reads the `**Approach:**`, `**Time:**` and `**Source:**` lines and the note on the hedgehog answer. */
export function readPlanHead(nodes: readonly RootContent[], leftovers: Leftovers<PlanSlot>): PlanHead {
  const fields: Fields = {};
  let hedgehogNote: RichText | null = null;
  const keepParagraph = (paragraph: Paragraph) => {
    if (hedgehogNote === null && HEDGEHOG.test(wordsOf(paragraph))) {
      hedgehogNote = inlineText(paragraph.children);
    } else if (!readFields(paragraph, fields)) leftovers.keep('head', [paragraph]);
  };
  for (const node of nodes) {
    if (node.type === 'paragraph') for (const paragraph of splitParagraph(node)) keepParagraph(paragraph);
    else if (node.type !== 'list' || !readList(node, fields)) leftovers.keep('head', [node]);
  }
  const { approach = null, time = null, source = null } = fields;
  return { approach, time, source, hedgehogNote };
}

/** One paragraph for each label, with the lines that go on with it. */
function splitParagraph(paragraph: Paragraph): Paragraph[] {
  return splitRuns(splitLines(paragraph), beginsField).map(joinLines);
}

function beginsField({ nodes }: Line): boolean {
  const words = wordsOf(nodes);
  return nodes[0]?.type === 'strong' || FIELD.test(words) || HEDGEHOG.test(words);
}

/** Takes all fields of the paragraph, or none of them if one is unknown or there twice. */
function readFields(paragraph: Paragraph, fields: Fields): boolean {
  const found: Fields = {};
  for (const piece of wordsOf(paragraph).split(NEXT_FIELD)) {
    const [, label = '', value] = FIELD.exec(piece) ?? [];
    const name = label.toLowerCase() as FieldName;
    if (!value || fields[name] !== undefined || found[name] !== undefined) return false;
    found[name] = value;
  }
  Object.assign(fields, found);
  return true;
}

/** Fields written as bullets; a list with any other item is prose. */
function readList(list: List, fields: Fields): boolean {
  const found: Fields = {};
  const isRead = listItems([list]).every(({ children }) => {
    const [line, ...others] = children;
    return line?.type === 'paragraph' && others.length === 0 && readFields(line, found);
  });
  const isNew = Object.keys(found).every((name) => fields[name as FieldName] === undefined);
  if (isRead && isNew) Object.assign(fields, found);
  return isRead && isNew;
}
