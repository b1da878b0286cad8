import type { List, ListItem, RootContent } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import { separateLabels } from './label-lines.ts';
import { findLabel, type Label } from './labels.ts';
import type { Extra } from './model.ts';
import { position } from './paragraph-lines.ts';
import { richText, wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';

/** What the lines under a guide's title say. */
export interface GuideHead {
  readonly role: string | null;
  readonly focusAreas: readonly string[];
  readonly interviewType: string | null;
  readonly extras: readonly Extra<'head'>[];
}

type Field = 'role' | 'focusAreas' | 'interviewType';

const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['role', /^role$/iu],
  ['focusAreas', /^focus(?: areas?)?$/iu],
  ['interviewType', /^interview (?:type|format)s?$/iu],
];
const BETWEEN_AREAS = /[,;·](?![^(]*\))/u;

/** True when the node begins with a line such as `**Role:** …`, as only the head of a guide does. */
export function isGuideHead(node: RootContent | undefined): boolean {
  const first = node?.type === 'list' ? node.children[0]?.children[0] : node;
  const [line] = first ? separateLabels(first) : [];
  return line !== undefined && findField(line) !== undefined;
}

/** Reads the lines under a guide's title, typed as a paragraph or a list. Anything else is kept as prose. */
export function readGuideHead(nodes: readonly RootContent[], reporter: Reporter): GuideHead {
  const reader = new HeadReader(reporter);
  for (const node of nodes) reader.read(node);
  const { values, extras } = reader;
  return {
    role: values.get('role')?.join(', ') ?? null,
    focusAreas: values.get('focusAreas') ?? [],
    interviewType: values.get('interviewType')?.join(', ') ?? null,
    extras,
  };
}

class HeadReader {
  readonly values = new Map<Field, readonly string[]>();
  readonly extras: Extra<'head'>[] = [];
  readonly #reporter: Reporter;
  /** A label without words, whose list may follow. */
  #waiting: Field | null = null;

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  read(node: RootContent): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (node.type !== 'list') for (const line of separateLabels(node)) this.#readLine(line);
    else if (waiting)
      this.values.set(
        waiting,
        node.children.map((item) => wordsOf(item)),
      );
    else for (const item of node.children) this.#readItem(node, item);
  }

  #readItem(list: List, item: ListItem): void {
    const [first] = item.children;
    if (first && findField(first)) for (const child of item.children) this.read(child);
    else this.#keep({ ...list, children: [item], ...position(placeOf(item)) });
  }

  #readLine(line: RootContent): void {
    const label = line.type === 'paragraph' ? findLabel(line) : undefined;
    const field = findField(line);
    const words = wordsOf(label?.rest ?? []);
    if (!field || this.values.has(field)) {
      if (label) this.#report(label, field ? 'one' : 'Role, Focus Areas or Interview Type');
      this.#keep(line);
    } else if (words === '') this.#waiting = field;
    else this.values.set(field, field === 'focusAreas' ? splitAreas(words) : [words]);
  }

  #report({ label, place }: Label, expected: string): void {
    const found = expected === 'one' ? `second \`${label}\`` : `\`${label}\``;
    this.#reporter.report('unknown-content', place, `Unexpected ${found}, expected ${expected}`);
  }

  #keep(node: RootContent): void {
    this.extras.push({ slot: 'head', heading: null, body: richText([node]), place: placeOf(node) });
  }
}

function findField(node: RootContent): Field | undefined {
  const label = node.type === 'paragraph' ? findLabel(node)?.label : undefined;
  return label === undefined ? undefined : FIELDS.find(([, pattern]) => pattern.test(label))?.[0];
}

function splitAreas(words: string): string[] {
  return words
    .split(BETWEEN_AREAS)
    .map((area) => area.trim())
    .filter((area) => area !== '');
}
