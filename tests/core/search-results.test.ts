import { expect, test } from 'vitest';
import { excerptOf, markText } from '../../src/core/excerpt.ts';
import { indexText, shownText } from '../../src/core/index-text.ts';
import { anchorOf, collectNames } from '../../src/core/name-list.ts';
import type { SearchRecord } from '../../src/core/search-records.ts';
import type { Term } from '../../src/core/search-query.ts';
import { scoreSection } from '../../src/core/section-score.ts';

const term = (...options: string[]): Term => ({
  typed: options[0] ?? '',
  options: options.map((option) => option.split(' ')),
  isPrefix: false,
});
const marked = (text: string, ...terms: Term[]) =>
  markText(text, terms)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

const RECORD: SearchRecord = {
  path: '/plans/l2/#scope',
  title: 'Scope',
  trail: ['L2 Scale'],
  kind: 'plan',
  framework: 'L2',
  priority: null,
  roles: [],
  text: 'N+1 and 99.9% of trade-offs',
};

test('marks every form of a word', () => {
  expect(marked('Trade-offs, a tradeoff.', term('tradeoff', 'trade off'))).toBe(
    '[Trade-offs], a [tradeoff].',
  );
});

test('marks a phrase only where its words stand together', () => {
  expect(marked('on call; call on', term('on call'))).toBe('[on] [call]; call on');
});

test('cuts the excerpt where the words stand', () => {
  const text = `${'filler '.repeat(60)}bulkhead ${'filler '.repeat(60)}`;
  const pieces = excerptOf(text, [term('bulkhead')]);
  expect([pieces[0]?.text, pieces.at(-1)?.text, pieces.some(({ isMarked }) => isMarked)]).toEqual([
    '… ',
    ' …',
    true,
  ]);
});

test('a reader sees the text without what is there for the index', () => {
  expect([shownText(indexText(RECORD)), indexText(RECORD).includes('nplus1')]).toEqual([RECORD.text, true]);
});

test('a title counts more than the text, and words together more than words apart', () => {
  const plan = { terms: [term('error'), term('budget')], corrections: [], unknown: [] };
  const score = (title: string, text: string) =>
    scoreSection({ title, trail: '', text }, plan, () => 1).score;
  const [inTitle, together, apart] = [
    score('Error budget', ''),
    score('', 'an error budget here'),
    score('', 'an error and then no budget'),
  ] as const;
  expect([inTitle > together, together > apart]).toEqual([true, true]);
});

test('names keep the most important ones when there are too many', () => {
  const top = { ...RECORD, path: '/plans/l2/', title: 'L2 Scale' };
  expect(collectNames([RECORD, top], 1).names.map(([, title]) => title)).toEqual(['L2 Scale']);
});

test('a name leaves out the anchor that follows from its title, and has it all the same', () => {
  const named = (path: string, title: string) => ({ ...RECORD, path, title });
  const { names } = collectNames([
    named('/plans/l2/', 'L2 Scale'),
    named('/plans/l2/#on-call-n1', 'On-call: N+1'),
    named('/plans/l2/#slide', 'On one slide'),
  ]);
  expect(names.map(([, ...name]) => name)).toEqual([
    ['L2 Scale', ''],
    ['On-call: N+1'],
    ['On one slide', 'slide'],
  ]);
  expect(names.map(anchorOf)).toEqual(['', 'on-call-n1', 'slide']);
});
