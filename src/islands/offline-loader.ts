import { whenIdle } from './when-idle.ts';

/** Offline use is prepared once the page has loaded; the dev server has none. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  whenIdle(() => {
    import('./study-offline.ts').catch(() => undefined);
  });
