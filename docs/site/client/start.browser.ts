import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type OpenSite, openSite } from '../testing/open-site';
import { visit } from '../testing/visit';

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
const PAGE = '/confirming-a-sign-up/';
const NO_LONG_WAIT =
  'const wait = setTimeout; window.setTimeout = (done, ms) => ms > 1000 || wait(done, ms);';

describe('the start of a page', () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('asks for no script before the page is painted', async () => {
    const { page, close } = await visit(site, PAGE, PHONE);
    const [painted, asked] = await page.evaluate<readonly [number, readonly number[]]>(`[
      performance.getEntriesByName('first-contentful-paint')[0].startTime,
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(({ startTime }) => startTime),
    ]`);
    assert.ok(asked.length > 0);
    assert.ok(
      asked.every((ms) => ms >= painted),
      `painted at ${painted} ms, scripts asked for at ${asked.join(', ')}`,
    );
    await close();
  });

  for (const [where, script] of [
    [
      'nobody sees it',
      `Object.defineProperty(document, 'visibilityState', { value: 'hidden' }); ${NO_LONG_WAIT}`,
    ],
    ['no paint is told of', ''],
  ] as const) {
    it(`comes alive where ${where}`, async () => {
      const context = await site.browser.newContext();
      await context.addInitScript(`window.PerformanceObserver = class { observe() {} }; ${script}`);
      const page = await context.newPage();
      await page.goto(site.origin + PAGE);
      await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
      await context.close();
    });
  }

  it('draws the menu of a phone when it is asked for, and closes it', async () => {
    const { page, complaints, close } = await visit(site, PAGE, PHONE);
    const menu = page.locator('.navbar-sidebar');
    assert.equal(await menu.count(), 0);
    await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
    await menu.getByRole('link', { name: 'Signing in', exact: true }).click();
    await page.waitForURL('**/signing-in/');
    await page.getByRole('heading', { level: 1, name: 'Signing in' }).waitFor();
    await menu.waitFor({ state: 'hidden' });
    assert.deepEqual(complaints, []);
    await close();
  });

  it('fetches what a link leads to when the pointer reaches it, and goes there without loading anew', async () => {
    const { page, close } = await visit(site, PAGE, DESKTOP);
    await page.waitForLoadState('networkidle');
    const link = page.locator('.pagination-nav__link--next');
    await page.evaluate('window.isTheSame = true');
    await Promise.all([page.waitForRequest(/\.js$/), link.hover()]);
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`**${href}`);
    assert.equal(await page.evaluate('window.isTheSame'), true);
    await page.goBack();
    await page.waitForURL(`**${PAGE}`);
    await close();
  });

  it('opens a link in a tab of its own when a key is held', async () => {
    const { page, close } = await visit(site, PAGE, DESKTOP);
    const link = page.getByRole('link', { name: 'Results', exact: true }).first();
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await opened.waitForURL('**/results/');
    assert.ok(page.url().endsWith(PAGE));
    await close();
  });

  it('tells in the bar where the reader is', async () => {
    const { page, close } = await visit(site, '/evidence/resend/', DESKTOP);
    const bar = page.getByRole('navigation', { name: 'Main' });
    const current = bar.locator('[aria-current="page"]');
    assert.deepEqual(await current.allTextContents(), ['Evidence']);
    await bar.getByRole('link', { name: 'Results', exact: true }).click();
    await page.waitForURL('**/results/');
    assert.deepEqual(await current.allTextContents(), ['Results']);
    await close();
  });
});
