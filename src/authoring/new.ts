import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { codeFrames } from '../core/code-frame.ts';
import { formatDiagnostic } from '../core/diagnostics.ts';
import type { DocumentKind } from '../core/model.ts';
import { parseLibrary } from '../core/parse-library.ts';
import { slugify } from '../core/slug.ts';
import { documentTemplate } from '../core/template.ts';
import type { Source } from '../core/syntax.ts';
import { readContentFiles } from '../loaders/content-files.ts';
import { paint } from './terminal.ts';

const USAGE = `Usage: npm run new -- plan|framework|guide|note [CODE] "Title"

Writes a complete document to fill in, such as content/plans/l7-data-trust.md, and never overwrites one.
  npm run new -- plan L7 "Data Trust"
  npm run new -- framework P7 "Tradeoff Framing"
  npm run new -- guide L4 "Operations"
  npm run new -- note "Error Budgets"

A plan and a framework need a code: one or two letters and a number. A guide or a note may have one.
Exit codes: 0 written, 1 refused because of what is there, 2 wrong usage.`;

const EXIT = { ok: 0, refused: 1, usage: 2 } as const;

const FOLDERS: Readonly<Record<string, { readonly kind: DocumentKind; readonly folder: string }>> = {
  plan: { kind: 'plan', folder: 'plans' },
  framework: { kind: 'framework', folder: 'frameworks' },
  guide: { kind: 'guide', folder: 'guides' },
  note: { kind: 'note', folder: 'notes' },
};

interface Wish {
  readonly kind: DocumentKind;
  readonly folder: string;
  readonly code: string;
  readonly title: string;
}

process.exitCode = await create(process.argv.slice(2));

async function create(words: readonly string[]): Promise<number> {
  const wish = readWish(words);
  if (typeof wish === 'string') {
    console.error(wish === '' ? USAGE : `${wish}\n\n${USAGE}`);
    return wish === '' && words.length > 0 ? EXIT.ok : EXIT.usage;
  }
  const { sources } = await readContentFiles('content').catch(() => ({ sources: [] }));
  const source = sourceOf(wish, sources);
  const errors = errorsOf(source, sources);
  if (errors !== '') {
    console.error(`${errors}\nNothing was written.`);
    return EXIT.refused;
  }
  return write(source);
}

/** What the words ask for, or what is wrong with them; empty when they ask for help. */
function readWish(words: readonly string[]): Wish | string {
  if (words.length === 0 || words.includes('--help') || words.includes('-h')) return '';
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true, strict: false });
  if (positionals.length !== words.length) return 'Unexpected option.';
  const [name = '', ...others] = positionals;
  const place = Object.hasOwn(FOLDERS, name) ? FOLDERS[name] : undefined;
  if (!place) return `Unexpected kind "${name}", expected plan, framework, guide or note.`;
  const hasCode = others.length > 1;
  const [title = '', ...rest] = hasCode ? others.slice(1) : others;
  const code = hasCode ? (others[0] ?? '').toUpperCase() : '';
  if (rest.length > 0) return 'Unexpected words after the title; put the title in quotes.';
  const needsCode = place.kind === 'plan' || place.kind === 'framework';
  if ((hasCode || needsCode) && !/^[A-Z]{1,2}\d{1,5}$/u.test(code))
    return `Unexpected code "${code}", expected one or two letters and a number, such as L7.`;
  if (slugify(title) === '') return `Unexpected title "${title}", expected letters or digits in it.`;
  return { ...place, code, title };
}

function sourceOf({ kind, folder, code, title }: Wish, others: readonly Source[]): Source {
  const ids = parseLibrary(others).library.questions.map(({ id }) => Number(id.replace(/\D/gu, '')));
  const firstQuestion = Math.max(0, ...ids) + 1;
  return {
    file: `content/${folder}/${slugify(`${code} ${title}`)}.md`,
    text: documentTemplate(kind, { code, title, firstQuestion }),
  };
}

/** The errors that the new document would bring, such as a code that another document has. */
function errorsOf(source: Source, others: readonly Source[]): string {
  const sources = [...others.filter(({ file }) => file !== source.file), source];
  const { diagnostics } = parseLibrary(sources);
  return diagnostics
    .filter(
      ({ severity, file, related }) => severity === 'error' && [file, related?.file].includes(source.file),
    )
    .map((diagnostic) => `${formatDiagnostic(diagnostic, { frameOf: codeFrames(sources), paint })}\n`)
    .join('\n');
}

async function write({ file, text }: Source): Promise<number> {
  await mkdir(dirname(file), { recursive: true });
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(text);
    await handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    console.error(`${file} is there already; nothing was written.`);
    return EXIT.refused;
  }
  console.log(`${file} is written. Fill it in, then run: npm run check`);
  return EXIT.ok;
}
