import conceptText from '../../concepts.txt?raw';
import exampleText from '../../examples.txt?raw';
import { formatDiagnostic } from '../core/diagnostics.ts';
import { collectTestimony } from '../core/identify-evidence.ts';
import { parseExamples } from '../core/examples.ts';
import { prepare } from '../core/identifier.ts';
import { quoteOf } from '../core/identify-reasons.ts';
import { withBase } from '../core/routes.ts';
import { parseSynonyms } from '../core/synonyms.ts';
import { keptLesson } from '../loaders/kept-lesson.ts';
import { getLibrary } from './_library.ts';

/** What the documents say about which question calls for what, for the identify page; paths with the base. */
export async function GET(): Promise<Response> {
  const { library } = await getLibrary();
  const { groups: concepts, diagnostics: slips } = parseSynonyms(conceptText, 'concepts.txt');
  const { examples, diagnostics: others } = parseExamples(exampleText, 'examples.txt');
  const diagnostics = [...slips, ...others];
  if (diagnostics.length > 0) throw new Error(diagnostics.map((one) => formatDiagnostic(one)).join('\n'));
  const lesson = keptLesson(examples, concepts, process.cwd());
  const prepared = prepare(collectTestimony(library, concepts, lesson));
  const full = (path: string) => withBase(path, import.meta.env.BASE_URL);
  return Response.json({
    ...prepared,
    candidates: prepared.candidates.map((candidate) => ({
      ...candidate,
      path: candidate.path === null ? null : full(candidate.path),
      buckets: candidate.buckets.map((bucket) => ({ ...bucket, path: full(bucket.path) })),
    })),
    evidence: prepared.evidence.map((item) => ({
      ...item,
      // A question may be shown whole: it may be the one that was asked.
      text: item.kind === 'question' || item.kind === 'answer' ? item.text : quoteOf(item.text),
      path: full(item.path),
    })),
    contrasts: prepared.contrasts.map((contrast) => ({ ...contrast, path: full(contrast.path) })),
  });
}
