import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type ParseResult } from '../core/parse-document.ts';
import type { Source } from '../core/syntax.ts';

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
  removeOthers(folder, new Set(names.values()));
  return (source) => {
    const file = join(folder, names.get(source) ?? nameOf(source));
    const kept = readKept(file);
    if (kept) return kept;
    const result = parseDocument(source);
    writeKept(file, result);
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

/** What cannot be read was not written to its end, or by somebody else; it is made anew. */
function readKept(file: string): ParseResult | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ParseResult;
  } catch {
    return undefined;
  }
}

function writeKept(file: string, result: ParseResult): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(result));
  renameSync(draft, file);
}

function removeOthers(folder: string, names: ReadonlySet<string>): void {
  // A draft may be another process's, which is about to give it its name.
  const others = readdirSync(folder).filter((name) => name.endsWith('.json') && !names.has(name));
  for (const name of others) rmSync(join(folder, name), { force: true });
}
