import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type ParseResult } from '../core/parse-document.ts';
import type { Source } from '../core/syntax.ts';
import { readKept, removeOthers, writeKept } from './kept-file.ts';
import { coreHash, hashOf } from './source-hash.ts';

/** Where what came of a source is kept. */
type NameOf = (source: Source) => string;

/**
 * Parses as the core does, but each text only once: what came of it is kept in `.cache/documents` for the next reading,
 * under a name made of the text, of the parser and of its packages. What is kept of other texts than these is removed.
 * A project without the parser's own source, as in a test, keeps nothing.
 */
export function keptParser(sources: readonly Source[], root: string): (source: Source) => ParseResult {
  const nameOf = keptNames(root);
  if (!nameOf) return parseDocument;
  const folder = keptFolder(root);
  const names = new Map(sources.map((source) => [source, nameOf(source)]));
  removeOthers(folder, '.json', new Set(names.values()));
  return (source) => {
    const file = join(folder, names.get(source) ?? nameOf(source));
    const kept = readKept(file, (bytes) => JSON.parse(bytes.toString()) as ParseResult);
    return kept ?? parseInto(file, source);
  };
}

/** Those of the sources of which nothing is kept; none where nothing ever is. */
export function unkeptSources(sources: readonly Source[], root: string): Source[] {
  const nameOf = keptNames(root);
  const folder = keptFolder(root);
  return nameOf ? sources.filter((source) => !existsSync(join(folder, nameOf(source)))) : [];
}

/** Parses sources for later, whatever is kept of them. */
export function documentKeeper(root: string): (source: Source) => void {
  const nameOf = keptNames(root);
  const folder = keptFolder(root);
  return (source) => {
    if (nameOf) parseInto(join(folder, nameOf(source)), source);
  };
}

function parseInto(file: string, source: Source): ParseResult {
  const result = parseDocument(source);
  writeKept(file, JSON.stringify(result));
  return result;
}

function keptFolder(root: string): string {
  return join(root, '.cache', 'documents');
}

/** Also makes the folder, if anything is kept at all. */
function keptNames(root: string): NameOf | undefined {
  const parser = coreHash(root);
  if (parser === undefined) return undefined;
  mkdirSync(keptFolder(root), { recursive: true });
  return ({ file, text }) => `${hashOf([parser, file, text])}.json`;
}
