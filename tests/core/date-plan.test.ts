import { describe, expect, test } from 'vitest';
import { planToDate, type PlanWish } from '../../src/core/date-plan.ts';
import { droppedWords } from '../../src/core/study-words.ts';
import {
  bucketOf,
  guideOf,
  matterOf,
  nameOf,
  NOTHING_DONE,
  planOf,
  questionOf,
  sheetOf,
} from './study-plans.ts';

const A = planOf('A', [bucketOf('A', 1), bucketOf('A', 2)]);
const WISH: PlanWish = { today: '2026-11-21', date: '2026-12-01', minutes: 600, per: 'all', role: null };

const daysOf = (wish: Partial<PlanWish>, plans = [A], done = NOTHING_DONE) =>
  planToDate(matterOf(plans), done, { ...WISH, ...wish }).days.map(
    ({ day, tasks }) => `${day}: ${tasks.map(nameOf).join(', ')}`,
  );
const droppedOf = (wish: Partial<PlanWish>, plans = [A], done = NOTHING_DONE) =>
  planToDate(matterOf(plans), done, { ...WISH, ...wish }).dropped.map(droppedWords);

describe('the plan to the date', () => {
  test('puts green before yellow, spreads the days evenly, and looks at what was learned again after two days', () => {
    expect(daysOf({})).toEqual([
      '2026-11-21: scope A, read A1, learn A1',
      '2026-11-24: again A1, practise A1 AQ11, practise A1 AQ12',
      '2026-11-27: read A2, learn A2, practise A2 AQ21',
      '2026-11-30: practise A2 AQ22, pack, say A1, say A2, checklist A',
    ]);
  });

  test('gives no day more than its hours and says what that leaves out', () => {
    const wish = { date: '2026-11-23', minutes: 40, per: 'day' } as const;
    expect(daysOf(wish)).toEqual([
      '2026-11-21: scope A, read A1, learn A1, practise A1 AQ11',
      '2026-11-22: practise A1 AQ12, pack, say A1, say A2, checklist A',
    ]);
    expect(droppedOf(wish)).toEqual([
      'A, Bucket 2 (Yellow): no time left after what matters more. Take at least its hedgehog answer with you.',
    ]);
    expect(
      planToDate(matterOf([A]), NOTHING_DONE, { ...WISH, ...wish }).days.map(({ minutes }) => minutes),
    ).toEqual([40, 28]);
  });

  test('never takes more than the hours in all, whatever they are', () => {
    for (const minutes of [121, 150, 180, 240, 480, 2000])
      for (const date of ['2026-11-23', '2026-11-25', '2026-12-20', '2027-11-21']) {
        const { days } = planToDate(matterOf([A, planOf('B', [bucketOf('B', 1)])]), NOTHING_DONE, {
          ...WISH,
          date,
          minutes,
        });
        expect(days.reduce((sum, day) => sum + day.minutes, 0)).toBeLessThanOrEqual(minutes);
        expect(days).not.toEqual([]);
        expect(days.every(({ day }) => day >= '2026-11-21' && day < date)).toBe(true);
      }
  });

  test('shortens a task that is longer than a day, so that the rest is not stuck behind it', () => {
    expect(daysOf({ minutes: 15, per: 'day', date: '2026-11-25' })[0]).toBe('2026-11-21: scope A');
    expect(daysOf({ minutes: 12, per: 'day', date: '2026-11-25' })[0]).toBe('2026-11-21: scope A');
  });

  test('begins four weeks before the day at the earliest', () => {
    const days = daysOf({ date: '2027-06-01' });
    expect(days[0]).toMatch(/^2027-05-04: /u);
    expect(days.at(-1)).toMatch(/^2027-05-31: .*pack/u);
  });

  test('the last day is the day before the interview, also over the night when the clocks change', () => {
    const days = planToDate(matterOf([A]), NOTHING_DONE, {
      ...WISH,
      today: '2027-03-26',
      date: '2027-03-29',
    }).days;
    expect(days.map(({ day }) => day)).toEqual(['2027-03-26', '2027-03-27', '2027-03-28']);
  });

  test('leaves out what was practised and learned, and says so', () => {
    const done = { practised: new Set(['AQ11', 'AQ12', 'AQ21']), learned: new Set(['a/bucket-1']) };
    expect(daysOf({}, [A], done)).toEqual([
      '2026-11-21: scope A',
      '2026-11-26: read A2, learn A2',
      '2026-11-30: practise A2 AQ22, pack, say A1, say A2, checklist A',
    ]);
    expect(droppedOf({}, [A], done)).toEqual([
      'A, Bucket 1 (Green): hedgehog answer learned, AQ11, AQ12 practised already.',
      'A, Bucket 2 (Yellow): AQ21 practised already.',
    ]);
  });

  test('asks for no more questions than the plan does, and counts those practised', () => {
    const questions = ['Q1', 'Q2', 'Q3'].map(questionOf);
    const plan = planOf('A', [bucketOf('A', 1, { questions, toPractise: 2 })]);
    expect(daysOf({}, [plan]).join()).toMatch(/Q1.*Q2/u);
    expect(daysOf({}, [plan]).join()).not.toContain('Q3');
    expect(droppedOf({}, [plan])).toEqual(['A, Bucket 1 (Green): Q3; the plan says to do 2 only.']);
    const done = { practised: new Set(['Q1']), learned: new Set<string>() };
    const left = daysOf({}, [plan], done).join();
    expect([left.includes('Q2'), left.includes('Q3')]).toEqual([true, false]);
  });

  test('a question in two buckets is practised once; the second time only its angle is new', () => {
    const shared = [questionOf('Q1')];
    const plan = planOf('A', [
      bucketOf('A', 1, { questions: shared }),
      bucketOf('A', 2, { questions: shared }),
    ]);
    const tasks = daysOf({}, [plan]).join();
    expect([tasks.includes('practise A1 Q1'), tasks.includes('angle A2 Q1')]).toEqual([true, true]);
  });

  test('follows the list of the role, marks before colours, and leaves out what it does not have', () => {
    const plan = planOf(
      'A',
      [
        bucketOf('A', 1, { roles: { tester: { need: 6, place: 2 } } }),
        bucketOf('A', 2, { roles: { tester: { need: 0, place: 1 } } }),
        bucketOf('A', 3),
      ],
      ['tester'],
    );
    expect(daysOf({ role: 'tester' }, [plan])[0]).toBe('2026-11-21: scope A, read A2, learn A2');
    expect(droppedOf({ role: 'tester' }, [plan])).toEqual([
      'A, Bucket 3 (Yellow): not on the list of your role.',
    ]);
    expect(daysOf({ role: 'nobody' }, [plan])[0]).toBe('2026-11-21: scope A, read A1, learn A1');
  });

  test('spreads few hours over the days as well, instead of using them up at once', () => {
    expect(daysOf({ minutes: 90 })).toEqual([
      '2026-11-21: scope A, read A1',
      '2026-11-24: learn A1, practise A1 AQ11',
      '2026-11-27: again A1, practise A1 AQ12, read A2',
      '2026-11-30: learn A2, pack, say A1, say A2, checklist A',
    ]);
  });

  test('what is beside the plans comes after all their buckets, sheets before guides', () => {
    const matter = matterOf([A], [sheetOf('P1'), guideOf('g', 2)]);
    const { days, dropped } = planToDate(matter, NOTHING_DONE, WISH);
    const names = days.flatMap(({ tasks }) => tasks.map(nameOf)).filter((name) => !name.startsWith('again'));
    expect(names.slice(names.indexOf('practise A2 AQ22'))).toEqual([
      'practise A2 AQ22',
      'sheet 1',
      'guide 1',
      'guide 2',
      'pack',
      'say A1',
      'say A2',
      'checklist A',
    ]);
    expect(dropped).toEqual([]);
  });

  test('says which questions of a guide found no time, and which were practised before', () => {
    const matter = matterOf([planOf('A', [bucketOf('A', 1)])], [guideOf('g', 5), sheetOf('P1')]);
    const done = { practised: new Set(['g/question-2']), learned: new Set<string>() };
    const { days, dropped } = planToDate(matter, done, { ...WISH, minutes: 85 });
    expect(
      days.flatMap(({ tasks }) => tasks.map(nameOf)).filter((name) => /guide|sheet/u.test(name)),
    ).toEqual(['guide 1']);
    expect(dropped.map(droppedWords)).toEqual([
      'Guide g, questions 3, 4, 5: no time left after the plans.',
      'Guide g, question 2: practised already.',
      'P1 Sheet: no time left after the plans.',
    ]);
  });

  test('a guide can be planned without any plan', () => {
    const { days } = planToDate(matterOf([], [guideOf('g', 2)]), NOTHING_DONE, WISH);
    expect(days.map(({ day, tasks }) => `${day}: ${tasks.map(nameOf).join(', ')}`)).toEqual([
      '2026-11-21: guide 1',
      '2026-11-30: guide 2, pack',
    ]);
  });

  test('tells how much time nothing needs', () => {
    const { days, spare } = planToDate(matterOf([A]), NOTHING_DONE, WISH);
    expect(days.reduce((sum, { minutes }) => sum + minutes, spare)).toBe(600);
  });

  test('is the same each time', () => {
    expect(planToDate(matterOf([A]), NOTHING_DONE, WISH)).toEqual(
      planToDate(matterOf([A]), NOTHING_DONE, WISH),
    );
  });

  test('a library of a thousand plans is planned within seconds', () => {
    const plans = Array.from({ length: 1000 }, (_, at) =>
      planOf(`P${at}`, [bucketOf(`P${at}`, 1), bucketOf(`P${at}`, 2)]),
    );
    const start = performance.now();
    planToDate(matterOf(plans), NOTHING_DONE, { ...WISH, date: '2027-03-01', minutes: 960, per: 'day' });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
