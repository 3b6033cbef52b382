import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Language } from '../../support/claims/claim';
import type { ClaimVerdict } from '../../support/verdict/results';
import { type SiteResults, siteResults } from './plugin/site-results';
import { type OpenSite, openSite } from './testing/open-site';
import { openTab, type Tab, visit } from './testing/visit';

const CLAIM = 'confirm.force-alias.default';
const ROOT = resolve(__dirname, '../..');
const DESKTOP = { width: 1280, height: 900 };
const ROOTS: Readonly<Record<Language, string>> = { en: '', fr: '/fr' };

/** What a reader must see, stated here once more on purpose. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    confirms: 'holds',
    qualifies: 'holds, with a condition',
    refutes: 'does not hold',
    deviates: 'deviates',
    'known deviation': 'known deviation',
    'cannot tell': 'cannot tell',
    'not applicable': 'not applicable',
    untested: 'untested',
  },
  fr: {
    confirms: 'est vrai',
    qualifies: 'est vrai sous condition',
    refutes: 'n’est pas vrai',
    deviates: 'en écart',
    'known deviation': 'écart connu',
    'cannot tell': 'indéterminé',
    'not applicable': 'sans objet',
    untested: 'non testé',
  },
};

function wordOf({ verdict, relation }: ClaimVerdict, language: Language): string | undefined {
  return WORDS[language][verdict === 'conforms' ? String(relation) : verdict];
}

function verdictsOf(results: SiteResults, id: string) {
  const claim = results.claims.find((candidate) => candidate.id === id);
  assert.ok(claim, `the results hold ${id}`);
  return Object.entries(claim.verdicts);
}

describe('the site in a browser', () => {
  const results = siteResults(resolve(__dirname, '../..'), process.env);
  let site: OpenSite;
  let tab: Tab;
  let tabWithoutScripts: Tab;
  before(async () => {
    site = await openSite();
    tab = await openTab(site);
    tabWithoutScripts = await openTab(site, { javaScriptEnabled: false });
  });
  after(() => site.close());

  for (const language of ['en', 'fr'] as const) {
    const root = ROOTS[language];

    for (const javaScriptEnabled of [true, false]) {
      const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

      it(`shows each client's badge as the results have it, ${how}: ${language}`, async () => {
        const { page, close } = await (javaScriptEnabled ? tab : tabWithoutScripts).visit(
          `${root}/confirming-a-sign-up/`,
        );
        for (const [client, verdict] of verdictsOf(results, CLAIM)) {
          const mark = page.locator(`[data-claim="${CLAIM}"] [data-client="${client}"]`);
          assert.equal(await mark.locator('.mark__word').textContent(), wordOf(verdict, language));
          const version = results.clients.find(({ id }) => id === client)?.version ?? '';
          assert.ok((await mark.textContent())?.includes(version), `the badge names ${version}`);
        }
        await close();
      });

      it(`shows both snippets, ${how}: ${language}`, async () => {
        const { page, close } = await visit(site, `${root}/confirming-a-sign-up/`, { javaScriptEnabled });
        const panels = page.locator('[role="tabpanel"]');
        assert.equal(await panels.nth(0).isVisible(), true);
        if (javaScriptEnabled) await page.getByRole('tab', { name: 'Amplify v6' }).click();
        assert.equal(await panels.nth(1).isVisible(), true);
        await close();
      });
    }

    it(`leads from a badge to its evidence: ${language}`, async () => {
      const { page, complaints, close } = await tab.visit(`${root}/confirming-a-sign-up/`);
      await page.locator(`[data-claim="${CLAIM}"] [data-client="amplify-v6"]`).click();
      await page.waitForURL(`**${root}/evidence/confirm/#${CLAIM}`);
      const heading = page.locator(`[id="${CLAIM}"]`);
      await heading.waitFor();
      const claim = results.claims.find(({ id }) => id === CLAIM);
      assert.ok((await heading.textContent())?.includes(claim?.statement[language] ?? 'no statement'));
      assert.deepEqual(complaints, []);
      await close();
    });

    it(`stays on the page when the language is changed: ${language}`, async () => {
      const [other, name] = language === 'en' ? (['fr', 'Français'] as const) : (['en', 'English'] as const);
      const { page, complaints, close } = await tab.visit(`${root}/signing-in/`, {
        colorScheme: 'light',
        viewport: DESKTOP,
      });
      await page.locator('.navbar .dropdown').hover();
      await page.locator('.navbar .dropdown__menu').getByRole('link', { name }).click();
      await page.waitForURL(`${site.origin}${ROOTS[other]}/signing-in/`);
      assert.equal(await page.locator('html').getAttribute('lang'), other);
      assert.deepEqual(complaints, []);
      await close();
    });

    it(`leads from the evidence to the lines of the feature: ${language}`, async () => {
      const { page, close } = await tabWithoutScripts.visit(`${root}/evidence/confirm/`);
      const section = page.locator('.claim-evidence').filter({ has: page.locator(`[id="${CLAIM}"]`) });
      const text = (await section.textContent()) ?? '';
      const examples = verdictsOf(results, CLAIM).flatMap(([, verdict]) => verdict.examples);
      assert.ok(examples.length > 0);
      for (const { file, line } of examples) {
        assert.ok(text.includes(`${file}:${line}`), `${file}:${line}`);
        assert.match(readFileSync(resolve(ROOT, file), 'utf8').split('\n')[line - 1] ?? '', /Example:/);
      }
      await close();
    });

    it(`gives every example in both languages and every outcome: ${language}`, async () => {
      const { page, close } = await tabWithoutScripts.visit(`${root}/evidence/confirm/`);
      const section = page.locator('.claim-evidence').filter({ has: page.locator(`[id="${CLAIM}"]`) });
      const examples = new Map(
        verdictsOf(results, CLAIM).flatMap(([, verdict]) =>
          verdict.examples.map((example) => [example.id, example] as const),
        ),
      );
      assert.equal(await section.locator('.example').count(), examples.size);
      assert.equal(await section.locator('.scenario[lang="en"]').count(), examples.size);
      assert.equal(await section.locator('.scenario[lang="fr"]').count(), examples.size);
      const written = verdictsOf(results, CLAIM).flatMap(([, verdict]) =>
        verdict.examples.flatMap(({ steps }) =>
          steps.filter(({ keyword }) => !/^(Before|After)$/.test(keyword)),
        ),
      );
      assert.equal(await section.locator('.outcome').count(), written.length);
      for (const { title } of examples.values()) {
        assert.equal(await section.getByRole('heading', { name: title[language] }).count(), 1);
      }
      await close();
    });

    it(`sums the run up as the results have it: ${language}`, async () => {
      const { page, close } = await tabWithoutScripts.visit(`${root}/`);
      for (const { id } of results.clients) {
        const cells = page.locator(`.summary tbody td[data-client="${id}"]`);
        const shown = (await cells.allTextContents()).map(Number).reduce((sum, count) => sum + count, 0);
        assert.equal(shown, results.claims.length);
        const refuted = page.locator(`.summary tr[data-state="refutes"] td[data-client="${id}"]`);
        const expected = results.claims.filter(({ verdicts }) => {
          const found = verdicts[id];
          return found?.verdict === 'conforms' && found.relation === 'refutes';
        });
        assert.equal(Number(await refuted.textContent()), expected.length);
      }
      await close();
    });
  }
});
