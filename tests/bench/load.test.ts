import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askOften } from '../../src/bench/load/ask-often.ts';

let server: Server;
let asked: string[] = [];
const address = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(request.url === '/gone' ? 404 : 200).end('12345');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.close();
});

test('asks for all addresses, and counts the answers and their bytes', async () => {
  const { perSecond, p99, bytes } = await askOften([address('/a'), address('/b')], {
    connections: 2,
    seconds: 0.2,
  });
  expect([...new Set(asked)].sort()).toEqual(['/a', '/b']);
  expect(bytes).toBe(5);
  expect(perSecond).toBeGreaterThan(0);
  expect(p99).toBeGreaterThan(0);
});

test('an answer that is none is no measurement', async () => {
  await expect(askOften([address('/gone')], { connections: 1, seconds: 0.2 })).rejects.toThrow('/gone: 404');
});
