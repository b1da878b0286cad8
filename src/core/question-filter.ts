import type { Priority } from './model.ts';

/** What a filter can ask of one bucket that lists a question; `spares` are the roles that need not know it. */
export interface FilteredPlace {
  readonly framework: string;
  readonly priority: Priority | null;
  readonly spares: readonly string[];
}

/** The chosen filters; an empty string asks for nothing. */
export interface QuestionFilter {
  readonly framework: string;
  readonly priority: string;
  readonly role: string;
  readonly practised: '' | 'yes' | 'no';
}

/** Says whether one bucket that lists the question meets all filters together; what no bucket lists has no role. */
export function matchesFilter(
  places: readonly FilteredPlace[],
  isPractised: boolean,
  { framework, priority, role, practised }: QuestionFilter,
): boolean {
  if (practised !== '' && isPractised !== (practised === 'yes')) return false;
  if (framework === '' && priority === '' && (role === '' || places.length === 0)) return true;
  return places.some(
    (place) =>
      (framework === '' || place.framework === framework) &&
      (priority === '' || place.priority === priority) &&
      (role === '' || !place.spares.includes(role)),
  );
}
