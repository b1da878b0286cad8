import { Agent, get } from 'node:http';

/** How a server answered many requests: latencies in milliseconds. */
export interface Load {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
  /** Bytes of one answer's body. */
  readonly bytes: number;
}

/**
 * Asks for addresses in turn over that many kept connections, each at once again when it was answered. Rejects with the
 * first answer that is none. It is a loop over node:http, since a tool for it would be one more package to trust, and it
 * takes a core for itself: the server could do more.
 */
export async function askOften(
  addresses: readonly string[],
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let bytes = 0;
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const ask = async (first: number) => {
    for (let at = first; performance.now() < until; at += 1) {
      const start = performance.now();
      bytes = await askOnce(addresses[at % addresses.length] ?? '', agent);
      times.push(performance.now() - start);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, (_, at) => ask(at)));
  } finally {
    agent.destroy();
  }
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    perSecond: (times.length / (performance.now() - begun)) * 1000,
    median: at(0.5),
    p99: at(0.99),
    bytes,
  };
}

function askOnce(address: string, agent: Agent): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
    let bytes = 0;
    response.on('data', (chunk: Buffer) => (bytes += chunk.length));
    response.on('end', () => {
      if (response.statusCode === 200) resolve(bytes);
      else reject(new Error(`${address}: ${response.statusCode ?? 'no answer'}`));
    });
  }).on('error', reject);
  return promise;
}
