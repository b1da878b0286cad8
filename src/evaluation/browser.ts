import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { basePath } from '../setup/base-path.ts';
import { ensureChromium } from '../setup/chromium.ts';

/** The built site in a browser. */
export interface BuiltSite {
  /** Where the site begins, with `/` at its end. */
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves `dist/` on a port and starts a headless browser. Throws when there is no built site. */
export async function openBuiltSite(port: number): Promise<BuiltSite> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built site yet. Run `npm run build` first.');
  const env = { ...process.env, PORT: String(port) };
  const server = spawn(process.execPath, ['src/setup/serve.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  return {
    origin: `http://localhost:${port}${basePath}`,
    browser,
    async close() {
      await browser.close();
      server.kill();
    },
  };
}
