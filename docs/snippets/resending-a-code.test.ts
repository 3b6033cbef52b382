import assert from 'node:assert/strict';
import { it } from 'node:test';
import type * as V5 from './resending-a-code/resend.v5';
import type * as V6 from './resending-a-code/resend.v6';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';

describeSnippets('resending-a-code', (page) => {
  for (const major of MAJORS) {
    it(`sends another code, which is the one that counts: ${major}`, async () => {
      const pool = await page.pool();
      const { device, load } = page.app(major, pool);
      const { resendCode } = load<typeof V5 | typeof V6>('resend');
      const attributes = { email: 'alice@example.com' };
      await device.client.signUp({ username: 'alice', password: PASSWORD, attributes });
      assert.equal(await resendCode('alice'), 'a***@e***');
      const codes = await pool.codes('alice');
      assert.equal(codes.length, 2);
      await device.client.confirmSignUp({ username: 'alice', code: codes[1] ?? '' });
      await assert.rejects(resendCode('alice'), { name: 'InvalidParameterException' });
    });
  }
});
