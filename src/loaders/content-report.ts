import { codeFrames } from '../core/code-frame.ts';
import { formatDiagnostic, sortDiagnostics, type Diagnostic } from '../core/diagnostics.ts';
import { parseLibrary, type LibraryResult } from '../core/parse-library.ts';
import type { Source } from '../core/syntax.ts';
import { readContentFiles } from './content-files.ts';
import { keptParser } from './kept-documents.ts';

/** All content of a folder as one library, every diagnostic about it, and the sources they point into. */
export interface ContentReport extends LibraryResult {
  readonly sources: readonly Source[];
}

/** Reads, parses and checks a folder; `folder` is relative to `root`. */
export async function readContent(folder: string, root: string): Promise<ContentReport> {
  const files = await readContentFiles(folder, root);
  const { library, diagnostics } = parseLibrary(files.sources, keptParser(files.sources, root));
  return {
    library,
    sources: files.sources,
    diagnostics: sortDiagnostics([...files.diagnostics, ...diagnostics]),
  };
}

/** The errors of a report, which keep a site from being built. */
export function errorsIn({ diagnostics }: Pick<ContentReport, 'diagnostics'>): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** What Vite's overlay shows in the browser for the errors: the first with its place and line, the others below it. */
export function overlayError(
  { sources, diagnostics }: Pick<ContentReport, 'sources' | 'diagnostics'>,
  root: string,
) {
  const errors = errorsIn({ diagnostics });
  const [first, ...others] = errors;
  if (!first) return undefined;
  const frameOf = codeFrames(sources);
  const { file, line, column, code, message, hint } = first;
  return {
    message: `${code}: ${message}\nhint: ${hint}`,
    stack: others.map((diagnostic) => formatDiagnostic(diagnostic, { frameOf })).join('\n\n'),
    id: `${root.replace(/\/?$/u, '/')}${file}`,
    frame: frameOf(first),
    loc: { file, line, column },
    plugin: 'study-content',
  };
}
