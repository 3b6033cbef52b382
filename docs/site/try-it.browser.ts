import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { accessibilityFaults } from './testing/accessibility-faults';
import { type OpenSite, openSite } from './testing/open-site';
import { visit } from './testing/visit';
import { weigh } from './testing/weigh';

/** What a press of "Try it" loads, which is Amplify, and what the calls load, which is the pool. */
const LOAD_BYTES = 60_000;
/** Links that the pointer crosses have their pages fetched ahead; that is not the trial's. */
const SCRIPTS = /try-it.*\.js$/;

const TRIALS = globSync('*.ts', { cwd: resolve(__dirname, 'try-it/trials') }).map((file) =>
  basename(file, '.ts'),
);

const WORDS = {
  en: { open: 'Try it', signUp: 'Sign up', confirm: 'Confirm', signIn: 'Sign in', use: 'Use this code' },
  fr: {
    open: 'Essayer',
    signUp: 'S’inscrire',
    confirm: 'Confirmer',
    signIn: 'Se connecter',
    use: 'Utiliser ce code',
  },
};

/** Presses a button and waits for what the call gave. */
async function call(page: Page, name: string): Promise<string> {
  await page.locator('.try-it').getByRole('button', { name, exact: true }).click();
  const outcome = page.locator('.try-it__outcome');
  await outcome.waitFor();
  return (await outcome.textContent()) ?? '';
}

/** What the page has left in the browser, beside the choice of tabs and colours. */
async function stored(page: Page): Promise<readonly string[]> {
  const keys: string[] = await page.evaluate(
    '[...Object.keys(localStorage), ...Object.keys(sessionStorage)]',
  );
  return keys.filter((key) => !/^(?:theme|docusaurus\.)/.test(key));
}

describe('trying it in the page', () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const slug of TRIALS) {
    it(`loads nothing before the press, and answers every call within its budget: ${slug}`, async (context) => {
      const { page, complaints, close } = await visit(site, `/${slug}/`, {});
      assert.equal(await page.locator('.try-it input').count(), 0);
      const pressed = weigh(page);
      await page.getByRole('button', { name: WORDS.en.open }).click();
      await page.locator('.try-it__bench').waitFor();
      await page.waitForLoadState('networkidle');
      const opening = await pressed.bytes(SCRIPTS);
      const called = weigh(page);
      const code = page.getByRole('button', { name: WORDS.en.use });
      for (const name of await page.locator('.try-it__actions button').allTextContents()) {
        await call(page, name);
        assert.equal(await page.locator('.try-it__outcome').getAttribute('data-outcome'), 'returned', name);
        assert.ok((await page.locator('.try-it .exchange').count()) > 0, name);
        if (await code.isVisible()) await code.click();
      }
      const calling = await called.bytes(SCRIPTS);
      context.diagnostic(
        `${slug}: ${opening} bytes on the press, ${calling} with the calls, together ${opening + calling} of ${LOAD_BYTES}`,
      );
      assert.ok(opening > 0 && calling > 0, `${opening} and ${calling} bytes`);
      assert.ok(opening + calling <= LOAD_BYTES, `${opening + calling} bytes`);
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  for (const [language, root] of [
    ['en', ''],
    ['fr', '/fr'],
  ] as const) {
    const words = WORDS[language];

    it(`signs up, confirms with the code of the mail and signs in: ${language}`, async () => {
      const { page, complaints, close } = await visit(site, `${root}/confirming-a-sign-up/`, {});
      await page.getByRole('button', { name: words.open }).click();
      assert.match(await call(page, words.signUp), /"signUpStep": "CONFIRM_SIGN_UP"/);
      const letter = page.locator('.try-it__letter');
      assert.match((await letter.textContent()) ?? '', /bruno@example\.com/);
      await letter.getByRole('button', { name: words.use }).click();
      assert.match(await call(page, words.confirm), /true/);
      assert.match(await call(page, words.signIn), /"isSignedIn": true/);
      const operations = await page.locator('.try-it .exchange__operation').allTextContents();
      assert.deepEqual(operations.slice(0, 2), ['InitiateAuth', 'RespondToAuthChallenge']);
      assert.deepEqual(await accessibilityFaults(page), []);
      assert.deepEqual(complaints, []);
      assert.deepEqual(await stored(page), []);
      await close();
    });

    it(`is refused the address that another account has confirmed: ${language}`, async () => {
      const { page, complaints, close } = await visit(site, `${root}/confirming-a-sign-up/`, {});
      await page.getByRole('button', { name: words.open }).click();
      await page.getByRole('button', { name: /Alice/ }).click();
      await call(page, words.signUp);
      await page.getByRole('button', { name: words.use }).click();
      assert.match(await call(page, words.confirm), /AliasExistsException/);
      assert.equal(await page.locator('.try-it__outcome').getAttribute('data-outcome'), 'rejected');
      const exchange = page.locator('.try-it .exchange');
      assert.match((await exchange.textContent()) ?? '', /ConfirmSignUp.*400.*AliasExistsException/s);
      assert.deepEqual(complaints, []);
      await close();
    });

    it(`says in words that it needs scripts: ${language}`, async () => {
      const { page, close } = await visit(site, `${root}/confirming-a-sign-up/`, {
        javaScriptEnabled: false,
      });
      assert.equal(await page.locator('.try-it .without-scripts').isVisible(), true);
      assert.equal(await page.locator('.try-it button').isVisible(), false);
      await close();
    });
  }
});
