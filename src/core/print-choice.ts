import { writeQuery } from './address.ts';

/** What of a document can be printed. */
export const PRINT_PARTS = ['summary', 'checklist', 'hedgehog', 'questions', 'answers'] as const;
export type PrintPart = (typeof PRINT_PARTS)[number];

/** Whose words stand on paper where the reader has written an answer: as chosen beside each, the reader's, the sample's. */
export type PrintedAnswers = 'each' | 'mine' | 'sample';

export type Paper = 'a4' | 'letter';

/** A pack as one puts it together; it can be written into an address and read from one. */
export interface PrintChoice {
  /** Keys of the documents. */
  readonly documents: readonly string[];
  /** Keys of buckets that are left out of their plans: `l2/2-capacity-planning`. */
  readonly without: readonly string[];
  readonly parts: readonly PrintPart[];
  readonly paper: Paper;
  readonly hasTicks: boolean;
  readonly answers: PrintedAnswers;
}

/** Sizes in mm of a paper inside the margins, on which a pack is laid out. */
export const PAPERS: Readonly<
  Record<Paper, { readonly size: string; readonly width: number; readonly height: number }>
> = {
  a4: { size: 'A4', width: 184, height: 270 },
  letter: { size: 'letter', width: 189.9, height: 252.4 },
};

/** Margins of a sheet in CSS; the sizes in `PAPERS` are those of the paper less these. */
export const PAPER_MARGINS = '12mm 13mm 15mm';

/** The choice that an address asks for; what it does not say is `usual`. */
export function parseChoice(address: URLSearchParams, usual: Paper): PrintChoice {
  const listOf = (name: string) => (address.get(name) ?? '').split(',').filter(Boolean);
  const parts = listOf('parts');
  const known = PRINT_PARTS.filter((part) => parts.includes(part));
  const paper = address.get('paper');
  const answers = address.get('answers');
  return {
    documents: listOf('documents'),
    without: listOf('without'),
    parts: known.length > 0 ? known : ['summary'],
    paper: paper === 'a4' || paper === 'letter' ? paper : usual,
    hasTicks: address.get('boxes') === 'ticks',
    answers: answers === 'mine' || answers === 'sample' ? answers : 'each',
  };
}

/** The query of an address with the choice in it; other parameters stay. */
export function writeChoice(choice: PrintChoice, address: URLSearchParams): string {
  return writeQuery(address, {
    documents: choice.documents.join(','),
    without: choice.without.join(','),
    parts: choice.parts.join(','),
    paper: choice.paper,
    boxes: choice.hasTicks ? 'ticks' : '',
    answers: choice.answers === 'each' ? '' : choice.answers,
  });
}

/** The paper people use in a place, by a language tag such as `en-US`. */
export function usualPaper(language: string): Paper {
  return /-(?:US|CA|MX|PH|CL|CO|VE|GT|CR|PR)\b/u.test(language) ? 'letter' : 'a4';
}
