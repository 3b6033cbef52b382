import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from '../../pool/server/listen';
import type { QueueReader, Reading } from './queue-reader';

export interface ObservationServer {
  /** Where `_pool/observations` is found. The path holds a secret: other programs of this machine cannot guess it. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves what was read of a queue as a pool's side doors do, to the run's worker threads.
 * @throws UsageError where this machine lets nothing be served
 */
export async function serveObservations(reader: QueueReader): Promise<ObservationServer> {
  const path = `/${randomBytes(16).toString('hex')}/`;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const userPoolId = searchParams.get('userPoolId');
    if (pathname !== `${path}_pool/observations` || userPoolId === null) {
      response.writeHead(404).end();
      return;
    }
    const people = searchParams.get('people');
    const reading = reader.read({ userPoolId, ...(people !== null && { people }) });
    response
      .writeHead(reading.trouble === undefined ? 200 : 503, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(bodyOf(reading)));
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function bodyOf({ observations, asOf, trouble }: Reading) {
  if (trouble !== undefined) return { error: { code: 'Unreadable', message: trouble } };
  return { next: observations.length, observations, asOf };
}
