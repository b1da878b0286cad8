import type { Panel } from './model.ts';

/** A box with the line after it, the line where a box breaks off, or a drawing of another form. */
export type FoundBox =
  | { readonly kind: 'box'; readonly panel: Panel; readonly end: number }
  | { readonly kind: 'broken'; readonly index: number; readonly message: string }
  | { readonly kind: 'other' };

const LIGHT = [...'┌┐└┘│├┤─┬┴┼'];
const STYLES = ['╔╗╚╝║╠╣═╦╩╬', '┏┓┗┛┃┣┫━┳┻╋', '╭╮╰╯│├┤─┬┴┼', '╒╕╘╛│╞╡═╤╧╪', '╓╖╙╜║╟╢─╥╨╫'];
const DRAWN_ENDS = /^[\u2500-\u257f]+|[\u2500-\u257f]+$/gu;
const MARK = /^(?:[✅❌•□☐☑✓✔✗✘▪●○◦‣⚠*-]|\d+[.)])/u;

/** How much deeper than its line a continuation stands at least. */
const DEEPER = 2;

/** The lines of a drawing, trimmed, with double, heavy and round borders as light ones. */
export function toLightBox(text: string): string[] {
  const toLight = (char: string): string => {
    const style = STYLES.find((chars) => chars.includes(char)) ?? '';
    return LIGHT[[...style].indexOf(char)] ?? char;
  };
  return text
    .split('\n')
    .map((line) => line.trim().replace(DRAWN_ENDS, (ends) => [...ends].map(toLight).join('')));
}

/** True for the top or bottom of a box, also one that lacks a corner. */
export function isBorder(line: string): boolean {
  if (/^┌.*┐$|^└[─┬]+┘$/u.test(line)) return true;
  return line.length >= 5 && /^[┌┐└┘├┤┬┴┼─]+$/u.test(line) && /[┌┐└┘]/u.test(line);
}

/** True for a line of text between the two sides of a box. */
export function isSide(line: string): boolean {
  return isWalled(line) && /[^│\s↓▼⬇⇩]/u.test(line);
}

function isWalled(line: string): boolean {
  return line.length > 1 && line.startsWith('│') && line.endsWith('│');
}

/** The box that begins at the line. Lines are those of `toLightBox`. */
export function findBox(lines: readonly string[], start: number): FoundBox {
  const top = lines[start] ?? '';
  if (/[┬┼]|┌.*┌|┐./u.test(top)) return { kind: 'other' };
  if (!top.startsWith('┌'))
    return broken(start, `Unexpected line \`${top}\` outside a box, expected \`┌─┐\` above it`);
  if (!top.endsWith('┐')) return broken(start, 'Unexpected top of a box without `┐`, expected `┌─┐`');
  const title = [top.replace(/^[┌─┴]+|[─┴┐]+$/gu, '')];
  const body: string[] = [];
  let hasRule = false;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (/^└[─┬]+┘$/u.test(line)) return { kind: 'box', panel: panelOf(title, body), end: index + 1 };
    if (/^├─+┤$/u.test(line)) {
      if (!hasRule) title.push(...body.splice(0));
      hasRule = true;
    } else if (/[┬┴┼]/u.test(line) || (isWalled(line) && /[┌┐└┘]/u.test(line))) return { kind: 'other' };
    else if (isWalled(line)) body.push(line.slice(1, -1));
    else return broken(index, `Unexpected line \`${line}\` in a box, expected ${expectedFor(line)}`);
  }
  return broken(start, 'Unexpected box without a bottom, expected `└─┘`');
}

function broken(index: number, message: string): FoundBox {
  return { kind: 'broken', index, message };
}

function expectedFor(line: string): string {
  if (/^[├┤]|┤$/u.test(line)) return '`├─┤`';
  return /^[└┘]|┘$/u.test(line) ? '`└─┘`' : '`│` at both ends';
}

function panelOf(title: readonly string[], body: readonly string[]): Panel {
  const words = fold(title.join(' '));
  return { title: words === '' ? null : words, lines: joinContinuations(body) };
}

/** Lines with their white space folded; one that stands deeper than the line above it, and has no mark, goes on with it. */
function joinContinuations(body: readonly string[]): string[] {
  const lines: string[] = [];
  let indent = 0;
  for (const raw of body) {
    const text = fold(raw);
    if (text === '') continue;
    const depth = raw.length - raw.trimStart().length;
    const last = lines.length - 1;
    if (last >= 0 && depth >= indent + DEEPER && !MARK.test(text)) {
      lines[last] = `${lines[last] ?? ''} ${text}`;
    } else {
      lines.push(text);
      indent = depth;
    }
  }
  return lines;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
