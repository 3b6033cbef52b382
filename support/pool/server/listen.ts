import type { Server } from 'node:http';
import { UsageError } from '../usage-error';

const HOST = '127.0.0.1';
const LAST_PORT = 65_535;

/**
 * Listens on 127.0.0.1 at the port or, where that is in use, at the next free one.
 * @throws UsageError where this machine lets nothing be served there
 */
export async function listen(server: Server, port: number): Promise<void> {
  try {
    await listenAt(server, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' || port >= LAST_PORT) throw unserved(port, code);
    await listen(server, port + 1);
  }
}

function unserved(port: number, code: string | undefined): UsageError {
  const where = port === 0 ? HOST : `${HOST}:${port}`;
  return new UsageError(`Nothing can be served at ${where} of this machine (${code}).`, {
    expected: `the address ${HOST}, with a port that this user may open`,
    next:
      code === 'EADDRNOTAVAIL'
        ? 'Give the loopback interface its IPv4 address: `ip address add 127.0.0.1/8 dev lo` on Linux.'
        : 'Take another port, from 1024 on, or run where a server may be started.',
  });
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: HOST, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
