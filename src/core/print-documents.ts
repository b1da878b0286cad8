import type { Library } from './library.ts';
import type { StudyDocument } from './model.ts';
import type { Summary } from './sheet.ts';
import { frameworkSheet, guideSheet, noteSheet } from './sheet-others.ts';
import { planFormula, planSheet } from './sheet-plan.ts';

/** A document as the print room offers it; `key` is the last part of its address there. */
export interface PrintDocument {
  readonly key: string;
  readonly name: string;
  readonly document: StudyDocument;
  readonly formula: readonly string[];
  readonly summary: Summary;
}

const RESERVED = 'night-before';

/** Every document with its summary, plans first; a slug that is taken gets its kind before it. */
export function printDocuments({ plans, frameworks, guides, notes }: Library): PrintDocument[] {
  const taken = new Set([RESERVED]);
  return [...plans, ...frameworks, ...guides, ...notes].map((document) => {
    const key = taken.has(document.slug) ? `${document.kind}-${document.slug}` : document.slug;
    taken.add(key);
    const name = 'code' in document ? `${document.code} ${document.title}` : document.title;
    return { key, name, document, formula: formulaOf(document), summary: summaryOf(document) };
  });
}

/** The documents of the pack for the night before: all plans and framework sheets. */
export function nightBefore(documents: readonly PrintDocument[]): PrintDocument[] {
  return documents.filter(({ document: { kind } }) => kind === 'plan' || kind === 'framework');
}

/** How many sheets the summaries take: `1 sheet`, `3 sheets`. */
export function formatSheets(documents: readonly PrintDocument[]): string {
  const count = documents.reduce((sum, { summary }) => sum + summary.sheets.length, 0);
  return `${count} ${count === 1 ? 'sheet' : 'sheets'}`;
}

function formulaOf(document: StudyDocument): readonly string[] {
  if (document.kind === 'plan') return planFormula(document);
  return document.kind === 'framework' ? document.formula : [];
}

function summaryOf(document: StudyDocument): Summary {
  switch (document.kind) {
    case 'plan':
      return planSheet(document);
    case 'framework':
      return frameworkSheet(document);
    case 'guide':
      return guideSheet(document);
    case 'note':
      return noteSheet(document);
    default:
      return document satisfies never;
  }
}
