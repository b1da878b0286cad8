/** Lines that a parser reads as one run of inline Markdown; the whole of a text has at most as many parts as that. */
export interface TextBlock {
  /** Number of the first line, from 1. */
  readonly line: number;
  readonly length: number;
  /** Runs of characters that may be marks of Markdown. */
  readonly marks: number;
  /** Quotations and list items that are open in its first line. */
  readonly nesting: number;
}

/** What stands before the words of a line: the marks of quotations and list items, one inside the other. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/u;
const CONTAINER = />|[-+*]|\d{1,9}[.)]/gu;
const RULE = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const ITEM = /^(?<indent> *)(?<mark>[-+*]|(?<number>\d{1,9})[.)]) +\S/u;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
const MARKS = /\*+|_+|~+|`+|!?\[+|\]+|<|&|\\|\|/gu;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/u;
const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
const FRONT_MATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/u;

/** An open list item: where its mark stands, where its text does, and how many containers its line opens. */
interface OpenItem {
  readonly indent: number;
  readonly textColumn: number;
  readonly isNumbered: boolean;
  readonly nesting: number;
}

/**
 * The blocks of a text in order, found by a scan of its lines alone. Where it is in doubt whether a line begins a new
 * block, it counts to the one before, so that a block is never smaller than what the parser reads at once.
 */
export function splitBlocks(text: string): TextBlock[] {
  return new BlockScanner(text).scan();
}

class BlockScanner {
  readonly #lines: readonly string[];
  readonly #blocks: TextBlock[] = [];
  #items: OpenItem[] = [];
  #fence = '';
  #hasHtml = false;
  #isTable = false;
  #isOpen = false;

  constructor(text: string) {
    // Front matter becomes empty lines, so that the numbers of the others stay.
    this.#lines = text
      .replace(FRONT_MATTER, (block) => '\n'.repeat(block.split('\n').length - 1))
      .split('\n');
  }

  scan(): TextBlock[] {
    for (const [index, line] of this.#lines.entries()) {
      if (this.#isInFence(line)) continue;
      if (line.trim() === '') this.#isOpen = false;
      else this.#readLine(line, index);
    }
    return this.#blocks;
  }

  /** Only a fence at the very left counts, and none after HTML: all other fences may have ended unseen. */
  #isInFence(line: string): boolean {
    if (this.#fence !== '') {
      if (line.startsWith(this.#fence) && line.trimEnd() === this.#fence[0]?.repeat(line.trimEnd().length))
        this.#fence = '';
      return true;
    }
    this.#hasHtml ||= /^[ \t>*+-]*</u.test(line);
    const [fence = ''] = (!this.#hasHtml && FENCE.exec(line)) || [];
    this.#fence = fence;
    if (fence !== '') {
      this.#isOpen = false;
      this.#items = [];
    }
    return fence !== '';
  }

  #readLine(line: string, index: number): void {
    const indent = line.length - line.trimStart().length;
    if (!this.#isOpen) {
      this.#items = this.#items.filter(({ textColumn }) => textColumn <= indent || ITEM.test(line));
      this.#isTable = this.#beginsTable(line, index);
    }
    const nesting = this.#openContainers(line);
    const last = this.#blocks.at(-1);
    const isNew = !this.#isOpen || nesting.isItem || HEADING.test(line) || this.#isTable;
    if (isNew || !last) {
      this.#blocks.push({ line: index + 1, ...measure(line), nesting: nesting.depth });
    } else {
      const { length, marks } = measure(line);
      const deepest = Math.max(last.nesting, nesting.depth);
      this.#blocks.splice(-1, 1, {
        ...last,
        length: last.length + length + 1,
        marks: last.marks + marks,
        nesting: deepest,
      });
    }
    this.#isOpen = !HEADING.test(line);
  }

  /** A line of quotation or list marks, and whether it surely begins an item of its own. */
  #openContainers(line: string): { readonly depth: number; readonly isItem: boolean } {
    const opened = RULE.test(line) ? 0 : (CONTAINERS.exec(line)?.[0].match(CONTAINER)?.length ?? 0);
    const { indent: space = '', mark = '', number } = ITEM.exec(line)?.groups ?? {};
    if (mark === '') return { depth: this.#depth() + opened, isItem: false };
    const indent = space.length;
    const last = this.#items.at(-1);
    const isItem =
      indent <= (last?.textColumn ?? 0) + 3 &&
      (number === undefined ||
        Number(number) === 1 ||
        (last?.isNumbered === true && indent < last.textColumn));
    if (!isItem) return { depth: this.#depth() + opened, isItem };
    this.#items = this.#items.filter((item) => item.textColumn <= indent);
    const textColumn = indent + mark.length + 1;
    this.#items.push({ indent, textColumn, isNumbered: number !== undefined, nesting: opened });
    return { depth: this.#depth(), isItem };
  }

  #depth(): number {
    return this.#items.reduce((sum, { nesting }) => sum + nesting, 0);
  }

  /** True for a header of a table with as many bars as the line of dashes under it. */
  #beginsTable(line: string, index: number): boolean {
    const next = this.#lines[index + 1] ?? '';
    const bars = (row: string) =>
      row
        .trim()
        .replace(/^\||\|$/gu, '')
        .split('|').length;
    return !/[\\`]/u.test(line) && next.includes('|') && DELIMITERS.test(next) && bars(line) === bars(next);
  }
}

function measure(line: string): Pick<TextBlock, 'length' | 'marks'> {
  return { length: line.length, marks: line.match(MARKS)?.length ?? 0 };
}
