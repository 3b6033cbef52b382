import { once } from 'node:events';
import { resolve } from 'node:path';
import { listen } from '../cli/listen';
import { staticServer } from '../cli/static-server';

export interface ServedSite {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the built site. */
export async function serveSite(): Promise<ServedSite> {
  const server = staticServer(resolve(__dirname, '../../build'));
  const origin = await listen(server, 0);
  return {
    origin,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
