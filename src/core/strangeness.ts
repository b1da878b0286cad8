import { signsOf, type Sign } from './character-signs.ts';

/**
 * How unlikely it is that somebody wrote this text: 0 for ordinary text, about 1 for each odd neighbourhood of characters.
 * Meaningful only for comparing two readings of the same passage.
 */
export function strangeness(text: string): number {
  const signs = signsOf(text);
  return signs.reduce((sum, sign, index) => sum + alone(sign) + inPlace(signs, index), 0);
}

// What no keyboard makes: control characters, private use, letters of phonetics and of dead alphabets.
function alone(sign: Sign): number {
  if (sign.kind === 'bad') return 3;
  return sign.isRare ? 1 : 0;
}

function inPlace(signs: readonly Sign[], index: number): number {
  const here = signs[index];
  if (!here) return 0;
  const before = signs[index - 1];
  const after = signs[index + 1];
  const pair = before ? betweenPair(before, here) : 0;
  const triple = before && after ? betweenTriple(before, here, after) : 0;
  return pair + triple + loneLetter(here, before, after) + openQuote(signs, index) + inWord(signs, index);
}

/** Whether a mark can follow: a variation selector anything, an accent a letter that has it, a vowel sign its own script. */
function isAtHome(mark: Sign, base: Sign): boolean {
  if (mark.isVariation) return true;
  if (base.kind !== 'letter' && base.kind !== 'mark') return false;
  return base.script !== 'Latin' || [...(base.char + mark.char).normalize('NFC')].length === 1;
}

// After these a quotation can begin; after other punctuation none does.
const OPENERS = new Set('([{<"\'`*_~-/|#=>');

function betweenPair(a: Sign, b: Sign): number {
  if (a.isAscii && b.isAscii) return 0;
  if (a.kind === 'letter' && b.kind === 'letter') return betweenLetters(a, b);
  if (b.kind === 'mark') return isAtHome(b, a) ? 0 : 4;
  if (isForeignLetter(a) && isSymbol(b)) return 1;
  if (isSymbol(a) && isForeignLetter(b)) return 1;
  if (b.kind === 'low-quote' && (isWordPart(a) || (a.kind === 'plain' && !OPENERS.has(a.char)))) return 1;
  if (a.kind === 'letter' && b.isOdd) return 1;
  if (a.char === '√' && isSymbol(b)) return 1;
  if (a.kind === 'oddity' || b.kind === 'oddity')
    return isSymbol(a) && isSymbol(b) && a.char !== b.char ? 1 : 0;
  return 0;
}

function betweenLetters(a: Sign, b: Sign): number {
  if (a.script !== b.script) return scriptChange(a, b);
  return a.letterCase === 'lower' && b.letterCase === 'upper' ? 1 : 0;
}

function scriptChange(a: Sign, b: Sign): number {
  const scripts = [a.script, b.script];
  if (scripts.includes('shared')) return 0;
  return scripts.includes('Latin') && (scripts.includes('Greek') || scripts.includes('CJK')) ? 1 : 3;
}

/** Something glued in between a letter and what does not follow it. */
function betweenTriple(a: Sign, b: Sign, c: Sign): number {
  if (isSymbol(a) && b.kind === 'oddity' && c.kind === 'letter') return 1;
  if (!isForeignLetter(a)) return 0;
  if (b.kind === 'oddity') return c.kind === 'letter' && b.char !== '·' ? 1 : 0;
  if (b.kind === 'dash' || b.char === '’') return isSymbol(c) || c.kind === 'low-quote' ? 1 : 0;
  if (b.kind !== 'quote' && b.kind !== 'double-quote') return 0;
  return c.kind === 'letter' ? 2 : isSymbol(c) || c.kind === 'low-quote' ? 1 : 0;
}

const ONE_LETTER_WORDS = new Set('àÀáÁéÉèÈêóÓòÒôíìýåÅöÖőøØæÆıуоаисвкояєійУОАИСВКЯЄІЙ');

function loneLetter(here: Sign, before: Sign | undefined, after: Sign | undefined): number {
  if (!isForeignLetter(here) || isWordPart(before) || isWordPart(after)) return 0;
  if (here.script === 'Greek' || ONE_LETTER_WORDS.has(here.char)) return 0;
  if (after?.kind === 'dash') return 2;
  return here.script === 'Latin' || here.script === 'CJK' ? 1 : 2;
}

/** A low quote that opens and is never closed, or a closing one where a quotation begins. */
function openQuote(signs: readonly Sign[], index: number): number {
  const here = signs[index];
  const after = signs[index + 1];
  if (here?.char === '”') return isGap(signs[index - 1]) && !isGap(after) ? 1 : 0;
  if (here?.kind !== 'low-quote') return 0;
  return signs
    .slice(index + 2, index + 40)
    .some((sign) => sign.kind === 'double-quote' || sign.kind === 'quote')
    ? 0
    : 1;
}

/** A small letter after two capitals, a root sign right after a word, an œ at the end of one. */
function inWord(signs: readonly Sign[], index: number): number {
  const here = signs[index];
  const [first, second] = signs.slice(Math.max(0, index - 2), index);
  if (!here || here.isAscii) return 0;
  if (here.char === 'œ' || here.char === 'Œ') return loneLigature(signs, index);
  if (first?.kind !== 'letter' || second?.kind !== 'letter') return 0;
  if (here.char === '√') return 1;
  return first.letterCase === 'upper' && second.letterCase === 'upper' && here.letterCase === 'lower' ? 1 : 0;
}

/** In words œ follows a plain letter or none, and another letter follows it. */
function loneLigature(signs: readonly Sign[], index: number): number {
  const before = signs[index - 1];
  return (isWordPart(signs[index + 1]) ? 0 : 1) + (before && isForeignLetter(before) ? 1 : 0);
}

function isGap(sign: Sign | undefined): boolean {
  return sign === undefined || sign.kind === 'space';
}

function isForeignLetter(sign: Sign): boolean {
  return sign.kind === 'letter' && !sign.isAscii;
}

function isSymbol(sign: Sign): boolean {
  return sign.kind === 'oddity' || sign.kind === 'symbol';
}

function isWordPart(sign: Sign | undefined): boolean {
  return sign?.kind === 'letter' || sign?.kind === 'mark' || sign?.kind === 'digit';
}
