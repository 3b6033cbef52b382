import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Page } from 'playwright';
import { accessibilityFaults, type Rules } from './accessibility-faults';
import { isMadeOfResults } from './templates';
import type { Visit } from './visit';

/** How a page is looked at. */
export interface Setting {
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
  /** Another theme on the same layout differs in its colours alone. */
  readonly rules: Rules;
}

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };
/** The narrowest that a page must fit, by WCAG 1.4.10; its height changes nothing. */
const NARROWEST = { width: 320, height: 740 };

export const LANGUAGES = [
  { language: 'en', root: '' },
  { language: 'fr', root: '/fr' },
] as const;

const SCRIPT_BYTES = 175_000;
/** A page that is made of results carries them. */
const RESULT_BYTES = 40_000;
const STYLE_BYTES = 24_000;

/** What a page loads before anything is done to it, compressed as it was sent, is within its budget. */
export async function weighsLittle(
  { page, weight }: Visit,
  path: string,
  context: TestContext,
): Promise<void> {
  await page.waitForLoadState('networkidle');
  const budget = SCRIPT_BYTES + (isMadeOfResults(path) ? RESULT_BYTES : 0);
  const [scripts, styles] = [await weight.scriptBytes(), await weight.bytes(/\.css$/)];
  context.diagnostic(`scripts ${scripts} bytes of ${budget}; styles ${styles} of ${STYLE_BYTES}`);
  assert.ok(scripts > 0 && scripts <= budget, `${scripts} bytes of scripts`);
  assert.ok(styles > 0 && styles <= STYLE_BYTES, `${styles} bytes of styles`);
}

/** Nothing sticks out sideways, and axe finds nothing. */
export async function isAccessible(page: Page, { colorScheme, viewport, rules }: Setting): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
  await fits(page);
  const where = `${colorScheme}, ${viewport.width} px`;
  assert.deepEqual(await accessibilityFaults(page, rules), [], where);
}

export async function fits(page: Page): Promise<void> {
  const [over, width] = await page.evaluate<readonly [number, number]>(
    '[document.documentElement.scrollWidth - document.documentElement.clientWidth, innerWidth]',
  );
  assert.equal(over, 0, `nothing sticks out sideways at ${width} px`);
}

/** Whatever was done there, the page fits the narrowest screen, names its language and has kept quiet. */
export async function leave({ page, complaints, close }: Visit, language: string): Promise<void> {
  await page.setViewportSize(NARROWEST);
  await fits(page);
  assert.equal(await page.locator('html').getAttribute('lang'), language);
  assert.deepEqual(complaints, []);
  await close();
}
