import type { LocatedText } from './located-text.ts';
import type { Phrase } from './model.ts';
import { quoteDepths, unquote } from './quotes.ts';

/** The phrases of a line `"a", "b"`; `isQuoted` is false when words stand outside the quotes. */
export interface QuotedList {
  readonly phrases: readonly Phrase[];
  readonly isQuoted: boolean;
}

const SEPARATOR = /[,;|]|\s[/·•](?=\s)/gu;

/** Splits the text from an offset on at the separators outside double quotes. No word of it is dropped. */
export function readQuotedList(line: LocatedText, from = 0): QuotedList {
  const phrases: Phrase[] = [];
  let isQuoted = true;
  for (const { start, end } of pieces(line.text, from)) {
    const source = line.text.slice(start, end).replace(/(?<=["”])[.…]+$/u, '');
    const text = unquote(source).replace(/\s+/gu, ' ');
    if (text === source) isQuoted = false;
    phrases.push({ text, place: line.placeAt(start) });
  }
  return { phrases, isQuoted: isQuoted && phrases.length > 0 };
}

/** The text from an offset on as one phrase. */
export function readWholePhrase(line: LocatedText, from: number): Phrase {
  const text = line.text.slice(from);
  const start = from + (text.length - text.trimStart().length);
  return { text: unquote(text).replace(/\s+/gu, ' '), place: line.placeAt(start) };
}

function pieces(text: string, from: number): { readonly start: number; readonly end: number }[] {
  const depths = quoteDepths(text);
  const cuts = [...text.matchAll(SEPARATOR)].filter(({ index }) => index >= from && depths[index] === 0);
  const ends = [...cuts.map(({ index }) => index), text.length];
  const starts = [from, ...cuts.map((match) => match.index + match[0].length)];
  return ends.flatMap((end, index) => trim(text, starts[index] ?? end, end));
}

function trim(text: string, start: number, end: number): { readonly start: number; readonly end: number }[] {
  const piece = text.slice(start, end);
  const words = piece.trim();
  if (words === '') return [];
  const first = start + piece.indexOf(words);
  return [{ start: first, end: first + words.length }];
}
