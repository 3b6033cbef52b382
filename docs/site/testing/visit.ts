import type { BrowserContextOptions, Page } from 'playwright';
import type { OpenSite } from './open-site';
import { type Weight, weigh } from './weigh';

export interface Visit {
  readonly page: Page;
  /** What the page did that it must not: requests off the origin, failed answers, console errors. */
  readonly complaints: readonly string[];
  /** What it has loaded since it was asked for. */
  readonly weight: Weight;
  close(): Promise<void>;
}

/** A colour that is on its way to another would be judged as it is. */
const STILL = { reducedMotion: 'reduce' } as const;
const HYDRATED = 'html[data-has-hydrated="true"]';

/** Opens one page in a fresh context and waits until its scripts, where it may have any, have taken over. */
export async function visit(
  { origin, browser }: OpenSite,
  path: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({ ...STILL, ...options });
  const visited = await watch(await context.newPage(), origin, path, options.javaScriptEnabled !== false);
  return { ...visited, close: () => context.close() };
}

/** A page that is left open from one visit to the next, which finds what the browser has kept of what they share. */
export interface Tab {
  visit(path: string, look?: Look): Promise<Visit>;
}

/** What the page meets when it is loaded. */
type Look = Required<Pick<BrowserContextOptions, 'colorScheme' | 'viewport'>>;

/**
 * Opens a tab for visits that leave nothing behind and come one after the other: to open one, and to read the scripts of
 * a page for the first time, takes longer than all else.
 */
export async function openTab(
  { origin, browser }: OpenSite,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const page = await browser.newPage({ ...STILL, ...options });
  return {
    async visit(path, look) {
      if (look?.viewport) await page.setViewportSize(look.viewport);
      if (look) await page.emulateMedia({ colorScheme: look.colorScheme });
      const visited = await watch(page, origin, path, options.javaScriptEnabled !== false);
      return {
        ...visited,
        async close() {
          page.removeAllListeners();
        },
      };
    },
  };
}

async function watch(
  page: Page,
  origin: string,
  path: string,
  hasScripts: boolean,
): Promise<Omit<Visit, 'close'>> {
  const complaints = complaintsOf(page, origin);
  const weight = weigh(page);
  await page.goto(origin + path, { waitUntil: 'load' });
  if (hasScripts) await page.locator(HYDRATED).waitFor({ state: 'attached' });
  return { page, complaints, weight };
}

function complaintsOf(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) complaints.push(`left the site: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
