import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type ParseResult } from '../core/parse-document.ts';
import type { Source } from '../core/syntax.ts';
import { readKept, removeOthers, writeKept } from './kept-file.ts';
import { coreHash, hashOf } from './source-hash.ts';

/**
 * Parses as the core does, but each text only once: what came of it is kept in `.cache/documents` for the next reading,
 * under a name made of the text, of the parser and of its packages. What is kept of other texts than these is removed.
 * A project without the parser's own source, as in a test, keeps nothing.
 */
export function keptParser(sources: readonly Source[], root: string): (source: Source) => ParseResult {
  const parser = coreHash(root);
  if (parser === undefined) return parseDocument;
  const folder = join(root, '.cache', 'documents');
  const nameOf = ({ file, text }: Source) => `${hashOf([parser, file, text])}.json`;
  const names = new Map(sources.map((source) => [source, nameOf(source)]));
  mkdirSync(folder, { recursive: true });
  removeOthers(folder, '.json', new Set(names.values()));
  return (source) => {
    const file = join(folder, names.get(source) ?? nameOf(source));
    const kept = readKept(file, (bytes) => JSON.parse(bytes.toString()) as ParseResult);
    if (kept) return kept;
    const result = parseDocument(source);
    writeKept(file, JSON.stringify(result));
    return result;
  };
}
