import type { CodeName, DocumentKind, Framework, Located, Plan } from './model.ts';
import { compareNaturally } from './natural-order.ts';

/** A place where a document names a framework code as part of its structure. */
export interface CodeMention extends Located {
  readonly file: string;
  readonly documentSlug: string;
  readonly documentKind: DocumentKind;
  readonly as: 'distinction' | 'red-flag';
}

/** A framework code; `document` is null for one that is only mentioned. */
export interface CodeEntry {
  readonly code: string;
  /** The title of its document, else the first name that a mention gives it. */
  readonly name: string | null;
  readonly document: { readonly kind: DocumentKind; readonly slug: string; readonly title: string } | null;
  readonly mentions: readonly CodeMention[];
}

type NamedMention = CodeName & { readonly mention: CodeMention };

/** Every framework code that has a document or is mentioned, in natural order. A plan goes before a sheet. */
export function collectCodes(plans: readonly Plan[], frameworks: readonly Framework[]): CodeEntry[] {
  const documents = [...plans, ...frameworks].filter(({ code }) => code !== '');
  const mentions = plans.flatMap(mentionsIn);
  const documentsOf = Map.groupBy(documents, ({ code }) => code);
  const mentionsOf = Map.groupBy(mentions, ({ code }) => code);
  return [...new Set([...documentsOf.keys(), ...mentionsOf.keys()])].sort(compareNaturally).map((code) => {
    const document = documentsOf.get(code)?.[0];
    const own = mentionsOf.get(code) ?? [];
    return {
      code,
      name: document?.title ?? own.find(({ name }) => name !== null)?.name ?? null,
      document: document ? { kind: document.kind, slug: document.slug, title: document.title } : null,
      mentions: own.map(({ mention }) => mention),
    };
  });
}

function mentionsIn({ file, slug, kind, identify }: Plan): NamedMention[] {
  const shared = { file, documentSlug: slug, documentKind: kind };
  const sides = identify?.distinctions.flatMap((distinction) => distinction.sides) ?? [];
  return [
    ...sides.map(({ code, name, place }) => ({
      code,
      name,
      mention: { ...shared, place, as: 'distinction' } as const,
    })),
    ...(identify?.redFlags ?? []).map(({ target, targetName, place }) => ({
      code: target,
      name: targetName,
      mention: { ...shared, place, as: 'red-flag' } as const,
    })),
  ];
}
