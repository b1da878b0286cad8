import { sortDiagnostics, type Diagnostic } from './diagnostics.ts';
import { buildLibrary, type Library } from './library.ts';
import { parseDocument, type ParseResult } from './parse-document.ts';
import type { Source } from './syntax.ts';

/** All documents of a set of sources as one library, with every diagnostic, sorted. */
export interface LibraryResult {
  readonly library: Library;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses every source and checks what holds across them. Documents with an error of their own are included where they parse. */
export function parseLibrary(
  sources: readonly Source[],
  parse: (source: Source) => ParseResult = parseDocument,
): LibraryResult {
  const results = sources.map((source) => parse(source));
  const documents = results.flatMap((result) => result.document ?? []);
  const { library, diagnostics } = buildLibrary(documents);
  return {
    library,
    diagnostics: sortDiagnostics([...results.flatMap((result) => result.diagnostics), ...diagnostics]),
  };
}
