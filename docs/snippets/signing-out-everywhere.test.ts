import assert from 'node:assert/strict';
import { it } from 'node:test';
import type * as LeaveV5 from './signing-out-everywhere/sign-out.v5';
import type * as LeaveV6 from './signing-out-everywhere/sign-out.v6';
import type * as StillV5 from './signing-out-everywhere/still-signed-in.v5';
import type * as StillV6 from './signing-out-everywhere/still-signed-in.v6';
import { describeSnippets, type SnippetPage } from './testing/describe-snippets';
import { MAJORS, type Major } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';

type Leave = typeof LeaveV5 | typeof LeaveV6;
type Still = typeof StillV5 | typeof StillV6;

/** Two apps on which Alice is signed in. */
async function phoneAndLaptop(page: SnippetPage, major: Major) {
  const pool = await page.pool();
  await pool.addUser('alice');
  const apps = [page.app(major, pool), page.app(major, pool)] as const;
  for (const { device } of apps) await device.client.signIn({ username: 'alice', password: PASSWORD });
  return apps;
}

describeSnippets('signing-out-everywhere', (page) => {
  for (const major of MAJORS) {
    it(`ends the other session, which notices when it asks, and can leave all the same: ${major}`, async () => {
      const [phone, laptop] = await phoneAndLaptop(page, major);
      const { isStillSignedIn } = laptop.load<Still>('still-signed-in');
      assert.equal(await isStillSignedIn(), true);
      assert.equal(await phone.load<Leave>('sign-out').leaveEverywhere(), true);
      await assert.rejects(phone.device.client.currentUser());

      assert.equal((await laptop.device.client.currentUser()).username, 'alice');
      assert.equal(await isStillSignedIn(), false);
      assert.equal(await laptop.load<Leave>('sign-out').leaveEverywhere(), false);
      await assert.rejects(laptop.device.client.currentUser());
    });

    it(`says that the pool was not reached: ${major}`, async () => {
      const [phone, laptop] = await phoneAndLaptop(page, major);
      phone.device.network.cut();
      await assert.rejects(phone.load<Still>('still-signed-in').isStillSignedIn());
      assert.equal(await phone.load<Leave>('sign-out').leaveEverywhere(), false);
      phone.device.network.restore();
      await assert.rejects(phone.device.client.currentUser());
      assert.equal(await laptop.load<Still>('still-signed-in').isStillSignedIn(), true);
    });
  }
});
