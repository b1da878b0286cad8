import type { Library } from './library.ts';
import type {
  Bucket,
  Framework,
  Guide,
  GuideQuestion,
  Identify,
  Note,
  Plan,
  StudyDocument,
} from './model.ts';

/** The address of a framework code or question id, base included; undefined for one without a page. */
export type ReferenceResolver = (reference: string) => string | undefined;

/** The addresses of references that have a page. */
export type Addresses = Readonly<Record<string, string>>;

/** A document, of which only the slug counts. */
type Slugged<Document extends StudyDocument> = Pick<Document, 'slug'>;

/** `/plans/l2/` */
export function planPath({ slug }: Slugged<Plan>): string {
  return `/plans/${slug}/`;
}

/** `/plans/l2/1-scale-and-capacity/` */
export function bucketPath(plan: Slugged<Plan>, { slug }: Pick<Bucket, 'slug'>): string {
  return `${planPath(plan)}${slug}/`;
}

/** `/frameworks/p12/` */
export function frameworkPath({ slug }: Slugged<Framework>): string {
  return `/frameworks/${slug}/`;
}

/** `/guides/l4-operations/` */
export function guidePath({ slug }: Slugged<Guide>): string {
  return `/guides/${slug}/`;
}

/** `/guides/l4-operations/4-if-you-are-on-a-time-crunch/` */
export function guideQuestionPath(guide: Slugged<Guide>, { slug }: Pick<GuideQuestion, 'slug'>): string {
  return `${guidePath(guide)}${slug}/`;
}

/** `/notes/operational-excellence/` */
export function notePath({ slug }: Slugged<Note>): string {
  return `/notes/${slug}/`;
}

/** `/questions/q110/` */
export function questionPath(id: string): string {
  return `/questions/${id.toLowerCase()}/`;
}

const DOCUMENT_PATHS: Readonly<
  Record<StudyDocument['kind'], (document: Pick<StudyDocument, 'slug'>) => string>
> = { plan: planPath, framework: frameworkPath, guide: guidePath, note: notePath };

/** The page of a document of any kind. */
export function documentPath(document: Pick<StudyDocument, 'kind' | 'slug'>): string {
  return DOCUMENT_PATHS[document.kind](document);
}

/** Finds the page of a framework code that has a document, or of a question that a plan lists. */
export function referenceResolver(library: Library, base: string): ReferenceResolver {
  const codes = library.codes.flatMap(({ code, document }) =>
    document ? [[code, documentPath(document)] as const] : [],
  );
  const questions = library.questions.map(({ id }) => [id, questionPath(id)] as const);
  const paths = new Map([...questions, ...codes]);
  return (reference) => {
    const path = paths.get(reference);
    return path === undefined ? undefined : withBase(path, base);
  };
}

/** The addresses of the frameworks that a plan sets itself apart from or points to, by their codes. */
export function signpostAddresses(identify: Identify | null, addressOf: ReferenceResolver): Addresses {
  const sides = identify?.distinctions.flatMap((distinction) => distinction.sides) ?? [];
  const codes = [...sides.map(({ code }) => code), ...(identify?.redFlags ?? []).map(({ target }) => target)];
  return Object.fromEntries(
    codes.flatMap((code) => {
      const address = addressOf(code);
      return address === undefined ? [] : [[code, address]];
    }),
  );
}

/** A path under the base of the site, with one `/` between them: `/hedgehog` and `/plans/` make `/hedgehog/plans/`. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/+$/u, '')}${path}`;
}
