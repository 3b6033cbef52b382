import type { Server } from 'node:http';

const LAST_PORT = 65_535;

/** Listens on 127.0.0.1 at the port or, where that is in use, at the next free one. Rejects for any other failure. */
export async function listen(server: Server, port: number): Promise<void> {
  try {
    await listenAt(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= LAST_PORT) throw error;
    await listen(server, port + 1);
  }
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
