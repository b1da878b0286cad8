import { PAPERS, PAPER_MARGINS, type Paper } from '../core/print-choice.ts';

const MM = 96 / 25.4;
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

/** How many sheets a piece takes: the columns, each as large as a sheet, that the browser breaks it into. */
export function countSheets(piece: HTMLElement, paper: Paper): number {
  const gap = Number.parseFloat(getComputedStyle(piece).columnGap);
  const width = PAPERS[paper].width * MM;
  return Math.max(1, Math.round((piece.scrollWidth + gap) / (width + gap)));
}

function quote(words: string): string {
  return `"${words.replaceAll(/["\\\n]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
