import assert from 'node:assert/strict';
import { it } from 'node:test';
import type * as V5 from './signing-in-automatically/auto-sign-in.v5';
import type * as V6 from './signing-in-automatically/auto-sign-in.v6';
import { describeSnippets } from './testing/describe-snippets';
import { PASSWORD } from './testing/snippet-pool';

const EMAIL = 'alice@example.com';

describeSnippets('signing-in-automatically', (page) => {
  it('is announced once the account is confirmed: v5', async () => {
    const pool = await page.pool();
    const { device, load } = page.app('v5', pool);
    const { signUp, onAutoSignIn, confirm } = load<typeof V5>('auto-sign-in');
    const announced = new Promise((resolve) =>
      onAutoSignIn(
        () => resolve('signed in'),
        () => resolve('form'),
      ),
    );
    await signUp('alice', PASSWORD, EMAIL);
    await confirm('alice', await pool.code('alice'));
    assert.equal(await announced, 'signed in');
    assert.equal(device.storage.lastUser(), 'alice');
  });

  it('leads to the form when the pool refuses: v5', async () => {
    const pool = await page.pool();
    const { load } = page.app('v5', pool);
    const { signUp, onAutoSignIn, confirm } = load<typeof V5>('auto-sign-in');
    const announced = new Promise((resolve) =>
      onAutoSignIn(
        () => resolve('signed in'),
        () => resolve('form'),
      ),
    );
    await signUp('alice', PASSWORD, EMAIL);
    await pool.administer('AdminDisableUser', { Username: 'alice' });
    await pool.administer('AdminConfirmSignUp', { Username: 'alice' });
    await assert.rejects(confirm('alice', await pool.code('alice')));
    // Anybody's confirmation sets it off.
    await signUp('bruno', PASSWORD, 'bruno@example.com');
    await confirm('bruno', await pool.code('bruno'));
    assert.equal(await announced, 'form');
  });

  it('is done by the confirmation of the app: v6', async () => {
    const pool = await page.pool();
    const { device, load } = page.app('v6', pool);
    const { signUp, confirm } = load<typeof V6>('auto-sign-in');
    await signUp('alice', PASSWORD, EMAIL);
    assert.equal(await confirm('alice', await pool.code('alice')), true);
    assert.equal(device.storage.lastUser(), 'alice');
  });

  it('leads to the form when nothing was begun, or the pool refuses: v6', async () => {
    const pool = await page.pool();
    const [phone, tablet] = [page.app('v6', pool), page.app('v6', pool)];
    const onPhone = phone.load<typeof V6>('auto-sign-in');
    await onPhone.signUp('alice', PASSWORD, EMAIL);
    assert.equal(
      await tablet.load<typeof V6>('auto-sign-in').confirm('alice', await pool.code('alice')),
      false,
    );
    await onPhone.signUp('bruno', PASSWORD, 'bruno@example.com');
    const code = await pool.code('bruno');
    const Password = 'Another-Horse-2';
    await pool.administer('AdminSetUserPassword', { Username: 'bruno', Password, Permanent: false });
    await assert.rejects(onPhone.confirm('bruno', code), { name: 'NotAuthorizedException' });
  });
});
