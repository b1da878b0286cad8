import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { formatDiagnostic } from '../core/diagnostics.ts';
import type { DocumentKind } from '../core/model.ts';
import { formatPreview } from './format-import.ts';
import { importFile, type ImportPreview, type ImportResult } from './import-file.ts';

const USAGE = `Usage: npm run import -- FILE… [--yes] [--force] [--kind KIND]

Exit codes: 0 written, 1 written with errors in the documents, 2 wrong usage, or a file was refused or declined

Reads each file, repairs text that was misread in a wrong charset, finds out what kind of document it is and writes
it to content/<kind>s/. Shows what it would do and asks first. The files themselves are never changed.
  --yes         do not ask
  --force       replace a document of the same name
  --kind KIND   plan, framework, guide or note, where the text does not tell or tells wrongly`;

const EXIT = { ok: 0, errors: 1, refused: 2 } as const;
const KINDS: readonly DocumentKind[] = ['plan', 'framework', 'guide', 'note'];

const OPTIONS = {
  yes: { type: 'boolean', short: 'y' },
  force: { type: 'boolean' },
  kind: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const parsed = readArguments(words);
  if ('problem' in parsed) {
    console.error(`${parsed.problem}\n\n${USAGE}`);
    return EXIT.refused;
  }
  if (parsed.isHelp) {
    console.log(USAGE);
    return EXIT.ok;
  }
  const results = await importAll(parsed);
  if (results.length > 1) console.log(summarise(results));
  return exitCodeOf(results);
}

interface Arguments {
  readonly isHelp: boolean;
  readonly files: readonly string[];
  readonly kind: DocumentKind | undefined;
  readonly mayReplace: boolean;
  readonly isAgreed: boolean;
}

function readArguments(words: readonly string[]): Arguments | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
    const { help: isHelp = false, yes: isAgreed = false, force: mayReplace = false } = values;
    const kind = KINDS.find((name) => name === values.kind);
    if (values.kind !== undefined && !kind)
      return { problem: `Unexpected kind ${values.kind}, expected ${KINDS.join(', ')}` };
    if (positionals.length === 0 && !isHelp) return { problem: 'Unexpected end, expected a file to import' };
    return { isHelp, files: positionals, kind, mayReplace, isAgreed };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** One file after the other: each is written whole or not at all, and one that is refused does not hinder the next. */
async function importAll({ files, kind, mayReplace, isAgreed }: Arguments): Promise<ImportResult[]> {
  const results: ImportResult[] = [];
  const taken = new Set<string>();
  // npm runs scripts in the project's folder; INIT_CWD is where the author typed the command.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  for (const name of files) {
    const file = resolve(folder, name);
    const confirm = (preview: ImportPreview) => ask(preview, isAgreed);
    const result = await importFile({ file, root: process.cwd(), kind, mayReplace, taken, confirm });
    if (result.kind === 'written') taken.add(result.target);
    print(result);
    results.push(result);
  }
  return results;
}

async function ask(preview: ImportPreview, isAgreed: boolean): Promise<boolean> {
  console.log(formatPreview(preview));
  if (isAgreed) return true;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.error('Nobody to ask: run it in a terminal, or add --yes.');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // A closed terminal never answers.
  const closed = new Promise<string>((done) => terminal.once('close', () => done('')));
  const answer = await Promise.race([terminal.question('Write it? [y/N] ').catch(() => ''), closed]);
  terminal.close();
  return /^\s*y(?:es)?\s*$/iu.test(answer);
}

function print(result: ImportResult): void {
  if (result.kind === 'refused') console.error(`${result.file}: not imported, since ${result.reason}`);
  if (result.kind === 'declined') console.error(`${result.file}: not imported`);
  if (result.kind !== 'written') return;
  console.log(`${result.file}: written to ${result.target}\n`);
  for (const diagnostic of result.diagnostics) console.log(`${formatDiagnostic(diagnostic)}\n`);
}

function summarise(results: readonly ImportResult[]): string {
  const written = results.filter(({ kind }) => kind === 'written').length;
  return `${written} of ${results.length} files written.`;
}

function exitCodeOf(results: readonly ImportResult[]): number {
  if (results.some(({ kind }) => kind !== 'written')) return EXIT.refused;
  const diagnostics = results.flatMap((result) => (result.kind === 'written' ? result.diagnostics : []));
  return diagnostics.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.ok;
}
