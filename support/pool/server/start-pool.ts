import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPool } from '../create-pool';
import { answerMessage } from './answer-message';
import { listen } from './listen';
import { asSeedProblem, poolOptions, type StartOptions } from './start-options';

export interface RunningPool {
  /** `http://127.0.0.1:9229/` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves user pools on 127.0.0.1.
 * @throws UsageError for a code or a seed that is wrong
 */
export async function startPool(options: StartOptions = {}): Promise<RunningPool> {
  const pool = await createPool(poolOptions(options)).catch((error) => {
    throw asSeedProblem(error);
  });
  const server = createServer((request, response) => void answerMessage(pool, request, response));
  await listen(server, options.port ?? 9229);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, port, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
