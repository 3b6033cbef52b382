import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { SignInOutput } from 'aws-amplify/auth';
import { appCode } from '../../support/pool/testing/app-code';
import { REQUIRED_TOTP } from '../../support/pool/testing/second-factor';
import type * as V5 from './setting-up-a-factor/set-up-app.v5';
import type * as V6 from './setting-up-a-factor/set-up-app.v6';
import { describeSnippets, type SnippetPage } from './testing/describe-snippets';
import { PASSWORD } from './testing/snippet-pool';

const ALICE = { username: 'alice', password: PASSWORD };

async function strictPool(page: SnippetPage) {
  const pool = await page.pool();
  await pool.administer('SetUserPoolMfaConfig', REQUIRED_TOTP);
  await pool.addUser('alice');
  return pool;
}

/** What the app reads in the QR code. */
function secretIn(address: string | undefined): string {
  const { protocol, pathname, searchParams } = new URL(address ?? '');
  assert.equal(protocol, 'otpauth:');
  assert.match(decodeURIComponent(pathname), /My app:alice$/);
  return searchParams.get('secret') ?? '';
}

describeSnippets('setting-up-a-factor', (page) => {
  it('sets an app up, and signs in with its first code: v5', async () => {
    const { device, load } = page.app('v5', await strictPool(page));
    const { addressForTheApp, finishSetUp } = load<typeof V5>('set-up-app');
    const { raw, nextStep } = await device.client.signIn(ALICE);
    assert.equal(nextStep, 'MFA_SETUP');
    const user = raw as Parameters<typeof V5.addressForTheApp>[0];
    const secret = secretIn(await addressForTheApp(user));
    await assert.rejects(finishSetUp(user, '000000'), { name: 'EnableSoftwareTokenMFAException' });
    await assert.rejects(device.client.currentUser());
    await finishSetUp(user, appCode(secret));
    assert.equal((await device.client.currentUser()).username, 'alice');
  });

  it('sets an app up, and signs in with its first code: v6', async () => {
    const { device, load } = page.app('v6', await strictPool(page));
    const { addressForTheApp, finishSetUp } = load<typeof V6>('set-up-app');
    const { nextStep } = (await device.client.signIn(ALICE)).raw as SignInOutput;
    const secret = secretIn(addressForTheApp(nextStep, 'alice'));
    await assert.rejects(finishSetUp('000000'), { name: 'EnableSoftwareTokenMFAException' });
    assert.equal(await finishSetUp(appCode(secret)), true);
    assert.equal(addressForTheApp({ signInStep: 'DONE' }, 'alice'), undefined);
  });
});
