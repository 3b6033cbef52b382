import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { SignInOutput } from 'aws-amplify/auth';
import type * as V5 from './new-password/choose-password.v5';
import type * as V6 from './new-password/choose-password.v6';
import { describeSnippets, type SnippetPage } from './testing/describe-snippets';
import { PASSWORD } from './testing/snippet-pool';

const TEMPORARY = { username: 'alice', password: 'Temporary-1' };
const NAMED = { given_name: 'Alice' };

/** A pool that requires a given name, which the administrator has left out. */
async function invitingPool(page: SnippetPage) {
  const pool = await page.pool({
    Schema: [{ Name: 'given_name', AttributeDataType: 'String', Required: true, Mutable: true }],
  });
  await pool.administer('AdminCreateUser', { Username: 'alice', TemporaryPassword: TEMPORARY.password });
  return pool;
}

describeSnippets('new-password', (page) => {
  it('takes the password and what is missing: v5', async () => {
    const pool = await invitingPool(page);
    const { device, load } = page.app('v5', pool);
    const { choosePassword, missingAttributes } = load<typeof V5>('choose-password');
    const user = (await device.client.signIn(TEMPORARY)).raw as Parameters<typeof V5.choosePassword>[0] &
      Parameters<typeof V5.missingAttributes>[0];
    assert.deepEqual([...missingAttributes(user)], ['given_name']);
    await assert.rejects(choosePassword(user, PASSWORD), { name: 'InvalidParameterException' });
    await choosePassword(user, PASSWORD, NAMED);
    assert.equal((await pool.user('alice')).given_name, 'Alice');
    assert.equal((await device.client.currentUser()).username, 'alice');
  });

  it('takes the password and what is missing: v6', async () => {
    const pool = await invitingPool(page);
    const { device, load } = page.app('v6', pool);
    const { choosePassword, missingAttributes } = load<typeof V6>('choose-password');
    const { nextStep } = (await device.client.signIn(TEMPORARY)).raw as SignInOutput;
    assert.deepEqual(missingAttributes(nextStep), ['given_name']);
    assert.deepEqual(missingAttributes({ signInStep: 'DONE' }), []);
    await assert.rejects(choosePassword(PASSWORD), { name: 'InvalidParameterException' });
    assert.equal((await choosePassword(PASSWORD, NAMED)).isSignedIn, true);
    assert.equal((await pool.user('alice')).given_name, 'Alice');
  });
});
