import { frameworkTemplate } from './template-framework.ts';
import { guideTemplate } from './template-guide.ts';
import { noteTemplate } from './template-note.ts';
import { planTemplate } from './template-plan.ts';
import type { DocumentKind } from './model.ts';

/** What a new document is made for. */
export interface TemplateFacts {
  /** Empty for a guide or a note without a framework. */
  readonly code: string;
  readonly title: string;
  /** A number from which on no question id is taken. */
  readonly firstQuestion: number;
}

const TEMPLATES: Readonly<Record<DocumentKind, (facts: TemplateFacts) => string>> = {
  plan: planTemplate,
  framework: frameworkTemplate,
  guide: guideTemplate,
  note: noteTemplate,
};

/** A complete document of a kind, valid as it stands, with words to replace. */
export function documentTemplate(kind: DocumentKind, facts: TemplateFacts): string {
  return TEMPLATES[kind]({ ...facts, title: escapeMarkdown(facts.title) });
}

/** Plain text as Markdown that shows exactly this text. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|#]/gu, '\\$&')
    .replace(/&(?=[#\w]+;)/gu, '\\&');
}
