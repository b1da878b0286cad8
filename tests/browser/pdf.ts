import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One run of text on a page; places and sizes in points, `x` and `y` from the lower left corner. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A page of a PDF with its size in points. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
}

/** The text of each page of a PDF, white space folded. */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent();
    return items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replace(/\s+/gu, ' ');
  });
  return Promise.all(pages);
}

/** Each page of a PDF with where its text stands and how large it is. */
export async function measurePdf(bytes: Uint8Array): Promise<PrintedPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const page = await pdf.getPage(at + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): PrintedText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [scaleX, skew, , , x, y] = item.transform as number[];
      return [
        { text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: Math.hypot(scaleX ?? 0, skew ?? 0) },
      ];
    });
    return { width, height, texts };
  });
  return Promise.all(pages);
}
