import { PAPERS, PAPER_MARGINS, type Paper } from '../core/print-choice.ts';

const MM = 96 / 25.4;
/** What the styles keep on one sheet where it fits. */
const KEPT_TOGETHER =
  'figure:not(.tree), .tree > ul > li, pre, .code-block, tr, .panel, .checklist__item, .key-principle, .hedgehog-panel__steps > li';
const rules = new CSSStyleSheet();

/** Says on which paper the pieces go, and what stands in the margin of each one's sheets. */
export function setPaper(paper: Paper, names: readonly string[]): void {
  const { size, width, height } = PAPERS[paper];
  const pagesOf = names.map(
    (
      name,
      at,
    ) => `@page piece-${at} { size: ${size}; margin: ${PAPER_MARGINS}; @bottom-left { content: ${quote(name)} } }
@media print { .pack__piece[data-at='${at}'] { page: piece-${at} } }`,
  );
  rules.replaceSync(
    `@layer components { .pack { --paper-width: ${width}mm; --paper-height: ${height}mm } }\n${pagesOf.join('\n')}`,
  );
  if (!document.adoptedStyleSheets.includes(rules)) document.adoptedStyleSheets.push(rules);
}

/** Lets what is longer than a sheet break from its beginning; browsers do not agree on where they break it otherwise. */
export function letTallBreak(piece: HTMLElement): void {
  for (const part of piece.querySelectorAll<HTMLElement>(KEPT_TOGETHER))
    if (part.getClientRects().length > 1) part.dataset['tall'] = '';
}

/** How many sheets a piece takes: the columns, each as large as a sheet, that the browser breaks its words into. */
export function countSheets(piece: HTMLElement, paper: Paper): number {
  const column = PAPERS[paper].width * MM + Number.parseFloat(getComputedStyle(piece).columnGap);
  const { left } = piece.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(piece);
  // Where a part begins says in which column it is; a wide one may reach into the next.
  const columns = [...words.getClientRects()].map((box) =>
    box.width > 0 && box.height > 0 ? Math.floor((box.left - left + 1) / column) : 0,
  );
  return columns.reduce((most, at) => Math.max(most, at), 0) + 1;
}

function quote(words: string): string {
  return `"${words.replaceAll(/["\\\n]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
