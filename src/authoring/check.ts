import { parseArgs } from 'node:util';
import { formatDiagnostic, sortDiagnostics, type Diagnostic } from '../core/diagnostics.ts';
import type { Library } from '../core/library.ts';
import { parseLibrary } from '../core/parse-library.ts';
import { readContentFiles } from '../loaders/content-files.ts';

const USAGE = `Usage: npm run check -- [--json] [PATH…]

Reads the study documents in PATH (files or folders; content/ by default) and prints what is wrong with them.
  --json   print { documents, questions, diagnostics } instead
Exit codes: 0 no errors, 1 errors in the documents, 2 wrong usage or a path that cannot be read`;

const EXIT = { ok: 0, errors: 1, usage: 2 } as const;

process.exitCode = await check(process.argv.slice(2));

async function check(words: readonly string[]): Promise<number> {
  const parsed = readArguments(words);
  if ('problem' in parsed) {
    console.error(`${parsed.problem}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(USAGE);
    return EXIT.ok;
  }
  const files = await readAll(positionals.length > 0 ? positionals : ['content']);
  if (!files) return EXIT.usage;
  const { library, diagnostics } = parseLibrary(files.sources);
  const all = sortDiagnostics([...files.diagnostics, ...diagnostics]);
  if (values.json) {
    console.log(
      JSON.stringify(
        { documents: documentsOf(library), questions: library.questions, diagnostics: all },
        null,
        2,
      ),
    );
  } else print(all, files.sources.length);
  return all.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.ok;
}

function readArguments(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function readAll(paths: readonly string[]) {
  try {
    const results = await Promise.all(paths.map((path) => readContentFiles(path)));
    return {
      sources: results.flatMap(({ sources }) => sources),
      diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function print(diagnostics: readonly Diagnostic[], files: number): void {
  for (const diagnostic of diagnostics) console.log(`${formatDiagnostic(diagnostic)}\n`);
  const count = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
  const found = `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`;
  console.log(diagnostics.length === 0 ? `${files} files, nothing to report.` : `${files} files: ${found}.`);
}

function documentsOf({ plans, frameworks, guides, notes }: Library) {
  return [...plans, ...frameworks, ...guides, ...notes];
}
