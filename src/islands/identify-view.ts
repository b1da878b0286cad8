import type { Contrast, Testimony } from '../core/testimony.ts';
import type { Identification, Match } from '../core/identify.ts';
import { quoteOf, type Reason } from '../core/identify-reasons.ts';

const KINDS: Readonly<Record<Reason['evidence']['kind'], string>> = {
  name: 'name',
  keyword: 'keyword',
  indicator: 'indicator',
  distinction: 'distinction',
  focus: 'focus of a distinction',
  'red-flag': 'red flag',
  question: 'representative question',
  bucket: 'bucket',
  formula: 'formula',
  slide: 'slide',
  narrative: 'hedgehog answer',
  sheet: 'framework sheet',
  answer: 'question of the guide',
  'answer-text': 'answer of the guide',
};

/** Where to go when nothing fits. */
export interface Elsewhere {
  readonly search: string;
  readonly questions: string;
}

/** One sentence for the status line. */
export function summaryOf({ matches, isGuess }: Identification): string {
  const [first, second] = matches;
  if (!first) return 'Nothing in this library fits that question.';
  const named = `${titleOf(first)}${second ? `, or else ${titleOf(second)}` : ''}`;
  return isGuess ? `Few of its words tell, so this is a guess: ${named}.` : `It calls for ${named}.`;
}

/** The elements that show what a question calls for. */
export function viewOf(
  result: Identification,
  testimony: Pick<Testimony, 'candidates'>,
  elsewhere: Elsewhere,
): HTMLElement[] {
  const { matches, same, contrast } = result;
  if (matches.length === 0) return [nothingFits(elsewhere)];
  const known = same && element('p', 'This question is in the library: ', link(same.path, same.text));
  return [
    ...(known ? [known] : []),
    ...matches.slice(0, 1).map(matchView),
    ...(contrast ? [contrastView(contrast, matches, testimony)] : []),
    ...matches.slice(1).map(matchView),
  ];
}

function nothingFits({ search, questions }: Elsewhere): HTMLElement {
  const advice = [
    'Try ',
    link(search, 'the search'),
    ', or look through ',
    link(questions, 'all questions'),
    '.',
  ];
  return element('p', ...advice);
}

function titleOf({ candidate: { kind, code, name } }: Match): string {
  return kind === 'framework'
    ? [code, name].filter(Boolean).join(' ')
    : `the guide’s answer to “${name ?? code}”`;
}

function matchView(match: Match): HTMLElement {
  const { candidate, reasons } = match;
  const { kind, path, name } = candidate;
  const title = kind === 'framework' ? titleOf(match) : (name ?? '');
  const heading =
    path === null ? element('h2', `${title}: not in this library yet`) : element('h2', link(path, title));
  const view = element(
    'article',
    heading,
    element('ul', ...reasons.map(reasonView)),
    ...match.candidate.buckets.map(bucketView),
  );
  view.className = 'identify-match';
  return view;
}

function reasonView({ evidence: { kind, text, label, path }, phrases }: Reason): HTMLElement {
  const words = phrases.flatMap((phrase) => [element('mark', phrase), ' ']);
  const where =
    kind === 'red-flag' ? `red flag of ${label ?? ''}` : [KINDS[kind], label].filter(Boolean).join(', ');
  return element('li', ...words, '→ ', link(path, `“${quoteOf(text)}”`), ` (${where})`);
}

/** The narrative stands on the page already; a copy of it opens in place. */
function bucketView({ name, path }: Match['candidate']['buckets'][number]): HTMLElement {
  const original = document.querySelector<HTMLElement>(`[data-narrative="${CSS.escape(path)}"]`);
  const to = element('p', 'Bucket: ', link(path, name));
  const copy = original?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return to;
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  delete copy.dataset['narrative'];
  return element('div', to, copy);
}

function contrastView(
  { path, sides }: Contrast,
  matches: readonly Match[],
  { candidates }: Pick<Testimony, 'candidates'>,
): HTMLElement {
  const codes = matches.slice(0, 2).map(({ candidate }) => candidate.code);
  const view = element(
    'div',
    element('p', link(path, `${codes.join(' or ')}?`)),
    element(
      'ul',
      ...sides.map(({ for: at, question, focus }) =>
        element('li', element('b', candidates[at]?.code ?? ''), ` “${question}” ${focus}`),
      ),
    ),
  );
  view.className = 'identify-contrast';
  return view;
}

function link(address: string, text: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: address, textContent: text });
}

function element(tag: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
