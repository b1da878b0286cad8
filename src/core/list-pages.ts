/** One page of a list that is too long for a page; `number` counts from 1. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly number: number;
  readonly count: number;
}

/** How much of a page an item takes. */
type LengthOf<Item> = (item: Item) => number;

/** A list in pages of that many items, or of items as long together; an empty list has one page. */
export function listPages<Item>(
  items: readonly Item[],
  size: number,
  lengthOf: LengthOf<Item> = () => 1,
): ListPage<Item>[] {
  const pages: Item[][] = [[]];
  let length = 0;
  for (const item of items) {
    const own = lengthOf(item);
    if (length > 0 && length + own > size) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(item);
    length += own;
  }
  return pages.map((own, at) => ({ items: own, number: at + 1, count: pages.length }));
}

/** `/plans/` for the first page of the list that stands there, `/plans/page/2/` for the second. */
export function listPagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}page/${number}/`;
}

/** What a title says of a page that is not the only one: `, page 2 of 17`. */
export function listPageName({ number, count }: Pick<ListPage<unknown>, 'number' | 'count'>): string {
  return number === 1 ? '' : `, page ${number} of ${count}`;
}

/** The pages before and after one of a list, for the links at its foot. */
export function listPageLinks({ number, count }: Pick<ListPage<unknown>, 'number' | 'count'>, path: string) {
  const link = (to: number) =>
    to < 1 || to > count ? undefined : { title: `Page ${to} of ${count}`, path: listPagePath(path, to) };
  return { previous: link(number - 1), next: link(number + 1) };
}

/** What Astro makes the pages of a list from, at the route `[...page]` in the folder of the list. */
export function listPageRoutes<Item>(items: readonly Item[], size: number, lengthOf?: LengthOf<Item>) {
  // Not Astro's `paginate`: its second page would be `/plans/2/`, where a document may stand.
  return listPages(items, size, lengthOf).map((page) => ({
    params: { page: page.number === 1 ? undefined : `page/${page.number}` },
    props: { page },
  }));
}
