import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';
import type * as V5 from './v5-and-v6-sessions/change-user.v5';
import type * as V6 from './v5-and-v6-sessions/change-user.v6';

describeSnippets('v5-and-v6-sessions', (page) => {
  for (const major of MAJORS) {
    it(`lets another person in, and keeps nothing of the first: ${major}`, async () => {
      const pool = await page.pool();
      await pool.addUser('alice');
      await pool.addUser('bruno');
      const { device, load } = page.app(major, pool);
      await device.client.signIn({ username: 'alice', password: PASSWORD });
      await load<typeof V5 | typeof V6>('change-user').changeUser('bruno', PASSWORD);
      assert.equal((await device.client.currentUser()).username, 'bruno');
      assert.deepEqual([...device.storage.sessions().keys()], ['bruno']);
    });
  }
});
