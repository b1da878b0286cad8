import type { Paragraph, RootContent } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import { separateLabels } from './label-lines.ts';
import { splitByLabel, type LabelledGroup } from './labels.ts';
import { listItems } from './lines.ts';
import type { AnswerPart, GuideQuestion, RichText } from './model.ts';
import { flatten, type Section } from './outline.ts';
import { joinLines, position, splitLines } from './paragraph-lines.ts';
import { readPartLabels, type PartLabel } from './part-labels.ts';
import { readBlocks, separateMarks } from './read-blocks.ts';
import { inlineText, richText, wordsOf } from './rich-text.ts';
import { Anchors } from './slug.ts';
import { placeOf } from './syntax.ts';

const FRAMEWORK = /^framework$/iu;
const ANSWER = /^(?:short )?answer$/iu;

/** What stands under the heading of a question. */
export type Answer = Pick<GuideQuestion, 'framework' | 'shortAnswer' | 'isSample' | 'parts'>;

/** What the first lines of an answer say, and the nodes that belong to no part. */
interface Lead {
  framework: string | null;
  shortAnswer: string | null;
  readonly nodes: RootContent[];
}

/** A labelled group, once it is known to have a label. */
type Headed = LabelledGroup & { readonly label: string };

/** Reads an answer: its framework, its short answer, and its parts, each under a label in bold or a small heading. */
export function readAnswer(section: Section, reporter: Reporter): Answer {
  const nodes = [...section.content, ...section.sections.flatMap(flatten)];
  const groups = splitByLabel(nodes.map(headingAsLabel).flatMap(separateLabels));
  const lead: Lead = { framework: null, shortAnswer: null, nodes: [] };
  while (groups[0] && readLead(groups[0], lead)) groups.shift();
  const headed = groups.filter((group): group is Headed => group.label !== null);
  const anchors = new Anchors();
  const leadParts = readLeadPart(lead.nodes, reporter);
  const labels = readPartLabels(headed.map(({ label }) => label));
  const parts = headed.map((group, index) => readPart(group, { label: labels[index], anchors, reporter }));
  const { framework, shortAnswer } = lead;
  return { framework, shortAnswer, isSample: lead.nodes.some(isSampleMark), parts: [...leadParts, ...parts] };
}

/** Takes a group that stands before the first part into the lead; false for the first part. */
function readLead(group: LabelledGroup, lead: Lead): boolean {
  const framework = lead.framework === null ? findValue(group, FRAMEWORK) : undefined;
  const shortAnswer = lead.shortAnswer === null ? findValue(group, ANSWER) : undefined;
  if (group.label !== null && !framework && !shortAnswer) return false;
  if (framework) lead.framework = framework.value;
  if (shortAnswer) lead.shortAnswer = shortAnswer.value;
  lead.nodes.push(...((framework ?? shortAnswer)?.rest ?? []), ...group.nodes);
  return true;
}

/** The value of `**Name: value**` or `**Name:** value`; what follows a hard line break is the rest. */
function findValue(group: LabelledGroup, name: RegExp): { value: string; rest: Paragraph[] } | undefined {
  const [label = '', ...inLabel] = group.label?.split(':') ?? [];
  if (!name.test(label.trim())) return undefined;
  const lines = splitLines({ type: 'paragraph', children: [...group.rest] });
  const end = lines.findIndex((line) => line.end?.type === 'break') + 1 || lines.length;
  const value = [inLabel.join(':'), wordsOf(joinLines(lines.slice(0, end)))].join(' ').trim();
  return value === '' ? undefined : { value, rest: end < lines.length ? [joinLines(lines.slice(end))] : [] };
}

function isSampleMark(node: RootContent): boolean {
  if (node.type !== 'blockquote') return false;
  const [paragraph] = node.children;
  const [first] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return first?.type === 'strong' && /^sample\b/iu.test(wordsOf(first));
}

function readLeadPart(nodes: readonly RootContent[], reporter: Reporter): AnswerPart[] {
  const blocks = readBlocks(nodes, reporter);
  const place = placeOf(nodes[0]);
  if (blocks.length === 0) return [];
  return [{ kind: 'lead', star: null, label: null, anchor: null, depth: 1, blocks, items: [], place }];
}

interface PartContext {
  readonly label: PartLabel | undefined;
  readonly anchors: Anchors;
  readonly reporter: Reporter;
}

function readPart(group: Headed, { label, anchors, reporter }: PartContext): AnswerPart {
  const { kind, star, depth } = label ?? { kind: 'headed', star: null, depth: 1 };
  const lines = splitLines({ type: 'paragraph', children: [...group.rest] });
  const nodes = [...(lines.length > 0 ? [joinLines(lines)] : []), ...group.nodes];
  const anchor = anchors.next(group.label);
  const blocks = readBlocks(nodes, reporter);
  const items = kind === 'principles' ? readItems(nodes) : [];
  return { kind, star, label: group.label, anchor, depth, blocks, items, place: group.place };
}

function readItems(nodes: readonly RootContent[]): RichText[] {
  return listItems(nodes.flatMap(separateMarks)).map((item) => {
    const [first, ...others] = item.children;
    if (first?.type === 'paragraph' && others.length === 0) return inlineText(first.children, placeOf(item));
    return richText(item.children, undefined, placeOf(item));
  });
}

/** A small heading is a label too. */
function headingAsLabel(node: RootContent): RootContent {
  if (node.type !== 'heading') return node;
  const place = position(placeOf(node));
  return { type: 'paragraph', children: [{ type: 'strong', children: node.children, ...place }], ...place };
}
