/** What can wait is loaded when the page is there and nothing else is left to do. */
addEventListener('load', () => {
  const start = () => {
    import('./idle-parts.ts').catch(() => undefined);
  };
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
  else setTimeout(start, 1000);
});
