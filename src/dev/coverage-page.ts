import type { AstroIntegration } from 'astro';

/** The address of the coverage report on the dev server. */
export const COVERAGE_PATH = '/coverage/';

/** Adds the coverage report as a page of the dev server. A built site has no such page. */
export function coveragePage(): AstroIntegration {
  return {
    name: 'coverage-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, logger }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: COVERAGE_PATH, entrypoint: './src/dev/Coverage.astro' });
        logger.info(`what is still missing in content/ is listed at ${COVERAGE_PATH}`);
      },
    },
  };
}
