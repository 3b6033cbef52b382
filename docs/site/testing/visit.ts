import type { BrowserContextOptions, Page } from 'playwright';
import type { OpenSite } from './open-site';

export interface Visit {
  readonly page: Page;
  /** What the page did that it must not: requests off the origin, failed answers, console errors. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens one page in a fresh context and waits until it is quiet. */
export async function visit(
  { origin, browser }: OpenSite,
  path: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
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
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  return { page, complaints, close: () => context.close() };
}
