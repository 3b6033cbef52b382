import assert from 'node:assert/strict';
import { it } from 'node:test';
import type * as ForgetV5 from './signing-out/forget.v5';
import type * as V5 from './signing-out/sign-out.v5';
import type * as V6 from './signing-out/sign-out.v6';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';

const ALICE = { username: 'alice', password: PASSWORD };
const TWO_HOURS = 7200;

describeSnippets('signing-out', (page) => {
  for (const major of MAJORS) {
    it(`empties the device and revokes the refresh token: ${major}`, async () => {
      const pool = await page.pool();
      await pool.addUser('alice');
      const { device, load } = page.app(major, pool);
      await device.client.signIn(ALICE);
      await load<typeof V5 | typeof V6>('sign-out').leave();
      assert.ok(device.exchanges.some(({ operation }) => operation === 'RevokeToken'));
      await assert.rejects(device.client.currentUser());
    });
  }

  it('forgets expired tokens without a network, which v5 alone does not', async () => {
    const pool = await page.pool();
    await pool.addUser('alice');
    for (const [leave, left] of [
      ['sign-out', 'alice'],
      ['forget', undefined],
    ] as const) {
      const { device, load } = page.app('v5', pool);
      await device.client.signIn(ALICE);
      device.clock.advance(TWO_HOURS);
      device.network.cut();
      if (leave === 'forget') await load<typeof ForgetV5>(leave).leaveAndForget();
      else await load<typeof V5>(leave).leave();
      device.network.restore();
      const present = await device.client.currentUser().then(
        ({ username }) => username,
        () => undefined,
      );
      assert.equal(present, left, leave);
    }
  });
});
