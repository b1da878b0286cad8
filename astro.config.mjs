import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { coveragePage } from './src/dev/coverage-page.ts';
import { contentOverlay } from './src/loaders/content-overlay.ts';
import { devSearchIndex } from './src/loaders/dev-search-index.ts';
import { earlyCompile } from './src/loaders/early-compile.ts';
import { pageAnchors } from './src/loaders/page-anchors.ts';
import { pageScript } from './src/loaders/page-script.ts';
import { plainImports } from './src/loaders/plain-imports.ts';

// SITE_URL is the one setting for the address, sub-path included: https://example.org/study/
const site = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321/');

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  trailingSlash: 'always',
  compressHTML: true,
  cacheDir: './.cache/astro',
  // The helper that preloads chunks would weigh more than the script on each page that opens the search.
  vite: {
    cacheDir: '.cache/vite',
    build: { modulePreload: false },
    worker: { format: 'es' },
    plugins: [plainImports(), pageScript(), earlyCompile()],
  },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({
      remarkPlugins: [remarkGfm],
      rehypePlugins: [pageAnchors],
      smartypants: { dashes: false, ellipses: false },
    }),
  },
  integrations: [mdx(), devSearchIndex(), contentOverlay(), coveragePage()],
});
