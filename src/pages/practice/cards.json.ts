import { getCards } from './_cards.ts';

/** The keys of all cards there are, so that those that are gone are not counted as due. */
export async function GET(): Promise<Response> {
  const { cards } = await getCards();
  return Response.json(cards.map(({ key }) => key));
}
