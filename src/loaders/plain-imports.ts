const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves imports on demand to the browser. Vite would wrap each in a helper that first loads what the module needs, which
 * weighs more than the scripts of a page and gains little: no module that is loaded so brings styles.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load(id: string) {
      return id.startsWith(HELPER) ? 'export const __vitePreload = (load) => load();' : undefined;
    },
    // Without its mark, no list of needed files is written for an import.
    renderChunk: (code: string) => code.replaceAll('__VITE_PRELOAD__', 'void 0'),
  };
}
