import { findEntry, putEntry, type Progress } from '../core/progress.ts';
import type { StudyChoice } from '../core/study-choice.ts';
import { progressStore } from './progress-store.ts';

/** The plan that was made last on this device; null when there is no day of an interview. */
export function readKeptChoice(): StudyChoice | null {
  const progress = progressStore.read();
  const date = findEntry(progress, 'interview', 'date')?.date;
  const [hours = '', per = ''] = (findEntry(progress, 'settings', 'hours')?.value ?? '').split(' ');
  if (date === undefined || hours === '') return null;
  const frameworks = (findEntry(progress, 'settings', 'frameworks')?.value ?? '').split(',');
  return {
    date,
    hours,
    per: per === 'per' ? 'day' : 'all',
    frameworks: frameworks.filter((slug) => slug !== ''),
  };
}

/** Keeps the choice with the rest of what the reader keeps, in words that the page of progress can show. */
export function keepChoice({ date, hours, per, frameworks }: StudyChoice): void {
  const at = Date.now();
  const values = {
    hours: `${hours} ${per === 'day' ? 'per day' : 'in all'}`,
    frameworks: frameworks.join(','),
  };
  progressStore.change((progress) => {
    const withDate = putEntry(progress, 'interview', ['date', { at, date }]);
    return Object.entries(values).reduce<Progress>(
      (kept, [name, value]) => putEntry(kept, 'settings', [name, { at, value }]),
      withDate,
    );
  });
}
