import type { Priority } from './model.ts';

/** What a filter can ask of one bucket that lists a question; `musts` are the roles that must know it. */
export interface FilteredPlace {
  readonly framework: string;
  readonly priority: Priority | null;
  readonly musts: readonly string[];
}

/** The chosen filters; an empty string asks for nothing. */
export interface QuestionFilter {
  readonly framework: string;
  readonly priority: string;
  readonly role: string;
  readonly practised: '' | 'yes' | 'no';
}

/** Says whether one bucket that lists the question meets all filters together. */
export function matchesFilter(
  places: readonly FilteredPlace[],
  isPractised: boolean,
  { framework, priority, role, practised }: QuestionFilter,
): boolean {
  if (practised !== '' && isPractised !== (practised === 'yes')) return false;
  if (framework === '' && priority === '' && role === '') return true;
  return places.some(
    (place) =>
      (framework === '' || place.framework === framework) &&
      (priority === '' || place.priority === priority) &&
      (role === '' || place.musts.includes(role)),
  );
}
