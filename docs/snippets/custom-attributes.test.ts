import assert from 'node:assert/strict';
import { it } from 'node:test';
import type * as V5 from './custom-attributes/sign-up.v5';
import type * as V6 from './custom-attributes/sign-up.v6';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';

const TEAM = { Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: true }] };

describeSnippets('custom-attributes', (page) => {
  for (const major of MAJORS) {
    for (const client of [{}, { WriteAttributes: ['email', 'custom:team'] }]) {
      it(`keeps the attribute where the app client has ${JSON.stringify(client)}: ${major}`, async () => {
        const pool = await page.pool(TEAM, client);
        const { signUp } = page.app(major, pool).load<typeof V5 | typeof V6>('sign-up');
        await signUp('alice', PASSWORD, 'alice@example.com', 'blue');
        assert.equal((await pool.user('alice'))['custom:team'], 'blue');
      });
    }

    it(`is refused where the pool does not declare it, or the app client may not write it: ${major}`, async () => {
      const closed = await page.pool(TEAM, { WriteAttributes: ['email'] });
      const undeclared = page.app(major, await page.pool()).load<typeof V5 | typeof V6>('sign-up');
      const forbidden = page.app(major, closed).load<typeof V5 | typeof V6>('sign-up');
      const given = ['alice', PASSWORD, 'alice@example.com', 'blue'] as const;
      await assert.rejects(undeclared.signUp(...given), { name: 'InvalidParameterException' });
      await assert.rejects(forbidden.signUp(...given), { name: 'NotAuthorizedException' });
    });
  }
});
