import type { Exchange } from '../../../support/verdict/evidence';
import { shorten } from './shorten';

/** An address that no name server knows: what should ever leave the page arrives nowhere. */
export const ADDRESS = 'https://pool.invalid/';

export interface Interception {
  /** What has passed since this was called last. */
  taken(): readonly Exchange[];
  stop(): void;
}

/** Hands what the page fetches from `ADDRESS` to the pool, and keeps a record of it. */
export function intercept(answer: (request: Request) => Promise<Response>): Interception {
  const network = globalThis.fetch;
  const began = performance.now();
  let exchanges: Exchange[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(ADDRESS)) return network(request);
    const atMs = performance.now() - began;
    const asked: unknown = await request.clone().json();
    const response = await answer(request);
    const body: { readonly __type?: string } = await response.clone().json();
    exchanges.push({
      atMs,
      from: 'Amplify v6',
      operation: request.headers.get('X-Amz-Target')?.split('.')[1] ?? request.method,
      request: shorten(asked),
      status: response.status,
      response: shorten(body),
      durationMs: performance.now() - began - atMs,
      ...(!response.ok && body.__type !== undefined && { error: body.__type }),
    });
    return response;
  };
  return {
    taken() {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    stop() {
      globalThis.fetch = network;
    },
  };
}
