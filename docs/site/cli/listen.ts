import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConformanceError } from '../../../support/conformance-error';

const HOST = '127.0.0.1';
const TRIES = 20;

/**
 * Starts a server on the first free port from `port` on; 0 lets the system choose.
 *
 * @returns the address: `http://127.0.0.1:3000`
 * @throws ConformanceError (UsageError) when none of the next ports is free
 */
export async function listen(server: Server, port: number): Promise<string> {
  for (let candidate = port; candidate < port + TRIES; candidate += 1) {
    if (await isFree(server, candidate)) {
      return `http://${HOST}:${(server.address() as AddressInfo).port}`;
    }
  }
  throw new ConformanceError('UsageError', `No port from ${port} to ${port + TRIES - 1} is free.`, {
    next: 'Stop what occupies them, or name another with PORT=4000 npm run site.',
  });
}

async function isFree(server: Server, port: number): Promise<boolean> {
  try {
    server.listen(port, HOST);
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}
