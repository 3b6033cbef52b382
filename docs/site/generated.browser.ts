import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadClaims } from '../../support/claims/load-claims';
import { loadMigrationAdvice } from '../../support/claims/migration-advice';
import { readPools } from './plugin/read-pools';
import { siteResults } from './plugin/site-results';
import { type OpenSite, openSite } from './testing/open-site';
import { openTab, type Tab, visit } from './testing/visit';

const ROOT = resolve(__dirname, '../..');
const ROOTS = { en: '', fr: '/fr' } as const;

describe('the generated pages in a browser', () => {
  const results = siteResults(ROOT, process.env);
  let site: OpenSite;
  /** Without scripts. */
  let tab: Tab;
  before(async () => {
    site = await openSite();
    tab = await openTab(site, { javaScriptEnabled: false });
  });
  after(() => site.close());

  for (const language of ['en', 'fr'] as const) {
    it(`says what to change for each claim on which the majors part, without scripts: ${language}`, async () => {
      const { page, complaints, close } = await tab.visit(`${ROOTS[language]}/from-v5-to-v6/`);
      const advice = new Map(
        loadMigrationAdvice(ROOT, loadClaims(ROOT)).map((entry) => [entry.claim, entry[language]]),
      );
      const parted = results.claims.filter(({ verdicts }) => {
        const [v5, v6] = [verdicts['amplify-v5'], verdicts['amplify-v6']];
        return v5?.verdict !== v6?.verdict || v5?.relation !== v6?.relation;
      });
      assert.ok(parted.length > 0);
      const sections = await page.locator('.migration__claim').allTextContents();
      for (const { id, statement } of parted) {
        const said = sections.find((section) => section.includes(statement[language]));
        assert.ok(said?.includes(advice.get(id)?.replaceAll('`', '') ?? 'no advice'), id);
      }
      assert.deepEqual(complaints, []);
      await close();
    });

    it(`filters the results, keeps the filter in the address, and shows all without scripts: ${language}`, async () => {
      const path = `${ROOTS[language]}/results/`;
      const plain = await tab.visit(path);
      assert.equal(await plain.page.locator('.matrix .claim-row').count(), results.claims.length);
      assert.equal(await plain.page.locator('.filter').count(), 0);
      await plain.close();

      const { page, complaints, close } = await visit(site, path, {});
      await page.locator('select[name="outcome"]').selectOption('refutes');
      await page.locator('select[name="client"]').selectOption('amplify-v6');
      const refuted = results.claims.filter(({ verdicts }) => {
        const found = verdicts['amplify-v6'];
        return found?.verdict === 'conforms' && found.relation === 'refutes';
      });
      assert.equal(await page.locator('.matrix .claim-row').count(), refuted.length);
      assert.match(page.url(), /\?outcome=refutes&client=amplify-v6$/);
      await page.reload();
      // The page shows all until its scripts have read the address.
      await page.locator('.matrix .claim-row').nth(refuted.length).waitFor({ state: 'detached' });
      assert.equal(await page.locator('.matrix .claim-row').count(), refuted.length);
      assert.deepEqual(complaints, []);
      await close();
    });

    it(`gives the raw results and the badges: ${language}`, async () => {
      const { page, close } = await tab.visit(`${ROOTS[language]}/results/`);
      const links = page.locator('a[download], .badge-list a');
      const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      assert.equal(paths.length, 2 + results.clients.length);
      for (const path of paths) {
        const answer = await fetch(site.origin + path);
        assert.equal(answer.status, 200, path);
        const text = await answer.text();
        if (path.endsWith('.json')) assert.equal(JSON.parse(text).startedAt, results.startedAt);
        else assert.match(text, /^<svg .*<title>Amplify/);
      }
      await close();
    });

    it(`leads from an error to the example that causes it, without scripts: ${language}`, async () => {
      const { page, close } = await tab.visit(`${ROOTS[language]}/errors-index/`);
      const entry = page.locator('[data-error="AliasExistsException"][data-operation="ConfirmSignUp"]');
      const link = entry.locator('a[href$="#confirm.force-alias.default"]').first();
      await link.click();
      await page.waitForURL(`**${ROOTS[language]}/evidence/confirm/#confirm.force-alias.default`);
      await close();
    });

    it(`draws sign-in and says the same as a list, without scripts: ${language}`, async () => {
      const { page, close } = await tab.visit(`${ROOTS[language]}/state-diagrams/`);
      for (const state of ['SMS_MFA', 'NEW_PASSWORD_REQUIRED', 'CUSTOM_CHALLENGE', 'MFA_SETUP']) {
        assert.equal(await page.locator(`svg a[href$="#sign-in-${state}"]`).count(), 1, state);
        assert.equal(await page.locator(`h3[id="sign-in-${state}"]`).count(), 1, state);
      }
      await close();
    });

    it(`counts what each pool on record makes of the claims, without scripts: ${language}`, async () => {
      const { page, close } = await tab.visit(`${ROOTS[language]}/pools-compared/`);
      for (const { name, claims } of readPools(ROOT)) {
        const counts = page.locator(`section:has(h2[id="${name}"]) tr[data-outcome="differs"] td`);
        const expected = results.clients.map(({ id }) =>
          String(Object.values(claims).filter((cells) => cells[id]?.outcome === 'differs').length),
        );
        assert.deepEqual(await counts.allTextContents(), expected);
      }
      await close();
    });
  }
});
