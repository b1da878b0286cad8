import { parseArgs } from 'node:util';
import { codeFrames } from '../core/code-frame.ts';
import { coverageOf } from '../core/coverage.ts';
import { formatDiagnostic, sortDiagnostics, type Diagnostic, type Severity } from '../core/diagnostics.ts';
import { formatCoverage } from '../core/format-coverage.ts';
import type { Library } from '../core/library.ts';
import { parseLibrary } from '../core/parse-library.ts';
import type { Source } from '../core/syntax.ts';
import { readContentFiles } from '../loaders/content-files.ts';
import { checkWordFiles } from '../loaders/word-files.ts';
import { countOf, paint } from './terminal.ts';

const USAGE = `Usage: npm run check -- [--strict] [--coverage] [--json] [PATH…]

Reads the study documents in PATH (files or folders; content/, synonyms.txt, concepts.txt and examples.txt by default) and prints everything that is wrong with them.
  --strict     warnings fail too
  --coverage   also print what is missing: adaptations, narratives, documents, links, numbers
  --json       print { documents, questions, diagnostics } instead, and coverage with --coverage
  --help       print this

Exit codes: 0 no errors (with --strict: no warnings either), 1 errors in the documents,
2 wrong usage or a path that cannot be read. Notes (info) and gaps in the coverage never fail.
Colours appear on a terminal only; NO_COLOR=1 turns them off.`;

const EXIT = { ok: 0, found: 1, usage: 2 } as const;

const OPTIONS = {
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  coverage: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

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
  const isWhole = positionals.length === 0;
  const files = await readAll(isWhole ? ['content'] : positionals);
  if (!files) return EXIT.usage;
  const slips = isWhole ? await checkWordFiles(process.cwd()) : [];
  const { library, diagnostics } = parseLibrary(files.sources);
  const all = sortDiagnostics([...files.diagnostics, ...slips, ...diagnostics]);
  const coverage = values.coverage ? coverageOf(library, all) : undefined;
  if (values.json) printJson(library, { diagnostics: all, ...(coverage ? { coverage } : {}) });
  else {
    printDiagnostics(all, files.sources);
    if (coverage) console.log(`\n${formatCoverage(coverage)}`);
  }
  const failing: readonly Severity[] = values.strict ? ['error', 'warning'] : ['error'];
  return all.some(({ severity }) => failing.includes(severity)) ? EXIT.found : EXIT.ok;
}

function readArguments(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function readAll(paths: readonly string[]) {
  try {
    const results = await Promise.all(paths.map((path) => readContentFiles(path)));
    // A file named twice, by itself and by its folder, is one document.
    const sources = new Map(
      results.flatMap((result) => result.sources.map((source) => [source.file, source])),
    );
    return {
      sources: [...sources.values()],
      diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function printDiagnostics(diagnostics: readonly Diagnostic[], sources: readonly Source[]): void {
  const frameOf = codeFrames(sources);
  for (const diagnostic of diagnostics) console.log(`${formatDiagnostic(diagnostic, { frameOf, paint })}\n`);
  const count = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  const found = [
    countOf(count('error'), 'error'),
    countOf(count('warning'), 'warning'),
    countOf(count('info'), 'note'),
  ];
  const files = countOf(sources.length, 'file');
  console.log(diagnostics.length === 0 ? `${files}, nothing to report.` : `${files}: ${found.join(', ')}.`);
}

function printJson(library: Library, report: object): void {
  const { plans, frameworks, guides, notes, questions } = library;
  const documents = [...plans, ...frameworks, ...guides, ...notes];
  console.log(JSON.stringify({ documents, questions, ...report }, null, 2));
}
