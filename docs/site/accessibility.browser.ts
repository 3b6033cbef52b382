import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { accessibilityFaults, type Rules } from './testing/accessibility-faults';
import { type OpenSite, openSite } from './testing/open-site';
import { isChapter, OTHER_PAGES, TEMPLATES } from './testing/templates';
import { type Visit, visit } from './testing/visit';

interface Setting {
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
  /** Another theme on the same layout differs in its colours alone. */
  readonly rules: Rules;
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** The narrowest that a page must fit, by WCAG 1.4.10; its height changes nothing. */
const NARROWEST = { width: 320, height: 740 };

const LIGHT_DESKTOP: Setting = { colorScheme: 'light', viewport: DESKTOP, rules: 'all' };
const DARK_PHONE: Setting = { colorScheme: 'dark', viewport: PHONE, rules: 'all' };
const SETTINGS: readonly Setting[] = [
  LIGHT_DESKTOP,
  { colorScheme: 'dark', viewport: DESKTOP, rules: 'colours' },
  DARK_PHONE,
  { colorScheme: 'light', viewport: PHONE, rules: 'colours' },
];

/** Some of the parts that are closed at first; there are hundreds, all alike, and each costs the judge time. */
const OPEN_DETAILS =
  'for (const part of [...document.querySelectorAll("main details")].slice(0, 12)) part.open = true';

const LANGUAGES = [
  { language: 'en', root: '' },
  { language: 'fr', root: '/fr' },
] as const;

async function judge(page: Page, { colorScheme, viewport, rules }: Setting): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
  await fits(page);
  const where = `${colorScheme}, ${viewport.width} px`;
  assert.deepEqual(await accessibilityFaults(page, rules), [], where);
}

async function fits(page: Page): Promise<void> {
  const [over, width] = await page.evaluate<readonly [number, number]>(
    '[document.documentElement.scrollWidth - document.documentElement.clientWidth, innerWidth]',
  );
  assert.equal(over, 0, `nothing sticks out sideways at ${width} px`);
}

async function leave({ page, complaints, close }: Visit, language: string): Promise<void> {
  await page.setViewportSize(NARROWEST);
  await fits(page);
  assert.equal(await page.locator('html').getAttribute('lang'), language);
  assert.deepEqual(complaints, []);
  await close();
}

describe('every page is accessible, quiet and fits', () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const { language, root } of LANGUAGES) {
    for (const path of TEMPLATES) {
      it(`in both themes and widths: ${root}${path}`, async () => {
        const visited = await visit(site, root + path, { viewport: DESKTOP });
        await visited.page.evaluate(OPEN_DETAILS);
        for (const setting of SETTINGS) await judge(visited.page, setting);
        await leave(visited, language);
      });
    }
  }

  // Pages of one make differ in their texts: each is judged once, and every other one in the other language.
  for (const [index, path] of OTHER_PAGES.entries()) {
    const { language, root } = LANGUAGES[index % 2 === 0 ? 0 : 1];
    const setting = index % 4 < 2 ? LIGHT_DESKTOP : DARK_PHONE;
    it(`as the others of its make: ${root}${path}, ${setting.colorScheme}, ${setting.viewport.width} px`, async () => {
      const { viewport, colorScheme } = setting;
      const visited = await visit(site, root + path, { viewport, colorScheme });
      if (isChapter(path)) await fits(visited.page);
      else await judge(visited.page, setting);
      await leave(visited, language);
    });
  }
});
