import { identifyText } from './identify-text.ts';
import type { Bucket, BucketQuestion, Plan, Priority } from './model.ts';
import { narrativeText } from './narrative.ts';
import { minutesToStudy, secondsAloud } from './reading.ts';
import { findRoleMarks, type RoleMark } from './roles.ts';
import { bucketPath, planPath } from './routes.ts';
import { readStatedTime, type StatedTime } from './stated-time.ts';
import { AROUND_AN_ANSWER, beginningOf, wholeMinutes } from './study-estimates.ts';
import { bucketKey } from './study-keys.ts';
import type { BucketMatter, PlanMatter, QuestionMatter, RoleNeed } from './study-matter.ts';

const URGENCY = { green: 0, yellow: 1, red: 2 } as const;
const TWO_MINUTES_ALOUD = 2;
const TIMES_ALOUD = 3;
const LINE_OF_CHECKLIST = 1;
const SHORTEST_SCOPE = 5;

/** What there is to do in each plan, in whole minutes that together keep to the time the plan names. */
export function collectStudyMatter(plans: readonly Plan[]): PlanMatter[] {
  return plans.map((plan) => keepToTime(estimate(plan), readStatedTime(plan.time)));
}

function estimate(plan: Plan): PlanMatter {
  const identify = plan.identify ? minutesToStudy(identifyText(plan.identify)) : 0;
  const scope = readStatedTime(plan.scope?.time ?? null)?.most ?? Math.max(SHORTEST_SCOPE, identify);
  const places = plan.trafficLights.flatMap(({ entries }) => entries.map(({ bucketNumber }) => bucketNumber));
  const placeOf = ({ number }: Bucket) => (places.includes(number) ? places.indexOf(number) : Infinity);
  const rank = (bucket: Bucket) => URGENCY[priorityOf(plan, bucket)];
  const buckets = plan.buckets.toSorted(
    (a, b) => rank(a) - rank(b) || compare(placeOf(a), placeOf(b)) || a.number - b.number,
  );
  return {
    slug: plan.slug,
    code: plan.code,
    title: plan.title,
    path: planPath(plan),
    time: plan.time,
    passes: readStatedTime(plan.time)?.passes ?? [],
    scope: Math.round(scope),
    checklist: plan.checklist.length * LINE_OF_CHECKLIST,
    roles: (plan.scope?.roles ?? []).map(({ slug }) => slug),
    buckets: buckets.map((bucket) => estimateBucket(plan, bucket)),
  };
}

function estimateBucket(plan: Plan, bucket: Bucket): BucketMatter {
  const { number, name, questions, practiceCount, narrative, slidePoints, examples } = bucket;
  const answer = narrative ? narrativeText(narrative) : '';
  const aloud = secondsAloud(answer) / 60;
  const words = [
    ...slidePoints.map(({ label, body }) => `${label} ${body.text}`),
    ...examples.map(({ text }) => text),
  ];
  return {
    key: bucketKey(plan, bucket),
    number,
    name,
    path: bucketPath(plan, bucket),
    priority: priorityOf(plan, bucket),
    read: wholeMinutes(minutesToStudy([...words, answer].join('\n'))),
    learn: narrative ? wholeMinutes(TIMES_ALOUD * aloud) : 0,
    say: narrative ? wholeMinutes(aloud) : 0,
    questions: questions.map((question) => estimateQuestion(bucket, question)),
    toPractise: Math.min(practiceCount ?? questions.length, questions.length),
    roles: Object.fromEntries(findRoleMarks(plan, bucket).map((mark) => [mark.role, needOf(mark)])),
  };
}

function estimateQuestion({ adaptations }: Bucket, { id, text, angle }: BucketQuestion): QuestionMatter {
  const adaptation = adaptations.find(({ questionId }) => questionId === id);
  const words = [text, adaptation?.focus, ...(adaptation?.points.map((point) => point.text) ?? [])].join(
    '\n',
  );
  const study = minutesToStudy(words);
  return {
    id,
    text: beginningOf(text),
    angle,
    minutes: wholeMinutes(study + AROUND_AN_ANSWER),
    angleMinutes: wholeMinutes(study + TWO_MINUTES_ALOUD),
  };
}

/** The bucket's own priority, else its traffic light; without either it waits with the red ones. */
function priorityOf({ trafficLights }: Plan, { number, priority }: Bucket): Priority {
  const light = trafficLights.find(({ entries }) =>
    entries.some(({ bucketNumber }) => bucketNumber === number),
  );
  return priority ?? light?.priority ?? 'red';
}

/** First the mark of the scope, then the emphasis: `HIGHEST`, `HIGH`, `MEDIUM`, `LOW`. */
function needOf({ mark, emphasis, place }: RoleMark): RoleNeed {
  const words = [/\bhighest\b/iu, /\bhigh\b/iu, /\bmedium\b/iu, /\blow/iu];
  const found = words.findIndex((word) => word.test(emphasis ?? ''));
  const step = found === -1 ? 2 : found;
  return { need: (mark === 'should' ? words.length : 0) + step, place };
}

/** All minutes of a plan longer or shorter by one factor, so that they keep to what the plan says of itself. */
function keepToTime(plan: PlanMatter, stated: StatedTime | null): PlanMatter {
  if (!stated) return plan;
  const { scope, buckets } = plan;
  const own = buckets.reduce((sum, bucket) => sum + minutesOf(bucket), 0);
  const wanted = Math.min(Math.max(own, stated.least - scope), Math.max(1, stated.most - scope));
  const factor = own === 0 ? 1 : wanted / own;
  const scale = (minutes: number) => (minutes === 0 ? 0 : wholeMinutes(minutes * factor));
  return {
    ...plan,
    buckets: buckets.map((bucket) => ({
      ...bucket,
      read: scale(bucket.read),
      learn: scale(bucket.learn),
      questions: bucket.questions.map((question) => ({ ...question, minutes: scale(question.minutes) })),
    })),
  };
}

function minutesOf({ read, learn, questions, toPractise }: BucketMatter): number {
  return questions.slice(0, toPractise).reduce((sum, { minutes }) => sum + minutes, read + learn);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
