import type { Reporter } from './diagnostics.ts';
import type { Place, Tree, TreeNode } from './model.ts';

/** `│   ├─ label` in three parts: what leads to the branch, the branch, the label. Sides of boxes are no branches. */
const DRAWN = /^([\s│┃|]*)[├└┣┗╰][─━-]*┬?[─━-]*(?![─━┤┘┐╯╮┴┼┬-])\s*(.*)$/u;
/** The same in plain ASCII: `|-- label`, `+-- label` and `` `-- label ``. */
const TYPED = /^([\s│┃|]*)[|+`\\]-{2,}\s+(?!.*[+|]\s*$)(\S.*)$/u;
const BARS = /^[\s│┃|]*/u;
/** A line of a list that stands in the drawing, such as `• one` or `2. two`. */
const LISTED = /^(?:[•·▪‣◦*-]|\d+[.)])\s+/u;
const CONNECTOR = /^[↓▼⬇\s]*$/u;

const TAB = ' '.repeat(4);

/** A line of the drawing; `column` is where its branch, or else its text, stands (from 0). */
interface Line {
  readonly kind: 'branch' | 'text' | 'bar' | 'blank';
  readonly column: number;
  readonly text: string;
}

interface Node extends TreeNode {
  label: string;
  readonly children: Node[];
}

/** A node that may still get children or more words. A plain line (a root, a list item) takes any branch below it. */
interface OpenNode {
  readonly node: Node;
  readonly column: number;
  readonly isPlain: boolean;
}

/**
 * Reads a tree drawn with `│ ├─ └─`; null when the text has no branch at all. `place` is where the first line of the
 * text stands. No line is lost: one that has no possible parent becomes a root, with a diagnostic.
 */
export function readTree(source: string, place: Place, reporter: Reporter): Tree | null {
  const lines = source.split('\n').map(readLine);
  if (!lines.some((line) => line.kind === 'branch')) return null;
  return { roots: new TreeReader(lines, place, reporter).read(), source, place };
}

function readLine(raw: string): Line {
  const line = raw.replaceAll('\t', TAB).trimEnd();
  const branch = DRAWN.exec(line) ?? TYPED.exec(line);
  if (branch) return { kind: 'branch', column: branch[1]?.length ?? 0, text: branch[2] ?? '' };
  const column = BARS.exec(line)?.[0].length ?? 0;
  const text = line.slice(column);
  if (!CONNECTOR.test(text)) return { kind: 'text', column, text };
  return { kind: line === '' ? 'blank' : 'bar', column, text: '' };
}

class TreeReader {
  readonly #lines: readonly Line[];
  readonly #place: Place;
  readonly #reporter: Reporter;
  readonly #roots: Node[] = [];
  /** From the root down to the node that was read last. */
  #open: OpenNode[] = [];

  constructor(lines: readonly Line[], place: Place, reporter: Reporter) {
    this.#lines = lines;
    this.#place = place;
    this.#reporter = reporter;
  }

  read(): Node[] {
    for (const [index, line] of this.#lines.entries()) {
      if (line.kind === 'branch') this.#readBranch(line, index);
      if (line.kind === 'text') this.#readText(line, index);
    }
    return this.#roots;
  }

  #readBranch(line: Line, index: number): void {
    if (line.text === '') this.#report(line, index, 'Unexpected branch without a label, expected words');
    this.#closeDownTo(line.column);
    if (this.#roots.length === 0) {
      this.#report(
        line,
        index,
        `Unexpected branch \`${line.text}\` without a parent, expected a line above it`,
      );
    }
    this.#add(line, false);
  }

  #readText(line: Line, index: number): void {
    const last = this.#open.at(-1);
    if (this.#isListed(line)) {
      this.#open.splice(1);
      this.#add(line, true);
    } else if (!last || this.#beginsRoot(line, index)) {
      this.#open = [];
      this.#add(line, true);
    } else if (last.isPlain || line.column > last.column) {
      last.node.label = `${last.node.label} ${line.text}`.trim();
    } else {
      this.#report(
        line,
        index,
        `Unexpected line \`${line.text}\` without a branch, expected \`├─\` or \`└─\``,
      );
      this.#closeDownTo(line.column);
      this.#add(line, false);
    }
  }

  /** A list directly under a plain line belongs to that line, as branches would. */
  #isListed(line: Line): boolean {
    const [root, child] = this.#open;
    if (!root?.isPlain || !LISTED.test(line.text) || LISTED.test(root.node.label)) return false;
    return line.column <= root.column && (!child || LISTED.test(child.node.label));
  }

  /** Text as far left as the root begins another root, unless it goes on with the root's own words. */
  #beginsRoot(line: Line, index: number): boolean {
    const root = this.#open[0];
    if (!root || line.column > root.column) return false;
    return (
      !root.isPlain ||
      this.#open.length > 1 ||
      this.#lines[index - 1]?.kind === 'blank' ||
      !this.#hasBranchBelow(index)
    );
  }

  /** True when a branch stands below in the same run of lines without a blank one. */
  #hasBranchBelow(index: number): boolean {
    const rest = this.#lines.slice(index + 1);
    const next = rest.find(({ kind }) => kind === 'branch' || kind === 'blank');
    return next?.kind === 'branch';
  }

  /** Closes the nodes that stand no further left than the column; a plain line stays open. */
  #closeDownTo(column: number): void {
    for (
      let last = this.#open.at(-1);
      last && !last.isPlain && last.column >= column;
      last = this.#open.at(-1)
    ) {
      this.#open.pop();
    }
  }

  #add(line: Line, isPlain: boolean): void {
    const node: Node = { label: line.text, children: [] };
    const siblings = this.#open.at(-1)?.node.children ?? this.#roots;
    siblings.push(node);
    this.#open.push({ node, column: line.column, isPlain });
  }

  #report(line: Line, index: number, message: string): void {
    const place = { line: this.#place.line + index, column: this.#place.column + line.column };
    this.#reporter.report('malformed-tree', place, message);
  }
}
