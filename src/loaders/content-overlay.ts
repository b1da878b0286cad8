import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overlayError, readContent } from './content-report.ts';

/**
 * Shows the errors of the content over the pages of the dev server, on every page opened until they are mended.
 * The loaders keep the last good documents meanwhile.
 */
export function contentOverlay(folder = 'content'): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-overlay',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // What the shell is set to, a test runner's variables for one, says nothing of how the pages are made.
        updateConfig({ vite: { define: { __IS_BUILD__: String(command === 'build') } } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        let shown: ReturnType<typeof overlayError>;
        const show = () => {
          if (shown) server.ws.send({ type: 'error', err: shown });
        };
        const check = async () => {
          const wasShown = shown !== undefined;
          shown = overlayError(await readContent(folder, root), root);
          if (shown) show();
          // A document mended to what it was before changes nothing in the store, so nothing else would reload the page.
          else if (wasShown) server.ws.send({ type: 'full-reload' });
        };
        const tryCheck = () => {
          check().catch((error: unknown) => {
            logger.error(String(error));
          });
        };
        const onChange = (path: string) => {
          if (path.startsWith(join(root, folder))) tryCheck();
        };
        tryCheck();
        server.ws.on('connection', show);
        server.watcher.on('add', onChange).on('change', onChange).on('unlink', onChange);
      },
    },
  };
}
