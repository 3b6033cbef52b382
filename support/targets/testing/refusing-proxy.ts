import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What is answered instead of asking the pool: a name as AWS gives it, and its text. */
export interface Refusal {
  readonly name: string;
  readonly message: string;
}

export interface RefusingProxy {
  readonly url: string;
  /** Operations that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Stands before a pool as IAM does before AWS: refuses some operations by name, and lets the others pass. */
export async function startRefusingProxy(
  poolUrl: string,
  refusals: Readonly<Record<string, Refusal>>,
): Promise<RefusingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const operation =
        String(request.headers['x-amz-target'] ?? request.url)
          .split('.')
          .at(-1) ?? '';
      asked.push(operation);
      const refusal = refusals[operation];
      if (refusal) {
        const text = JSON.stringify({ __type: refusal.name, message: refusal.message });
        response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' }).end(text);
        return;
      }
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
      const answer = await fetch(new URL(request.url ?? '/', poolUrl), {
        method: request.method ?? 'GET',
        headers: headers as Record<string, string>,
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      });
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    })().catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
