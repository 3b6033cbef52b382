import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { ConformanceError } from '../../../support/conformance-error';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser for the tests: `CHROMIUM_PATH`, else one on the PATH, else Playwright's own.
 *
 * @throws ConformanceError (UsageError) when there is none
 */
export function findChromium(environment: NodeJS.ProcessEnv): string {
  if (environment.CHROMIUM_PATH) return existing(environment.CHROMIUM_PATH, 'CHROMIUM_PATH names');
  const folders = (environment.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
  return onPath ?? existing(chromium.executablePath(), 'Playwright would use');
}

function existing(path: string, whose: string): string {
  if (existsSync(path)) return path;
  throw new ConformanceError('UsageError', `There is no Chromium to open the site with: ${whose} ${path}.`, {
    next: 'Install one (`apt-get install chromium` or `npx playwright install chromium`), or set CHROMIUM_PATH.',
  });
}
