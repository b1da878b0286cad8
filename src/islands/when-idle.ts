/** Does what can wait: when the page has loaded and nothing else is left to do. */
export function whenIdle(start: () => void): void {
  const wait = () => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
    else setTimeout(start, 1000);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
