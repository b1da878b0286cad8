import { Reporter, type Diagnostic, type DiagnosticCode } from './diagnostics.ts';
import type { StudyDocument } from './model.ts';

/** Reports documents of one kind that share an address or a code, and those that have no address. */
export function checkDuplicates(documents: readonly StudyDocument[]): Diagnostic[] {
  const hasCode = (document: StudyDocument) => 'code' in document && document.code !== '';
  return [
    ...documents.filter(({ slug }) => slug === '').flatMap(reportNoSlug),
    ...findDuplicates(
      documents.filter(({ slug }) => slug !== ''),
      'duplicate-slug',
      ({ slug }) => slug,
    ),
    ...findDuplicates(documents.filter(hasCode), 'duplicate-code', (document) =>
      'code' in document ? document.code : '',
    ),
  ];
}

function findDuplicates(
  documents: readonly StudyDocument[],
  code: DiagnosticCode,
  keyOf: (document: StudyDocument) => string,
): Diagnostic[] {
  const groups = Map.groupBy(documents, (document) => `${document.kind} ${keyOf(document)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => {
      const reporter = new Reporter(other.file);
      const word = code === 'duplicate-slug' ? 'slug' : 'code';
      const message = `Unexpected second ${other.kind} with the ${word} \`${keyOf(other)}\`, expected another`;
      const related = first && { file: first.file, ...first.place, message: `the first with this ${word}` };
      reporter.report(code, other.place, message, related);
      return reporter.diagnostics;
    }),
  );
}

function reportNoSlug({ file, place, title }: StudyDocument): Diagnostic[] {
  const reporter = new Reporter(file);
  reporter.report(
    'unsafe-slug',
    place,
    `Unexpected title "${title}" without letters or digits for an address`,
  );
  return reporter.diagnostics;
}
