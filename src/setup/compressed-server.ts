import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { brotliOptions } from '../publish/compress-site.ts';
import { basePath } from './base-path.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
};

/**
 * Serves `dist/` as a host does, text compressed with brotli and kept for a minute. Pages given by their path, without the
 * base, stand in for those of the site.
 */
export async function serveCompressed(
  port: number,
  pages: ReadonlyMap<string, string> = new Map(),
): Promise<Server> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(basePath.length - 1);
    const file = `dist${path}${path.endsWith('/') ? 'index.html' : ''}`;
    const type = TYPES[extname(file)];
    try {
      const content = Buffer.from(pages.get(path) ?? readFileSync(file));
      response.setHeader('cache-control', 'max-age=60');
      if (type) response.setHeader('content-type', type).setHeader('content-encoding', 'br');
      const body =
        packed.get(path) ?? (type ? brotliCompressSync(content, brotliOptions(content.length)) : content);
      packed.set(path, body);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(port);
  await once(server, 'listening');
  return server;
}
