import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadClaims } from '../../support/claims/load-claims';
import { loadMigrationAdvice } from '../../support/claims/migration-advice';
import { siteResults } from './plugin/site-results';
import { type OpenSite, openSite } from './testing/open-site';
import { visit } from './testing/visit';

const ROOT = resolve(__dirname, '../..');
const WITHOUT_SCRIPTS = { javaScriptEnabled: false };
const ROOTS = { en: '', fr: '/fr' } as const;

describe('the generated pages in a browser', () => {
  const results = siteResults(ROOT, process.env);
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const language of ['en', 'fr'] as const) {
    it(`says what to change for each claim on which the majors part, without scripts: ${language}`, async () => {
      const { page, complaints, close } = await visit(
        site,
        `${ROOTS[language]}/from-v5-to-v6/`,
        WITHOUT_SCRIPTS,
      );
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
  }
});
