import type { Card } from './cards.ts';
import { deckSlug } from './decks.ts';
import type { Library } from './library.ts';
import type { CodeName, Plan } from './model.ts';
import { planPath } from './routes.ts';
import { textKey } from './slug.ts';

/** One sample question, the framework it calls for, and what that framework looks at. */
interface Witness extends CodeName {
  readonly question: string;
  readonly focus: string | null;
  readonly plan: Plan;
}

/** “Which framework is this?” for every sample question, each once, whichever plans ask it. */
export function collectWhichCards({ plans }: Pick<Library, 'plans'>): Card[] {
  const witnesses = plans.flatMap(witnessesOf);
  const focuses = new Map(
    witnesses.toReversed().flatMap(({ code, focus }) => (focus === null ? [] : [[code, focus] as const])),
  );
  const byQuestion = Map.groupBy(witnesses, ({ question }) => textKey(question));
  return [...byQuestion].flatMap(([key, group]): Card[] => {
    const [first] = group;
    if (!first || key === '') return [];
    return [
      {
        kind: 'which',
        key: `which/${key}`,
        decks: [...new Set(group.map(({ plan }) => deckSlug(plan)))],
        front: `Which framework is this? “${first.question}”`,
        back: answersOf(group, focuses).join('\n'),
        path: `${planPath(first.plan)}#identify`,
      },
    ];
  });
}

function answersOf(group: readonly Witness[], focuses: ReadonlyMap<string, string>): string[] {
  const codes = [...new Set(group.map(({ code }) => code))];
  return codes.map((code) => {
    const own = group.filter((witness) => witness.code === code);
    const name = own.find((witness) => witness.name !== null)?.name;
    const focus = own.find((witness) => witness.focus !== null)?.focus ?? focuses.get(code);
    return [name ? `${code} (${name})` : code, focus].filter(Boolean).join(': ');
  });
}

/** Distinctions come first: they have the focus for the very question. */
function witnessesOf(plan: Plan): Witness[] {
  const { code, title, identify } = plan;
  if (!identify) return [];
  const sides = identify.distinctions.flatMap((distinction) => distinction.sides);
  return [
    ...sides.map(({ code: of, name, question, focus }) => ({
      code: of,
      name,
      question,
      focus: focus === '' ? null : focus,
      plan,
    })),
    ...identify.redFlags.map(({ question, target, targetName }) => ({
      code: target,
      name: targetName,
      question,
      focus: null,
      plan,
    })),
    ...identify.indicators.flatMap(({ examples }) =>
      examples.map(({ text }) => ({ code, name: title, question: text, focus: null, plan })),
    ),
  ];
}
