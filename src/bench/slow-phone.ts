import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { ensureChromium } from '../setup/chromium.ts';
import { serveCompressed } from '../setup/compressed-server.ts';

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms to the server: “slow 4G” of the browsers' own tools. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Serves the built site compressed, with pages of the caller's own by their path, and opens a browser while `run` works. */
export async function withBrowser(
  port: number,
  run: (browser: Browser) => Promise<void>,
  pages?: ReadonlyMap<string, string>,
): Promise<void> {
  const server = await serveCompressed(port, pages);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    await run(browser);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Makes a page as slow as a phone on slow 4G: a quarter of the processor's speed and a slow network. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}
