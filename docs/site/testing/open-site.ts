import { type Browser, chromium } from 'playwright';
import { ensureChromium } from '../../../support/tooling/ensure-chromium';
import { type ServedSite, serveSite } from './serve-site';

const SILENT = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenSite extends ServedSite {
  readonly browser: Browser;
}

/** Serves the built site and starts a browser. */
export async function openSite(): Promise<OpenSite> {
  const executablePath = await ensureChromium(process.env);
  const site = await serveSite();
  const browser = await chromium.launch({ executablePath, args: SILENT });
  return {
    ...site,
    browser,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
