import type { FrameOf } from './code-frame.ts';
import type { Place } from './model.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What an entry of the table says: its severity and how to mend the matter. */
interface Rule {
  readonly severity: Severity;
  readonly hint: string;
}

const error = (hint: string): Rule => ({ severity: 'error', hint });
const warning = (hint: string): Rule => ({ severity: 'warning', hint });
const info = (hint: string): Rule => ({ severity: 'info', hint });

/** Every diagnostic there is, by its permanent code. The author's guide explains each. */
export const RULES = {
  // any document
  'unknown-kind': error(
    'begin with `# Executive Study Plan: L2 - Title`, or `# P12 - Title` and a `**Formula:**` line, or `# … Interview Guide`, or put `kind: plan` (framework, guide, note) in the front matter',
  ),
  'missing-title': error('write one line `# Title` at the top'),
  'second-title': warning('keep one line with a single `#`; write `##` for sections'),
  'front-matter-syntax': error('write `key: value` lines between two lines of `---`'),
  'front-matter-value': error('see the author’s guide for the keys and their values'),
  'front-matter-unknown-key': warning('use kind, slug, order, description or tags'),
  'mdx-syntax': error('MDX is code: escape `<` and `{` in text, or use .md'),
  'raw-html': warning('write Markdown instead; HTML is shown as text'),
  'html-comment': info('comments are not published; delete it, or write it as ordinary text'),
  'stray-text': warning('delete the line if a chat assistant left it, or give it a place in a section'),
  'damaged-text': warning(
    'repair it with `npm run import -- FILE`, which shows what it would change; or type the characters anew',
  ),
  'control-character': warning('delete the character, which cannot be seen; the page shows � in its place'),
  'document-too-long': error('divide the document into several'),
  'line-too-long': error('break the line, or leave out what was pasted by mistake'),
  'nested-too-deeply': error('take lists and quotations out of each other'),
  'too-many-marks': error(
    'divide the paragraph, or put text that is no Markdown between lines of three backticks',
  ),
  'unknown-content': warning('see the author’s guide for what may stand here; it is shown as ordinary text'),

  // study plan
  'plan-without-code': error('begin the title with the code: `# Executive Study Plan: L2 - Title`'),
  'missing-section': warning('add the section, or leave it out on purpose'),
  'keyword-without-quotes': warning('write each keyword in double quotes: - "scale", "10x"'),
  'malformed-distinction': warning('write `- **L2 (Name):** "question" → Focus: what it is about`'),
  'malformed-red-flag': warning('write `- "question" → L5 (Observability)`'),
  'unknown-scope-bucket': warning('use the name of a bucket exactly as in its heading'),
  'no-buckets': error('add a section `### BUCKET 1: Name`'),
  'malformed-bucket-heading': error('write `### BUCKET 1: Name`'),
  'duplicate-bucket-number': error('give each bucket its own number'),
  'bucket-without-priority': error('write `**Priority:** 🟢 GREEN`, `🟡 YELLOW` or `🔴 RED`'),
  'unknown-priority': error('write `**Priority:** 🟢 GREEN`, `🟡 YELLOW` or `🔴 RED`'),
  'bucket-without-formula': warning('add a slide point `- **Framework:** Step → Step → Step`'),
  'bucket-without-questions': error(
    'add `**Representative Questions:**` and lines like `- Q110: text (angle)`',
  ),
  'malformed-question': warning('write `- Q110: text of the question (angle)`'),
  'duplicate-question': warning('list each question once in a bucket'),
  'bucket-without-narrative': warning('add `**❤️ Reusable Narrative:**` and the answer to fall back on'),
  'malformed-adaptation': warning('write `- **Q110 (short name):** Focus on … → "…"`'),
  'unknown-adaptation-question': error('use the id of a question that this bucket lists'),
  'question-without-adaptation': info('add a line `- **Q110 (short name):** Focus on …` to the bucket'),
  'ticked-checklist-item': warning('write `- [ ]`; readers tick it for themselves'),
  'nested-checklist-item': warning('keep checklist lines on one level'),

  // framework sheet
  'framework-without-code': error('begin the title with the code: `# P12 - Title`'),
  'framework-without-formula': error('add a line **Formula:** `Step → Step → Step`'),
  'malformed-tree': warning('draw each branch with `├─` or `└─` under its parent’s `│`'),
  'malformed-table': warning('give every row as many cells as the header, separated by `|`'),

  // interview guide
  'guide-without-questions': error('add a line `### 1. The question?` under a `##` section'),
  'dead-contents-link': warning('add the section, or take the line out of the contents list'),
  'gap-in-numbering': warning('number the questions without a gap, or add what is missing'),
  'duplicate-question-number': error('give each question its own number'),
  'answer-without-framework': info('add a line `**Framework: STAR**` (or another) under the question'),
  'empty-answer': error('write the answer under the question'),
  'malformed-panel': warning('close each box with `└─┘` and draw its sides with `│`'),

  // synonyms of the search
  'malformed-synonym': error(
    'write the words that mean the same in one line: `SLO, service level objective`',
  ),
  'duplicate-synonym': error('keep each word in one line; join the two lines if all of it means the same'),

  // examples of identify
  'malformed-subject': error('write `## ` and the subject: `## growing`'),
  'duplicate-example': error('keep the question once under its subject'),

  // across documents
  'question-wording-differs': error('use the same wording for one id everywhere'),
  'duplicate-slug': error('put another `slug:` in the front matter of one of the two'),
  'duplicate-code': error('give one of the two documents another code'),
  'unsafe-slug': error('use letters, digits and `-` only'),
  'unreadable-file': error('save the file as UTF-8 text inside the content folder'),
} as const satisfies Record<string, Rule>;

