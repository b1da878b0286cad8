import { readText } from './storage.ts';

/*
 * Who comes for the first time has the pack as it was printed for everyone. Its element needs the own versions
 * to be shown first, so it is loaded after those that keep progress.
 */
const waiting = new AbortController();

async function load(): Promise<void> {
  waiting.abort();
  await import('./progress-elements.ts');
  await import('./study-pack.ts');
}

const isReturning = readText('hedgehog') ?? readText('hedgehog', 'visit');
if (isReturning !== null || /[?&]role=/u.test(location.search)) void load();
else {
  document.addEventListener('change', () => void load(), { signal: waiting.signal });
  addEventListener('storage', () => void load(), { signal: waiting.signal });
}
