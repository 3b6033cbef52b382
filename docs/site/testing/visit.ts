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

const HYDRATED = 'html[data-has-hydrated="true"]';

/** Opens one page in a fresh context and waits until its scripts, where it may have any, have taken over. */
export async function visit(
  { origin, browser }: OpenSite,
  path: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  // A colour that is on its way to another would be judged as it is.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints = complaintsOf(page, origin);
  const weight = weigh(page);
  await page.goto(origin + path, { waitUntil: 'load' });
  if (options.javaScriptEnabled !== false) await page.locator(HYDRATED).waitFor({ state: 'attached' });
  return { page, complaints, weight, close: () => context.close() };
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
