import { describe, expect, test } from 'vitest';
import type { PlanSummary } from '../../src/core/plan-summary.ts';
import { NO_PROGRESS, type Progress } from '../../src/core/progress.ts';
import { readiness, totalOf } from '../../src/core/readiness.ts';
import { formatNext, formatReason, formatState } from '../../src/core/readiness-words.ts';

const PLAN: PlanSummary = {
  slug: 'l2',
  buckets: [
    {
      key: 'l2/planning',
      slug: '2-planning',
      number: 2,
      priority: 'yellow',
      questions: ['Q3', 'Q4'],
      toPractise: 1,
      hasAnswer: true,
      roles: { engineer: 1, manager: 2 },
    },
    {
      key: 'l2/framework',
      slug: '1-framework',
      number: 1,
      priority: 'green',
      questions: ['Q1', 'Q2', 'Q3'],
      toPractise: 2,
      hasAnswer: true,
      roles: { manager: 1 },
    },
  ],
  checklist: ['say-it'],
  judged: ['ready-when-they-follow'],
  questions: 4,
  answers: 2,
};

function done(sections: { practised?: string[]; learned?: string[]; ticks?: string[] }): Progress {
  const entries = (keys: string[] = []) => Object.fromEntries(keys.map((key) => [key, { at: 1, text: '' }]));
  const { practised, learned, ticks } = sections;
  return {
    ...NO_PROGRESS,
    sections: {
      ...NO_PROGRESS.sections,
      practised: entries(practised),
      learned: entries(learned),
      ticks: entries(ticks),
    },
  };
}

const orders = (progress: Progress, role: string | null = null) =>
  readiness(PLAN, progress, role).requirements.map(({ kind, bucket }) => `${kind} ${bucket ?? 'plan'}`);
const next = (progress: Progress, role: string | null = null) => {
  const requirement = readiness(PLAN, progress, role).next;
  return requirement && formatNext(requirement);
};

describe('readiness', () => {
  test('asks for green buckets first, then for the rest, then for what the whole plan asks', () => {
    expect(orders(NO_PROGRESS)).toEqual([
      'answers 1',
      'questions 1',
      'answers 2',
      'questions 2',
      'questions plan',
      'checklist plan',
      'judged plan',
    ]);
  });

  test('names the first thing that is missing', () => {
    expect(next(NO_PROGRESS)).toBe('learn the hedgehog answer of bucket\u00a01');
    expect(next(done({ learned: ['l2/framework'] }))).toBe('practise 2 questions of bucket\u00a01');
    expect(next(done({ learned: ['l2/framework'], practised: ['Q1'] }))).toBe(
      'practise 1 more question of bucket\u00a01',
    );
  });

  test('counts a question in every bucket that lists it, and no more than the bucket asks for', () => {
    const result = readiness(PLAN, done({ practised: ['Q1', 'Q2', 'Q3'] }));
    expect(result.requirements.filter(({ kind }) => kind === 'questions')).toEqual([
      { kind: 'questions', bucket: 1, done: 2, needed: 2 },
      { kind: 'questions', bucket: 2, done: 1, needed: 1 },
      { kind: 'questions', bucket: null, done: 1, needed: 1 },
    ]);
    expect(totalOf(result, 'questions')).toEqual({ kind: 'questions', bucket: null, done: 4, needed: 4 });
  });

  test('asks no more questions than the buckets list', () => {
    const { requirements } = readiness({ ...PLAN, questions: 99 }, NO_PROGRESS);
    expect(requirements.find(({ kind, bucket }) => kind === 'questions' && bucket === null)?.needed).toBe(2);
  });

  test('is ready when nothing is missing', () => {
    const all = done({
      practised: ['Q1', 'Q2', 'Q3'],
      learned: ['l2/framework', 'l2/planning'],
      ticks: ['l2/say-it', 'l2/ready-when-they-follow'],
    });
    expect(readiness(PLAN, all)).toMatchObject({ state: 'ready', next: null });
  });

  test('follows the order of a role and leaves out what its list does not have', () => {
    expect(orders(NO_PROGRESS, 'engineer')).toEqual([
      'answers 2',
      'questions 2',
      'checklist plan',
      'judged plan',
    ]);
    expect(next(NO_PROGRESS, 'manager')).toBe('learn the hedgehog answer of bucket\u00a01');
  });

  test('shows everything for a role that the plan does not know', () => {
    expect(orders(NO_PROGRESS, 'astronaut')).toEqual(orders(NO_PROGRESS));
  });
});

describe('the words', () => {
  test('say the state and the reasons', () => {
    const result = readiness(PLAN, done({ practised: ['Q1'], learned: ['l2/framework'] }));
    expect(formatState(result)).toBe('Under way');
    const totals = (['answers', 'questions', 'checklist', 'judged'] as const).map((kind) =>
      totalOf(result, kind),
    );
    expect(totals.map((total) => total && formatReason(total))).toEqual([
      '1 of 2 hedgehog answers learned',
      '1 of 4 questions practised',
      '0 of 1 checklist line ticked',
      '0 of 1 sign that only you can judge',
    ]);
  });

  test('say that nothing was started', () => {
    expect(formatState(readiness(PLAN, NO_PROGRESS))).toBe('Not started');
  });
});
