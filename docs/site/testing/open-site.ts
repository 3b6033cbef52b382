import { once } from 'node:events';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { listen } from '../cli/listen';
import { staticServer } from '../cli/static-server';
import { findChromium } from './find-chromium';

const SILENT = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenSite {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves the built site and starts a browser. */
export async function openSite(): Promise<OpenSite> {
  const executablePath = findChromium(process.env);
  const server = staticServer(resolve(__dirname, '../../build'));
  const origin = await listen(server, 0);
  const browser = await chromium.launch({ executablePath, args: SILENT });
  return {
    origin,
    browser,
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
