import assert from 'node:assert/strict';
import { it } from 'node:test';
import type * as ChooseV5 from './errors/choose-password.v5';
import type * as ChooseV6 from './errors/choose-password.v6';
import type * as ShowV5 from './errors/what-to-show.v5';
import type * as ShowV6 from './errors/what-to-show.v6';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';

describeSnippets('errors', (page) => {
  for (const major of MAJORS) {
    it(`shows the page that fits, and one message for a wrong name and a wrong password: ${major}`, async () => {
      const pool = await page.pool();
      await pool.addUser('alice');
      const { device, load } = page.app(major, pool);
      await device.client.signUp({
        username: 'bruno',
        password: PASSWORD,
        attributes: { email: 'bruno@example.com' },
      });
      const { pageAfterSignIn } = load<typeof ShowV5 | typeof ShowV6>('what-to-show');
      assert.equal(await pageAfterSignIn('bruno', PASSWORD), 'confirm the sign-up');
      assert.equal(await pageAfterSignIn('alice', 'Wrong-Horse-1'), 'wrong name or password');
      assert.equal(await pageAfterSignIn('nobody', PASSWORD), 'wrong name or password');
      assert.equal(await pageAfterSignIn('alice', PASSWORD), 'home');
    });

    it(`passes on what it does not know, and names any other step: ${major}`, async () => {
      const pool = await page.pool();
      await pool.administer('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
      const { device, load } = page.app(major, pool);
      const { pageAfterSignIn } = load<typeof ShowV5 | typeof ShowV6>('what-to-show');
      device.network.cut();
      await assert.rejects(pageAfterSignIn('alice', PASSWORD), { message: /network/i });
      device.network.restore();
      assert.match(await pageAfterSignIn('alice', PASSWORD), /NEW_PASSWORD_REQUIRED$/);
    });

    it(`replaces a password that was reset: ${major}`, async () => {
      const pool = await page.pool();
      await pool.addUser('alice', { email: 'alice@example.com' });
      await pool.administer('AdminResetUserPassword', { Username: 'alice' });
      const { load } = page.app(major, pool);
      const { pageAfterSignIn } = load<typeof ShowV5 | typeof ShowV6>('what-to-show');
      assert.equal(await pageAfterSignIn('alice', PASSWORD), 'choose a new password');
      const { replacePassword } = load<typeof ChooseV5 | typeof ChooseV6>('choose-password');
      await replacePassword('alice', await pool.code('alice'), 'Another-Horse-2');
      assert.equal(await pageAfterSignIn('alice', 'Another-Horse-2'), 'home');
    });
  }
});
