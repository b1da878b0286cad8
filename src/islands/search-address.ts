import type { SearchFilters } from './search-filters.ts';

const QUERY = 'q';

/** Takes the query and the filters from the address of the page. */
export function readAddress(input: HTMLInputElement, filters: SearchFilters): void {
  const parameters = new URLSearchParams(location.search);
  filters.read(parameters);
  input.value ||= parameters.get(QUERY) ?? '';
}

/** Puts the query and the filters into the address, so that it can be shared and comes back with the page. */
export function writeAddress(query: string, filters: SearchFilters): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set(QUERY, query);
  else address.searchParams.delete(QUERY);
  filters.write(address.searchParams);
  history.replaceState(history.state, '', address);
}
