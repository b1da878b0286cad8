import { findFirstBracket } from './brackets.ts';
import type { CodeName } from './model.ts';

/** A code (or question id) at the start of a text, its name, and the offset at which the text goes on. */
export interface LeadingCode extends CodeName {
  readonly end: number;
}

const CODE = /^\s*([A-Z]{1,2}\d{1,5})(?![\p{L}\p{N}])\s*/iu;
const NAME_TO_COLON = /^[-–—]\s*([^:"“”]+?)\s*:\s*/u;
const SEPARATOR = /^\s*(?::|[-–—](?=\s))\s*/u;

/** `L5 (Observability)`, `L5 - Observability`, `L5: Observability` or `L5` alone, whole; undefined for anything else. */
export function findCodeName(text: string): CodeName | undefined {
  const words = text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
  const [start, code = ''] = CODE.exec(words) ?? [];
  if (start === undefined) return undefined;
  const rest = words.slice(start.length);
  if (rest === '') return { code: code.toUpperCase(), name: null };
  const bracket = findFirstBracket(rest);
  if (bracket)
    return bracket.rest === '' ? { code: code.toUpperCase(), name: bracket.inside || null } : undefined;
  const [, name] = /^[-–—:]\s*([^-–—:/,(]+)$/u.exec(rest) ?? [];
  return name ? { code: code.toUpperCase(), name } : undefined;
}

/** `L2 (Name): …`, `L2 - Name: …` or `L2: …` at the start of a line; undefined for a line that begins otherwise. */
export function findLeadingCode(text: string): LeadingCode | undefined {
  const [start, code = ''] = CODE.exec(text) ?? [];
  if (start === undefined) return undefined;
  const rest = text.slice(start.length);
  const bracket = findFirstBracket(rest);
  if (bracket) {
    const after = bracket.rest.replace(SEPARATOR, '');
    return {
      code: code.toUpperCase(),
      name: bracket.inside || null,
      end: text.trimEnd().length - after.length,
    };
  }
  const [named, name] = NAME_TO_COLON.exec(rest) ?? [];
  const separator = named ?? SEPARATOR.exec(rest)?.[0];
  if (separator === undefined && rest !== '') return undefined;
  return { code: code.toUpperCase(), name: name ?? null, end: start.length + (separator ?? '').length };
}
