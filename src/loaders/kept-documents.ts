import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type ParseResult } from '../core/parse-document.ts';
import type { Source } from '../core/syntax.ts';
import { readKept, removeOthers, writeKept } from './kept-file.ts';

/**
 * Parses as the core does, but each text only once: what came of it is kept in `.cache/documents` for the next reading,
 * under a name made of the text, of the parser and of its packages. What is kept of other texts than these is removed.
 * A project without the parser's own source, as in a test, keeps nothing.
 */
export function keptParser(sources: readonly Source[], root: string): (source: Source) => ParseResult {
  const parser = parserHash(root);
  if (parser === undefined) return parseDocument;
  const folder = join(root, '.cache', 'documents');
  const nameOf = ({ file, text }: Source) => `${hash([parser, file, text])}.json`;
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

function parserHash(root: string): string | undefined {
  const core = join(root, 'src', 'core');
  const packages = join(root, 'package.json');
  if (!existsSync(core) || !existsSync(packages)) return undefined;
  const files = readdirSync(core)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return hash([packages, ...files.map((name) => join(core, name))].map((file) => readFileSync(file, 'utf8')));
}

function hash(texts: readonly string[]): string {
  const made = createHash('sha256');
  for (const text of texts) made.update(`${text.length} `).update(text);
  return made.digest('hex');
}
