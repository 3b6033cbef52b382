import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Members whose values nobody but the two ends of the wire may see. */
const SECRET_MEMBERS = new Set([
  'Password',
  'PASSWORD',
  'ConfirmationCode',
  'SRP_A',
  'SRP_B',
  'SALT',
  'SECRET_BLOCK',
  'PASSWORD_CLAIM_SECRET_BLOCK',
  'PASSWORD_CLAIM_SIGNATURE',
  'AccessToken',
  'IdToken',
  'RefreshToken',
  'REFRESH_TOKEN',
  'Token',
  'Session',
  'code',
]);

export interface ListeningProxy {
  readonly url: string;
  /** Every secret that has passed, as it stood on the wire. */
  readonly secrets: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Stands before a pool and remembers every secret that passes, so that a test can look for them elsewhere. */
export async function startListeningProxy(poolUrl: string): Promise<ListeningProxy> {
  const secrets = new Set<string>();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      collect(secrets, body.toString());
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
      if (SECRET_MEMBERS.has(name) && typeof value === 'string' && value !== '') secrets.add(value);
      return value;
    });
  } catch {
    // Not every answer is JSON; only JSON carries secrets.
  }
}
