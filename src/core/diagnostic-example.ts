import type { DocumentKind } from './model.ts';
import { documentTemplate } from './template.ts';

/** A file as it stands on the disk; bytes where it is no text. */
export interface ExampleFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** What an author sees of an example, and the files it stands for. */
export interface Example {
  readonly shown: string;
  readonly files: readonly ExampleFile[];
}

/** One entry of the guide: why a diagnostic exists, how one comes by it, and how not. */
export interface DiagnosticExample {
  readonly why: string;
  readonly bad: Example;
  readonly good: Example;
}

/** Two ways to write the same thing. */
export interface Pair {
  readonly bad: string;
  readonly good: string;
}

const FACTS = { code: 'X7', title: 'Example', firstQuestion: 1 } as const;

/** The document in which the lines of an example stand; it is valid. */
export function exampleDocument(kind: DocumentKind): ExampleFile {
  return { file: `content/${kind}s/x7-example.md`, content: documentTemplate(kind, FACTS) };
}

/** An entry whose good lines stand in the example document of a kind, and whose bad lines take their place. */
export function inDocument(kind: DocumentKind, why: string, { bad, good }: Pair): DiagnosticExample {
  const { file, content } = exampleDocument(kind);
  if (!String(content).includes(good)) throw new Error(`the ${kind} template lacks: ${good}`);
  // A function, because a replacement text would read `$` as a sign of its own.
  const spoilt = String(content).replace(good, () => bad);
  return {
    why,
    bad: { shown: bad, files: [{ file, content: spoilt }] },
    good: { shown: good, files: [{ file, content }] },
  };
}

/** An entry whose lines are added to the end of the example document of a kind. */
export function atEndOf(kind: DocumentKind, why: string, { bad, good }: Pair): DiagnosticExample {
  const { file, content } = exampleDocument(kind);
  const added = (shown: string): Example => ({
    shown,
    files: [{ file, content: `${String(content)}\n${shown}\n` }],
  });
  return { why, bad: added(bad), good: added(good) };
}

/** An entry whose lines are the whole document. */
export function asDocument(file: string, why: string, { bad, good }: Pair): DiagnosticExample {
  const whole = (shown: string): Example => ({ shown, files: [{ file, content: shown }] });
  return { why, bad: whole(bad), good: whole(good) };
}

/** An entry about two documents of a kind: the lines stand in a copy of the example document, in place of `spot`. */
export function besideDocument(
  kind: DocumentKind,
  why: string,
  { spot, bad, good }: Pair & { readonly spot: string },
): DiagnosticExample {
  const first = exampleDocument(kind);
  const other = documentTemplate(kind, { ...FACTS, code: 'X8', title: 'Other example' });
  const beside = (shown: string): Example => ({
    shown,
    files: [
      first,
      { file: `content/${kind}s/x8-other-example.md`, content: other.replace(spot, () => shown) },
    ],
  });
  return { why, bad: beside(bad), good: beside(good) };
}

/** An entry about text that is too large or too odd to show: what is shown describes what stands at the end of a note. */
export function describedInNote(why: string, { bad, good }: Pair, text: string): DiagnosticExample {
  const { file, content } = exampleDocument('note');
  const added = (shown: string, more: string): Example => ({
    shown,
    files: [{ file, content: `${String(content)}\n${more}\n` }],
  });
  return { why, bad: added(bad, text), good: added(good, 'A sentence.') };
}
