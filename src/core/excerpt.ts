import type { Term } from './search-query.ts';
import { TermFinder, type Span } from './word-hits.ts';

/** A piece of text, with the words found marked. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const LENGTH = 170;
const LEAD = 40;

/** The text in pieces, the words of the terms marked. */
export function markText(text: string, terms: readonly Term[]): Piece[] {
  return pieces(text, new TermFinder(text).spans(terms));
}

/** The stretch of a text that holds most of the terms, with their words marked and `…` where it is cut. */
export function excerptOf(text: string, terms: readonly Term[]): Piece[] {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const spans = new TermFinder(flat).spans(terms);
  const centre = densest(spans);
  const from = wordStart(flat, Math.max(0, (centre?.start ?? 0) - LEAD));
  const to = wordEnd(flat, from + LENGTH);
  const inside = spans.filter(({ start, end }) => start >= from && end <= to);
  const shifted = inside.map(({ start, end }) => ({ start: start - from, end: end - from }));
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...pieces(flat.slice(from, to), shifted),
    ...(to < flat.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

function densest(spans: readonly Span[]): Span | undefined {
  let best: { span: Span; count: number } | undefined;
  for (const span of spans) {
    const count = spans.filter(
      ({ start }) => start >= span.start && start < span.start + LENGTH - LEAD,
    ).length;
    if (!best || count > best.count) best = { span, count };
  }
  return best?.span;
}

function wordStart(text: string, at: number): number {
  return at === 0 ? 0 : text.indexOf(' ', at - 1) + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > 0 ? space : at;
}

function pieces(text: string, spans: readonly Span[]): Piece[] {
  let at = 0;
  const found: Piece[] = [];
  for (const { start, end } of spans) {
    if (start > at) found.push({ text: text.slice(at, start), isMarked: false });
    found.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) found.push({ text: text.slice(at), isMarked: false });
  return found;
}
