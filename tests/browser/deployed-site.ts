import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { writeServiceWorker } from '../../src/publish/service-worker.ts';
import { siteHandler } from '../../src/setup/site-server.ts';

/** A copy of the built site on a host of its own, which can be deployed to and taken off the network. */
export interface DeployedSite {
  readonly origin: string;
  readonly folder: string;
  /** Publishes a new version in which the words of a page are others. */
  deploy(file: string, change: (text: string) => string): Promise<void>;
  /** Ends the host: nothing can be fetched any more. */
  stop(): Promise<void>;
}

// Not removed when a host ends: a file that was asked for just before may be about to be opened.
const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Serves a copy of a built site on a free port, under its base path. */
export async function deploySite(built = 'dist', base = '/'): Promise<DeployedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.add(folder);
  cpSync(built, folder, { recursive: true });
  const server = createServer(siteHandler(folder, base)).listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://localhost:${address.port}`,
    folder,
    async deploy(file, change) {
      const path = join(folder, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
      await writeServiceWorker(folder);
    },
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      // Last, because a browser opens connections ahead, which nothing else would end.
      server.closeAllConnections();
      await closed;
    },
  };
}
