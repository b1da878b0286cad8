import { fitAmong, type Company } from './character-families.ts';
import { optionsOf, type GapPart, type Option } from './damaged-run.ts';
import { strangeness } from './strangeness.ts';

/** Where a broken sequence stands, in text that is repaired as far as it can be. */
export interface GapContext {
  readonly before: string;
  readonly after: string;
  /** The other characters of the same line, and of the whole document. */
  readonly inLine: Company;
  readonly inDocument: Company;
}

/** What a broken sequence was; `takesSpace` when the plain space after it is its own last byte. */
export interface Choice {
  readonly char: string;
  readonly takesSpace: boolean;
}

/**
 * The character that a broken sequence was, or undefined when several are as likely:
 * of those that people write in such texts, first what leaves the least strange text, then what fits the other characters of the line, then of the document.
 */
export function chooseOption(gap: GapPart, context: GapContext): Choice | undefined {
  const all = optionsOf(gap);
  const endsInSpace = context.after.startsWith('  ') && all.some(isSpaceLost);
  const options = endsInSpace ? all.filter(isSpaceLost) : all;
  const chars = [...new Set(options.map(({ char }) => char))].filter(
    (char) => fitAmong(char, context.inDocument) > 0,
  );
  const ranked = chars
    .map((char) => ({ char, rank: rankOf(char, context) }))
    .sort((a, b) => compare(b.rank, a.rank));
  const [best, second] = ranked;
  if (!best || (second && compare(best.rank, second.rank) === 0)) return undefined;
  const isSpace = best.char === '\u00a0' && context.after.startsWith(' ');
  return { char: best.char, takesSpace: endsInSpace || isSpace };
}

/** A no-break space at the end of a sequence often becomes a plain one, and then two spaces stand there. */
function isSpaceLost({ lostByte }: Option): boolean {
  return lostByte === 0xa0;
}

function rankOf(char: string, { before, after, inLine, inDocument }: GapContext): readonly number[] {
  return [-strangeness(before + char + after), fitAmong(char, inLine), fitAmong(char, inDocument)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
