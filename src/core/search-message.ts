import type { QueryPlan } from './search-query.ts';

/** What to tell the reader about a search that is done. */
export interface Outcome {
  readonly query: string;
  readonly plan: QueryPlan;
  readonly count: number;
  /** The full text could not be read, so that only names were searched. */
  readonly isNamesOnly: boolean;
  /** Some sections could not be read. */
  readonly isPartial?: boolean;
  /** Only the most promising part of the index was searched. */
  readonly isSample?: boolean;
}

/** Whether a query has enough words of the library in it to be answered. */
export function isAnswerable({ terms, corrections, unknown }: QueryPlan): boolean {
  // Beside a word that is like none, a corrected word is more likely a foreign one too.
  const sure = unknown.length === 0 ? terms.length : terms.length - corrections.length;
  return sure > 0 && sure >= unknown.length;
}

/** One or two sentences for the status line. */
export function outcomeMessage({
  query,
  plan,
  count,
  isNamesOnly,
  isPartial = false,
  isSample = false,
}: Outcome): string {
  const missing = isPartial ? ' There are more, which could not be loaded.' : '';
  const limit = isNamesOnly ? ' The full text could not be loaded, so only names were searched.' : missing;
  const where = isSample ? ' in the likeliest part of the library' : '';
  if (count === 0) return `Nothing found for “${query}”${where}.${limit}`;
  const corrected = plan.corrections.map(
    ({ typed, shown }) => `Nothing for “${typed}”, showing “${shown}”. `,
  );
  const unknown = plan.unknown.map((word) => `Nothing for “${word}”, showing the rest. `);
  const found = isNamesOnly ? plural(count, 'name') : plural(count, 'section');
  return `${corrected.join('')}${unknown.join('')}${found} found${where}.${limit}`;
}

/** A sentence for the status line when more was asked for; undefined is for what could not be loaded. */
export function moreMessage(count: number | undefined): string {
  if (count === undefined) return 'More could not be loaded. Try again when you are online.';
  return count === 0 ? 'Nothing more found there.' : `${plural(count, 'more section')} found.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
