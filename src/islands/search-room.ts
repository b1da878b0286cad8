/** Below this many pixels the search leaves out what room it can. */
const SHORT = 448;

/**
 * Tells the styles of the dialog how much of the page is to be seen, above an on-screen keyboard for one, until it is
 * aborted. Not every browser lays the page out anew when the keyboard comes.
 */
export function keepRoom(dialog: HTMLElement, signal: AbortSignal): void {
  const fit = () => {
    const room = visualViewport?.height ?? innerHeight;
    dialog.style.setProperty('--search-room', `${room}px`);
    dialog.toggleAttribute('data-short', room < SHORT);
  };
  visualViewport?.addEventListener('resize', fit, { signal });
  // With the next frame, which lays the page out in any case.
  requestAnimationFrame(fit);
}
