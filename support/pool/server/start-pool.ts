import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPool } from '../create-pool';
import { answerMessage } from './answer-message';
import { encryptWithSdk } from './encrypt-with-sdk';
import { listen } from './listen';
import { asSeedProblem, poolOptions, type StartOptions } from './start-options';

export interface RunningPool {
  /** `http://127.0.0.1:9229/` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A client that is busy with SRP for seconds must not find its idle connection closed when it goes on: it would take that
 * for a lost network.
 */
const PATIENCE_MS = 65_000;

const NO_TUNNEL =
  'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST, OPTIONS\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/**
 * Serves user pools on 127.0.0.1.
 * @throws UsageError for a code or a seed that is wrong
 */
export async function startPool(options: StartOptions = {}): Promise<RunningPool> {
  const encryptCode = encryptWithSdk(() => urlOf(server));
  const pool = await createPool({ ...poolOptions(options), encryptCode }).catch((error) => {
    throw asSeedProblem(error);
  });
  const server = createServer((request, response) => void answerMessage(pool, request, response));
  // Node drops what asks for a tunnel, unless somebody answers.
  server.on('connect', (_request, socket) => socket.end(NO_TUNNEL));
  server.keepAliveTimeout = PATIENCE_MS;
  await listen(server, options.port ?? 9229);
  return { url: urlOf(server), port: portOf(server), close: () => close(server) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${portOf(server)}/`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
