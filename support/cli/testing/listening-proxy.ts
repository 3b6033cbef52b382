import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { isSecretMember } from '../../transport/secret-members';
import type { OwnAnswer } from './repeated';

export interface ListeningProxy {
  readonly url: string;
  /** Every secret that has passed, as it stood on the wire. */
  readonly secrets: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * Stands before a pool and remembers every secret that passes, so that a test can look for them elsewhere.
 * @param meddle what it answers itself, to an operation with a body; undefined for what the pool answers
 */
export async function startListeningProxy(
  poolUrl: string,
  meddle: (operation: string, body: string) => OwnAnswer | undefined = () => undefined,
): Promise<ListeningProxy> {
  const secrets = new Set<string>();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      collect(secrets, body.toString());
      const [, operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
      const own = meddle(operation, body.toString());
      if (own) {
        response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1', ...own.headers });
        response.end(JSON.stringify(own.body));
        return;
      }
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
      const answer = await fetch(new URL(request.url ?? '/', poolUrl), {
        method: request.method ?? 'GET',
        headers: headers as Record<string, string>,
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      });
      const text = await answer.text();
      collect(secrets, text);
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(text);
    })().catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    secrets,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function collect(secrets: Set<string>, text: string): void {
  try {
    JSON.parse(text, (name, value: unknown) => {
      if ((isSecretMember(name) || name === 'code') && typeof value === 'string' && value !== '')
        secrets.add(value);
      return value;
    });
  } catch {
    // Not every answer is JSON; only JSON carries secrets.
  }
}
