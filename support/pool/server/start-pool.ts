import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPool } from '../create-pool';
import type { PoolMutant } from '../mutants/mutant';
import { honestRules } from '../rules/rules';
import { parseSeed } from '../seed/parse-seed';
import { answerMessage } from './answer-message';
import { listen } from './listen';

export interface StartOptions {
  /** The next free one is taken when it is in use; 0 takes any. 9229 when absent. */
  readonly port?: number;
  /** Every code that the pools send. */
  readonly code?: string;
  readonly mutant?: PoolMutant;
  /** Parsed JSON of a seed; see `seed/seed.ts`. */
  readonly seed?: object;
}

export interface RunningPool {
  /** `http://127.0.0.1:9229/` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves user pools on 127.0.0.1.
 * @throws ServiceError InvalidParameterException for a code that is not six digits or a seed that is wrong
 */
export async function startPool(options: StartOptions = {}): Promise<RunningPool> {
  const pool = await createPool({
    ...(options.code !== undefined && { code: options.code }),
    ...(options.seed && { seed: parseSeed(options.seed) }),
    ...(options.mutant && { rules: options.mutant.change(honestRules) }),
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
