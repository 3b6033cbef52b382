import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';
import type * as V5 from './unique-addresses/sign-up.v5';
import type * as V6 from './unique-addresses/sign-up.v6';

const EMAIL = 'shared@example.com';

describeSnippets('unique-addresses', (page) => {
  for (const major of MAJORS) {
    it(`says at sign-up that the address is taken: ${major}`, async () => {
      const pool = await page.pool({ UsernameAttributes: ['email'] });
      const { signUp } = page.app(major, pool).load<typeof V5 | typeof V6>('sign-up');
      assert.equal(await signUp(EMAIL, PASSWORD), 'confirm the address');
      assert.equal(await signUp(EMAIL, PASSWORD), 'the address is taken');
      await assert.rejects(signUp('nobody', PASSWORD), { name: 'InvalidParameterException' });
    });

    it(`says at the confirmation that the address is taken: ${major}`, async () => {
      const pool = await page.pool({ AliasAttributes: ['email'] });
      const { device, load } = page.app(major, pool);
      const { confirm } = load<typeof V5 | typeof V6>('sign-up');
      for (const username of ['alice', 'bruno']) {
        await device.client.signUp({ username, password: PASSWORD, attributes: { email: EMAIL } });
      }
      assert.equal(await confirm('alice', await pool.code('alice')), 'signed up');
      assert.equal(await confirm('bruno', await pool.code('bruno')), 'the address is taken');
      await assert.rejects(confirm('bruno', '000000'), { name: 'CodeMismatchException' });
    });
  }
});