export type DiagnosticCode = keyof typeof RULES;

/** Another place a diagnostic speaks of, such as the first of two duplicates. */
export interface RelatedPlace extends Place {
  readonly file: string;
  readonly message: string;
}

/** One finding about a document: what was found, what was expected, and what to type instead. */
export interface Diagnostic extends Place {
  readonly file: string;
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly related?: RelatedPlace;
}

/** Collects the diagnostics of one file while it is parsed. */
export class Reporter {
  readonly file: string;
  readonly diagnostics: Diagnostic[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** Adds a diagnostic; severity and hint come from the table. */
  report(code: DiagnosticCode, place: Place, message: string, related?: RelatedPlace): void {
    const { severity, hint } = RULES[code];
    const { line, column } = place;
    this.diagnostics.push({
      file: this.file,
      line,
      column,
      code,
      severity,
      message,
      hint,
      ...(related ? { related } : {}),
    });
  }
}

/** Diagnostics in reading order: by file, line, column, then code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The parts of a printed diagnostic that may have a colour of their own. */
export type PaintedPart = Severity | 'place' | 'code' | 'frame' | 'hint';

/** How a diagnostic is printed: with the line it stands on, and with colours. */
export interface DiagnosticFormat {
  readonly frameOf?: FrameOf;
  readonly paint?: (part: PaintedPart, text: string) => string;
}

/** `file:line:column  severity  code`, the message, the line it is about, the other place, and the hint, for a terminal. */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  { frameOf = () => '', paint = (_, text) => text }: DiagnosticFormat = {},
): string {
  const { severity, code, message, hint, related } = diagnostic;
  const frame = (place: Place & { readonly file: string }) =>
    frameOf(place)
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [`    ${paint('frame', line)}`]));
  return [
    `${paint('place', placeText(diagnostic))}  ${paint(severity, severity)}  ${paint('code', code)}`,
    `  ${message}`,
    ...frame(diagnostic),
    ...(related ? [`  ${paint('place', placeText(related))}: ${related.message}`, ...frame(related)] : []),
    `  ${paint('hint', `hint: ${hint}`)}`,
  ].join('\n');
}

function placeText({ file, line, column }: Place & { readonly file: string }): string {
  return `${file}:${line}:${column}`;
}
