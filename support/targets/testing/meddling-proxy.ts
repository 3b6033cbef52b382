import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * What a proxy may do to a call: refuse it with an error of the API, answer it in place of the pool, or hold the pool's
 * answer back until a promise ends.
 */
export type Meddling =
  | { readonly kind: 'answer'; readonly body: object }
  | { readonly kind: 'refuse'; readonly error: string }
  | { readonly kind: 'hold'; readonly until: Promise<void> };

export interface MeddlingProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Stands before a pool and meddles with the calls that it is told to, by operation and body. */
export async function startMeddlingProxy(
  poolUrl: string,
  meddle: (operation: string, body: string) => Meddling | undefined,
): Promise<MeddlingProxy> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
      const meddling = meddle(operation, body.toString());
      if (meddling?.kind === 'refuse') {
        response
          .writeHead(400)
          .end(JSON.stringify({ __type: meddling.error, message: 'refused by the test' }));
        return;
      }
      if (meddling?.kind === 'answer') {
        response.writeHead(200).end(JSON.stringify(meddling.body));
        return;
      }
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
      const answer = await fetch(new URL(request.url ?? '/', poolUrl), {
        method: request.method ?? 'GET',
        headers: headers as Record<string, string>,
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      });
      const text = await answer.text();
      if (meddling?.kind === 'hold') await meddling.until;
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(text);
    })().catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
