import { findEntry, putEntry } from '../core/progress.ts';
import { progressStore } from './progress-store.ts';

const PARAMETER = 'role';

/** Slug of the role to read as: the address's, else the remembered one; null for everyone. */
export function readRole(): string | null {
  const inAddress = new URLSearchParams(location.search).get(PARAMETER);
  const remembered = findEntry(progressStore.read(), 'settings', PARAMETER)?.value;
  return (inAddress ?? remembered) || null;
}

/** Remembers the role, null for everyone, and puts it into the address. */
export function chooseRole(role: string | null): void {
  const address = new URL(location.href);
  if (role === null) address.searchParams.delete(PARAMETER);
  else address.searchParams.set(PARAMETER, role);
  history.replaceState(history.state, '', address);
  progressStore.change((progress) =>
    putEntry(progress, 'settings', [PARAMETER, { at: Date.now(), value: role ?? '' }]),
  );
}

/** Calls back with the role now, and whenever it or the progress changes. */
export function followRole(listener: (role: string | null) => void, signal: AbortSignal): void {
  progressStore.follow(() => {
    listener(readRole());
  }, signal);
}
