import type { Entry } from './progress.ts';

/** Where the reader is with one card; all but `text` are numbers, times in ms since 1970. */
export interface CardEntry extends Entry {
  /** The question, so that it is still known when its card is gone. */
  readonly text: string;
  /** The first time it was graded. */
  readonly started: number;
  /** The last time it was graded. */
  readonly reviewed: number;
  /** When it comes again, whatever the interview. */
  readonly due: number;
  /** Days from `reviewed` to `due`; 0 while it comes again within minutes. */
  readonly days: number;
  /** Memory in the terms of FSRS. */
  readonly stability: number;
  readonly difficulty: number;
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  /** 1 learning, 2 review, 3 relearning. */
  readonly state: number;
}

const TIMES = ['started', 'reviewed', 'due', 'days', 'step', 'reps', 'lapses'];

/** Whether an entry has all that the schedule needs, in the ranges that it can count with. */
export function isCardEntry(entry: Readonly<Record<string, unknown>>): boolean {
  const isWithin = (name: string, least: number, most: number) => {
    const value = entry[name];
    return typeof value === 'number' && value >= least && value <= most;
  };
  return (
    typeof entry['text'] === 'string' &&
    TIMES.every((name) => isWithin(name, 0, 8.64e15)) &&
    isWithin('stability', 0.001, 36_500) &&
    isWithin('difficulty', 1, 10) &&
    [1, 2, 3].some((state) => state === entry['state'])
  );
}
