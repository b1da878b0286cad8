import { basename, extname } from 'node:path';
import { parseDocument } from '../core/parse-document.ts';
import type { DocumentKind, StudyDocument } from '../core/model.ts';
import { slugify } from '../core/slug.ts';

/** Where an imported text belongs: its path under the project, and the text with its kind in it where nothing else tells. */
export interface ImportTarget {
  readonly path: string;
  readonly text: string;
}

/** Why a file cannot be imported, in a sentence. */
export interface Refusal {
  readonly reason: string;
}

/** Finds the place of a text among the content by the document that it is. `kind` overrules what the text looks like. */
export function findTarget(file: string, text: string, kind?: DocumentKind): ImportTarget | Refusal {
  const ending = extname(file) === '.mdx' ? '.mdx' : '.md';
  const name = `${basename(file, extname(file))}${ending}`;
  const found = kind ?? parseDocument({ file: name, text }).document?.kind;
  if (!found) return { reason: 'it is none of plan, framework, guide and note; say which with --kind' };
  const folder = `content/${found}s`;
  const whole = withKind(`${folder}/${name}`, text, found);
  if (whole === undefined) return { reason: `its front matter names another kind than ${found}` };
  const slug =
    slugOf(parseDocument({ file: `${folder}/${name}`, text: whole }).document) ||
    slugify(name.slice(0, -ending.length));
  return slug === ''
    ? { reason: 'neither its title nor its name has a letter or digit' }
    : { path: `${folder}/${slug}${ending}`, text: whole };
}

/** The text, with `kind:` in its front matter if it would be taken for another kind; undefined when it names another itself. */
function withKind(file: string, text: string, kind: DocumentKind): string | undefined {
  const { document } = parseDocument({ file, text });
  if (!document || document.kind === kind) return text;
  const matter = /^---[ \t]*\n(?<yaml>[\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/u.exec(text)?.groups?.['yaml'];
  if (matter === undefined) return `---\nkind: ${kind}\n---\n\n${text}`;
  return /^kind\s*:/mu.test(matter) ? undefined : text.replace('\n', `\nkind: ${kind}\n`);
}

/** `l2-scale-and-capacity` where the document has a code, else its title. */
function slugOf(document: StudyDocument | null): string {
  if (!document) return '';
  const code = 'code' in document ? document.code : '';
  return slugify(`${code} ${document.title}`);
}
