import type { Reporter } from './diagnostics.ts';
import type { FenceText } from './fence-text.ts';
import { findLanguage } from './find-language.ts';
import type { Block, ChecklistBlock } from './model.ts';
import { readTable } from './read-table.ts';

const BOX = /^\s*(?:[-*]\s+)?(?:[□☐▢]|\[ \])\s*/u;
const BAR = /[|│]/u;
const RULE = /^[\s+=\u2500-\u257f-]+$/u;

/** Text without boxes and branches as a checklist, commands, a table or text to copy. */
export function readPlainFence(fence: FenceText, reporter: Reporter): Block {
  const { text: code, place } = fence;
  const language = findLanguage(code);
  if (language) return { kind: 'command', language, code, place };
  return readChecklistFence(fence) ?? readTableFence(fence, reporter);
}

/** Text with a `|` in each line as a table, any other as text to copy. */
export function readTableFence({ text: code, place, textPlace }: FenceText, reporter: Reporter): Block {
  const lines = linesOf(code);
  const isTable = lines.every((line) => BAR.test(line) || RULE.test(line));
  const table = isTable ? readTable(code, textPlace, reporter) : null;
  return table ? { kind: 'table', table, place } : { kind: 'template', code, place };
}

/**
 * Lines that begin with `□` (or `☐`, `[ ]`), under a title line or none. Null when other text stands among them.
 * An indented line without a box goes on with the item above it.
 */
function readChecklistFence({ text, place }: FenceText): ChecklistBlock | null {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => BOX.test(line));
  if (first < 0 || first > 1) return null;
  const items: string[] = [];
  for (const line of lines.slice(first)) {
    const last = items.length - 1;
    if (BOX.test(line)) items.push(line.replace(BOX, '').trim());
    else if (/^\s/u.test(line)) items[last] = `${items[last] ?? ''} ${line.trim()}`;
    else return null;
  }
  return {
    kind: 'checklist',
    title: first === 1 ? (lines[0] ?? '').replace(/\s*:\s*$/u, '').trim() : null,
    items,
    place,
  };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
