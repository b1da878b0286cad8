import type { RootContent } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import { wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';

/** `I can`, `we could`, `I'll`. */
const SOMEONE = String.raw`(?:i|we)(?:\s+(?:can|could|will|would)|['’](?:ll|d))\b`;
/** What a chat assistant makes, and whom it makes it for; a sentence of a document seldom has either. */
const MADE_FOR_YOU = String.raw`.*\b(?:you|your|this|these|version|cheat sheet|mock|flash ?cards?|quiz|summary|template|table|diagram|pdf)\b`;

const OFFERS = [
  String.raw`if you(?:['’]d| would)? (?:want|wish|like|prefer),.*${SOMEONE}`,
  String.raw`if you(?:['’]d| would)? (?:want|wish|like|prefer|need)\b(?:(?: me| us) to|.*,\s*(?:next )?${SOMEONE}${MADE_FOR_YOU})`,
  String.raw`(?:would you like|do you want|want|shall i|would it help if i)(?: me to|\b.*\byou\b.*\?$)`,
  String.raw`(?:just )?let me know (?:if|whether|which|what|how|when)\b`,
  String.raw`(?:next|now),? ${SOMEONE}${MADE_FOR_YOU}`,
  String.raw`${SOMEONE} (?:also|now|next)\b${MADE_FOR_YOU}`,
  String.raw`(?:i['’]m |i am )?happy to (?:help|expand|adjust|add|turn|create|generate)\b`,
  String.raw`(?:i )?hope (?:this|that|it) helps\b`,
  String.raw`feel free to (?:ask|reach out)\b`,
];
const OFFER = new RegExp(`^(?:${OFFERS.join('|')})`, 'iu');

/**
 * The nodes without the sentences in which a chat assistant, at the end of its text, offers the author more ("If you
 * want, I can also …"). Each is reported with its words. Only closing paragraphs count, never quoted speech.
 */
export function stripStrayText(nodes: readonly RootContent[], reporter: Reporter): readonly RootContent[] {
  const end = nodes.findLastIndex((node) => node.type !== 'thematicBreak');
  const [last, previous] = [nodes[end], nodes[end - 1]];
  const isListed = last?.type === 'list' && previous !== undefined && wordsOf(previous).endsWith(':');
  const start = isListed ? end - 1 : end;
  const first = nodes[start];
  if (first?.type !== 'paragraph' || !OFFER.test(wordsOf(first))) return nodes;
  const words = wordsOf(nodes.slice(start, end + 1));
  reporter.report('stray-text', placeOf(first), `Unexpected closing offer to the author, left out: ${words}`);
  return stripStrayText(nodes.slice(0, start), reporter);
}
