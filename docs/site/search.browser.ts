import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { accessibilityFaults } from './testing/accessibility-faults';
import { type OpenSite, openSite } from './testing/open-site';
import { visit } from './testing/visit';
import { weigh } from './testing/weigh';

const FIRST_QUERY_BYTES = 100_000;
/** What is loaded for searching alone. */
const SEARCH = /pagefind|search-panel/;
const FIELDS = { en: 'Search the guide and the evidence', fr: 'Rechercher dans le guide et les preuves' };

async function found(page: Page): Promise<readonly string[]> {
  await page.locator('.search__match').first().waitFor();
  return page
    .locator('.search__match')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

describe('the search', () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('loads nothing before it is focused, and no more than its budget for the first query', async (context) => {
    const { page, complaints, close } = await visit(site, '/fr/confirming-a-sign-up/', {});
    const weight = weigh(page);
    await page.mouse.wheel(0, 2000);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(weight.requests(SEARCH), [], 'nothing before the focus');
    await page.getByLabel(FIELDS.fr).fill('déconnexion');
    await found(page);
    await page.waitForLoadState('networkidle');
    const bytes = await weight.bytes(SEARCH);
    context.diagnostic(`search, first query: ${bytes} bytes of ${FIRST_QUERY_BYTES}`);
    assert.ok(bytes > 0 && bytes <= FIRST_QUERY_BYTES, `${bytes} bytes`);
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('finds the same with accents and without, and other forms of a word', async () => {
    const { page, close } = await visit(site, '/fr/search/?q=déconnexion', {});
    const expected = await found(page);
    assert.ok(expected.every((address) => address.startsWith('/fr/')));
    for (const query of ['deconnexion', 'déconnexions']) {
      await page.goto(`${site.origin}/fr/search/?q=${encodeURIComponent(query)}`);
      assert.deepEqual(await found(page), expected, query);
    }
    await close();
  });

  it('leads by keys alone to the very claim, and back by Escape', async () => {
    const { page, close } = await visit(site, '/', {});
    const field = page.getByLabel(FIELDS.en);
    await field.focus();
    await page.keyboard.type('forceAliasCreation is true when it is not given');
    await found(page);
    assert.match((await page.getByRole('status').textContent()) ?? '', /pages? found/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.search__match').count(), 0);
    assert.equal(await field.evaluate((input) => input === document.activeElement), true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await page.locator('a[href="/evidence/confirm/#confirm.force-alias.default"]').click();
    await page.waitForURL('**/evidence/confirm/#confirm.force-alias.default');
    await close();
  });

  it('says in words that nothing was found, and that the index did not load', async () => {
    const { page, close } = await visit(site, '/search/?q=zzqxv', {});
    await page.getByText('Nothing found.').waitFor();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.origin}/fr/search/?q=pool`);
    await page.getByText('L’index n’a pas pu être chargé').waitFor();
    await close();
  });

  for (const [root, words] of [
    ['', 'Searching needs JavaScript'],
    ['/fr', 'La recherche demande JavaScript'],
  ] as const) {
    it(`says what to do without scripts: ${root}/`, async () => {
      const { page, close } = await visit(site, `${root}/`, { javaScriptEnabled: false });
      await page.getByRole('searchbox').fill('pool');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(`**${root}/search/?q=pool`);
      await page.getByText(words).waitFor();
      await close();
    });
  }
});
