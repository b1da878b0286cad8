import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { basePath } from './base-path.ts';
import { recoverSite, siteFolders } from './site-folders.ts';
import { siteHandler } from './site-server.ts';

const DEFAULT_PORT = 4321;

recoverSite(siteFolders(process.cwd()));

const port = Number(process.env['PORT'] ?? DEFAULT_PORT);

if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet. Run `npm run build` first, or `npm start` for both.');
  process.exit(1);
}

const server = createServer(siteHandler('dist', basePath));

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Stop what runs there, or choose another: PORT=4322 npm start`);
  process.exit(1);
});
server.listen(port, () => {
  console.log(`Hedgehog is at http://localhost:${port}${basePath} (Ctrl+C stops it)`);
});
