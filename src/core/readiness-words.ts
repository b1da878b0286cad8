import type { PlanSummary } from './plan-summary.ts';
import type { Readiness, Requirement } from './readiness.ts';

const STATES = { 'not-started': 'Not started', 'under-way': 'Under way', ready: 'Ready' } as const;

const COUNTED: Readonly<Record<Requirement['kind'], readonly [one: string, many: string]>> = {
  answers: ['hedgehog answer learned', 'hedgehog answers learned'],
  questions: ['question practised', 'questions practised'],
  checklist: ['checklist line ticked', 'checklist lines ticked'],
  judged: ['sign that only you can judge', 'signs that only you can judge'],
};

/** `Not started`, `Under way` or `Ready`. */
export function formatState({ state }: Readiness): string {
  return STATES[state];
}

/** A count in words: `2 of 10 questions practised`. */
export function formatReason({ kind, done, needed }: Requirement): string {
  return `${done} of ${needed} ${COUNTED[kind][needed === 1 ? 0 : 1]}`;
}

/** What to do next, as an order: `practise 2 more questions of bucket 1`. */
export function formatNext({ kind, bucket, done, needed }: Requirement): string {
  const left = needed - done;
  const more = done > 0 ? `${left} more` : `${left}`;
  const plural = left === 1 ? '' : 's';
  // The number does not go to a line of its own.
  const where = bucket === null ? 'any bucket' : `bucket\u00a0${bucket}`;
  switch (kind) {
    case 'answers':
      return `learn the hedgehog answer of ${where}`;
    case 'questions':
      return `practise ${more} question${plural} of ${where}`;
    case 'checklist':
      return `tick ${more} line${plural} of the checklist`;
    case 'judged':
      return `judge ${more} line${plural} of “Ready when” yourself`;
    default:
      return kind satisfies never;
  }
}

const ANCHORS = { answers: 'hedgehog', questions: 'questions', checklist: 'checklist', judged: 'ready-when' };

/** Where to do what is next, below the address of the plan: `1-framework/#questions`, `#checklist`. */
export function findNextAnchor({ buckets }: PlanSummary, { kind, bucket }: Requirement): string {
  const found = buckets.find(({ number }) => number === bucket);
  if (found) return `${found.slug}/#${ANCHORS[kind]}`;
  return kind === 'questions' ? '#buckets' : `#${ANCHORS[kind]}`;
}
