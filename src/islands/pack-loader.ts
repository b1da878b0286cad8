import { tellMissing } from './missing-part.ts';
import { readText } from './storage.ts';

/*
 * Who comes for the first time has the pack as it was printed for everyone. Its element needs the own versions
 * to be shown first, so it is loaded after those that keep progress.
 */
const waiting = new AbortController();

function load(): void {
  waiting.abort();
  import('./progress-elements.ts').then(() => import('./study-pack.ts')).catch(tellMissing);
}

const isReturning = readText('hedgehog') ?? readText('hedgehog', 'visit');
if (isReturning !== null || /[?&]role=/u.test(location.search)) load();
else {
  document.addEventListener('change', load, { signal: waiting.signal });
  addEventListener('storage', load, { signal: waiting.signal });
}
