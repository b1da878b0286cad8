import { listPageRoutes, listPages } from '../../core/list-pages.ts';
import { getCards } from './_cards.ts';

const MOST = 100;

/** The pages of the practice list: hedgehog answers and decks side by side, a hundred of each on a page. */
export async function practiceRoutes() {
  const { library, cards, decks } = await getCards();
  const counts = Map.groupBy(
    cards.flatMap((card) => card.decks),
    (slug) => slug,
  );
  const counted = decks.map((deck) => ({ ...deck, count: counts.get(deck.slug)?.length ?? 0 }));
  const answers = library.plans.flatMap((plan) =>
    plan.buckets.filter(({ narrative }) => narrative !== null).map((bucket) => ({ plan, bucket })),
  );
  const deckPages = listPages(counted, MOST);
  const answerPages = listPages(answers, MOST);
  return listPageRoutes<unknown>(deckPages.length > answerPages.length ? counted : answers, MOST).map(
    ({ params, props: { page } }, at) => ({
      params,
      props: {
        page,
        total: cards.length,
        answers: answerPages[at]?.items ?? [],
        decks: deckPages[at]?.items ?? [],
      },
    }),
  );
}
