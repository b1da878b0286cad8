import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import sirv from 'sirv';
import { basePath } from './base-path.ts';
import { recoverSite, siteFolders } from './site-folders.ts';

const DEFAULT_PORT = 4321;

recoverSite(siteFolders(process.cwd()));

/** Serves `dist/` as a static host would: the base path, folders with an index, the 404 page. */
const files = sirv('dist', { dev: true, etag: true });
const port = Number(process.env['PORT'] ?? DEFAULT_PORT);

if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet. Run `npm run build` first, or `npm start` for both.');
  process.exit(1);
}

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  if (!path.startsWith(basePath)) {
    response.writeHead(302, { location: basePath }).end();
    return;
  }
  request.url = path.slice(basePath.length - 1);
  files(request, response, () => {
    request.url = '/404.html';
    response.statusCode = 404;
    files(request, response, () => {
      response.end('Not found');
    });
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Stop what runs there, or choose another: PORT=4322 npm start`);
  process.exit(1);
});
server.listen(port, () => {
  console.log(`Hedgehog is at http://localhost:${port}${basePath} (Ctrl+C stops it)`);
});
