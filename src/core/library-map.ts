import type { CodeEntry } from './library.ts';

/** A reference from the document of one code to another code; both are indexes into the list of codes. */
export interface MapEdge {
  readonly from: number;
  readonly to: number;
}

/** Which codes refer to which, each pair once; documents that refer to themselves are left out. */
export function mapEdges(codes: readonly CodeEntry[]): MapEdge[] {
  const indexOf = new Map(
    codes.map(({ document }, at) => [document && `${document.kind}/${document.slug}`, at]),
  );
  return codes.flatMap(({ mentions }, to) => {
    const sources = new Set(
      mentions.map(({ documentKind, documentSlug }) => indexOf.get(`${documentKind}/${documentSlug}`)),
    );
    return [...sources].flatMap((from) => (from === undefined || from === to ? [] : [{ from, to }]));
  });
}
