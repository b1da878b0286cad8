import { lstat, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeBytes, type DecodedBytes } from '../core/decode-bytes.ts';
import type { Diagnostic } from '../core/diagnostics.ts';
import { repairText, type Repair } from '../core/encoding.ts';
import type { DocumentKind, Place } from '../core/model.ts';
import { parseLibrary } from '../core/parse-library.ts';
import { readContentFiles } from '../loaders/content-files.ts';
import { findTarget, type Refusal } from './import-target.ts';
import { writeAtomically } from './write-atomically.ts';

export interface ImportOptions {
  /** The file to read; it is never changed. */
  readonly file: string;
  /** The project, which has the folder `content`. */
  readonly root: string;
  readonly kind?: DocumentKind | undefined;
  /** Whether a document of the same name may be replaced. */
  readonly mayReplace: boolean;
  /** Documents that were written just before, and are not to be replaced all the same. */
  readonly taken?: ReadonlySet<string>;
  /** Whether to go ahead, asked once before anything is written. */
  readonly confirm: (preview: ImportPreview) => Promise<boolean>;
}

/** What an import would do. */
export interface ImportPreview {
  readonly file: string;
  /** Path of the document to be, relative to the project. */
  readonly target: string;
  readonly encoding: DecodedBytes['encoding'];
  readonly repair: Repair;
}

export type ImportResult =
  | {
      readonly kind: 'written';
      readonly file: string;
      readonly target: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'declined'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly reason: string };

/** Repairs one file and writes it to its place among the content, or changes nothing and says why. Throws only unexpected errors. */
export async function importFile(options: ImportOptions): Promise<ImportResult> {
  const { file, root, confirm, mayReplace } = options;
  const refused = ({ reason }: Refusal): ImportResult => ({ kind: 'refused', file, reason });
  const source = await readSource(file);
  if ('reason' in source) return refused(source);
  const repair = repairText(source.text);
  const target = findTarget(file, repair.text, options.kind);
  if ('reason' in target) return refused(target);
  const obstacle = await findObstacle(options, target.path);
  if (obstacle) return refused(obstacle);
  const isWanted = await confirm({ file, target: target.path, encoding: source.encoding, repair });
  if (!isWanted) return { kind: 'declined', file };
  const failure = await write(join(root, target.path), target.text, mayReplace);
  if (failure) return refused(failure);
  return { kind: 'written', file, target: target.path, diagnostics: await diagnose(root, target.path) };
}

async function readSource(file: string): Promise<DecodedBytes | Refusal> {
  try {
    const decoded = decodeBytes(await readFile(file));
    if (!decoded.hadInvalidBytes) return decoded;
    return { reason: `it is no UTF-8 text at ${formatPlaces(decoded.invalidPlaces)}; save it as UTF-8` };
  } catch (error) {
    return reasonOf(error);
  }
}

const SHOWN_PLACES = 3;

function formatPlaces(places: readonly Place[]): string {
  const shown = places.slice(0, SHOWN_PLACES).map(({ line, column }) => `${line}:${column}`);
  const rest = places.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more places` : shown.join(', ');
}

/** What keeps a document from being written there: one that is there already, the original itself, a way out of the content. */
async function findObstacle(
  { file, root, mayReplace, taken }: ImportOptions,
  target: string,
): Promise<Refusal | undefined> {
  const path = join(root, target);
  const escape = await findLink(root, target);
  if (escape) return { reason: `${escape} is a symbolic link` };
  if (!(await exists(path))) return undefined;
  if ((await realpath(path)) === (await realpath(file))) return { reason: `it is ${target} already` };
  if (taken?.has(target)) return { reason: `${target} was written just now from another file` };
  return mayReplace ? undefined : { reason: `${target} is there already; replace it with --force` };
}

/** The first part of the path below the root that is a symbolic link. */
async function findLink(root: string, target: string): Promise<string | undefined> {
  const parts = target.split('/');
  for (const index of parts.keys()) {
    const path = parts.slice(0, index + 1).join('/');
    if ((await statOf(join(root, path)))?.isSymbolicLink()) return path;
  }
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  return (await statOf(path)) !== undefined;
}

async function statOf(path: string) {
  return lstat(path).catch(() => undefined);
}

async function write(path: string, text: string, mayReplace: boolean): Promise<Refusal | undefined> {
  try {
    await writeAtomically(path, text, mayReplace);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): Refusal {
  if (error instanceof Error && 'code' in error) return { reason: error.message };
  throw error;
}

/** The diagnostics of one document among the whole library, so that it also shows what it doubles. */
async function diagnose(root: string, target: string): Promise<Diagnostic[]> {
  const { sources, diagnostics } = await readContentFiles('content', root);
  return [...diagnostics, ...parseLibrary(sources).diagnostics].filter(({ file }) => file === target);
}
