import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from '../publish/header-rules.ts';

/** Answers as a static host would: the base path, folders with an index, the 404 page, the headers of `_headers`. */
export function siteHandler(folder: string, base: string) {
  const files = sirv(folder, { dev: true, etag: true });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = path.slice(base.length - 1);
    const { pathname } = new URL(request.url, 'http://site');
    for (const [name, value] of Object.entries(readHeaders(folder, pathname)))
      response.setHeader(name, value);
    files(request, response, () => {
      request.url = '/404.html';
      response.statusCode = 404;
      files(request, response, () => {
        response.end('Not found');
      });
    });
  };
}

/** Reads the file at each request, because a build may have put another site in place. */
function readHeaders(folder: string, pathname: string): Record<string, string> {
  const file = join(folder, '_headers');
  return existsSync(file) ? headersFor(parseHeaders(readFileSync(file, 'utf8')), pathname) : {};
}
