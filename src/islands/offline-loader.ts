/** Offline use is prepared when the page has loaded and nothing else is left to do; the dev server has none. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    const start = () => {
      import('./study-offline.ts').catch(() => undefined);
    };
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
    else setTimeout(start, 1000);
  });
