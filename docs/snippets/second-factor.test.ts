import assert from 'node:assert/strict';
import { it } from 'node:test';
import { appCode } from '../../support/pool/testing/app-code';
import { OPTIONAL_BOTH, PHONE } from '../../support/pool/testing/second-factor';
import type * as AnswerV5 from './second-factor/answer.v5';
import type * as AnswerV6 from './second-factor/answer.v6';
import type * as ChooseV5 from './second-factor/choose.v5';
import type * as ChooseV6 from './second-factor/choose.v6';
import type * as SignInV5 from './signing-in/sign-in.v5';
import { describeSnippets, type SnippetPage } from './testing/describe-snippets';
import { PASSWORD, type SnippetPool } from './testing/snippet-pool';

type User = Awaited<ReturnType<typeof SignInV5.signInWithPassword>>['user'];

/** A pool where Alice has a telephone and an authenticator app, and has enabled these of the two. */
async function guardedPool(page: SnippetPage, factors: readonly ('sms' | 'app')[]) {
  const pool = await page.pool(
    {},
    { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH'] },
  );
  await pool.administer('SetUserPoolMfaConfig', OPTIONAL_BOTH);
  await pool.addUser('alice', PHONE);
  const secret = await enrolledApp(pool);
  await pool.administer('AdminSetUserMFAPreference', {
    Username: 'alice',
    SMSMfaSettings: { Enabled: factors.includes('sms') },
    SoftwareTokenMfaSettings: { Enabled: factors.includes('app') },
  });
  return { pool, secret };
}

/** Its secret; its first code is that of a time step ago, so that the present one is still to be used. */
async function enrolledApp(pool: SnippetPool): Promise<string> {
  const { AuthenticationResult } = await pool.administer('AdminInitiateAuth', {
    ClientId: pool.coordinates.userPoolClientId,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'alice', PASSWORD },
  });
  const { AccessToken } = AuthenticationResult as { AccessToken: string };
  const { SecretCode } = await pool.administer('AssociateSoftwareToken', { AccessToken });
  const secret = String(SecretCode);
  await pool.administer('VerifySoftwareToken', { AccessToken, UserCode: appCode(secret, -1) });
  return secret;
}

describeSnippets('second-factor', (page) => {
  it('answers with the code of an SMS or of an app: v5', async () => {
    for (const factor of ['sms', 'app'] as const) {
      const { pool, secret } = await guardedPool(page, [factor]);
      const { device, load } = page.app('v5', pool);
      const { answerWithCode } = load<typeof AnswerV5>('answer');
      const user = (await device.client.signIn({ username: 'alice', password: PASSWORD })).raw as User;
      await assert.rejects(answerWithCode(user, '000000'), { code: 'CodeMismatchException' });
      await answerWithCode(user, factor === 'sms' ? await pool.code('alice') : appCode(secret));
      assert.equal((await device.client.currentUser()).username, 'alice');
    }
  });

  it('answers with the code of an SMS or of an app: v6', async () => {
    for (const factor of ['sms', 'app'] as const) {
      const { pool, secret } = await guardedPool(page, [factor]);
      const { device, load } = page.app('v6', pool);
      const { answerWithCode } = load<typeof AnswerV6>('answer');
      await device.client.signIn({ username: 'alice', password: PASSWORD });
      await assert.rejects(answerWithCode('000000'), { name: 'CodeMismatchException' });
      assert.equal(await answerWithCode(factor === 'sms' ? await pool.code('alice') : appCode(secret)), true);
    }
  });

  it('chooses between two factors: v5', async () => {
    const { pool, secret } = await guardedPool(page, ['sms', 'app']);
    const { device, load } = page.app('v5', pool);
    const { chooseFactor } = load<typeof ChooseV5>('choose');
    const { raw, nextStep } = await device.client.signIn({ username: 'alice', password: PASSWORD });
    assert.equal(nextStep, 'SELECT_MFA_TYPE');
    const user = await chooseFactor(raw as User, 'SOFTWARE_TOKEN_MFA');
    assert.equal(user.challengeName, 'SOFTWARE_TOKEN_MFA');
    await load<typeof AnswerV5>('answer').answerWithCode(user, appCode(secret));
    assert.equal((await device.client.currentUser()).username, 'alice');
  });

  it('chooses between two factors: v6', async () => {
    const { pool } = await guardedPool(page, ['sms', 'app']);
    const { device, load } = page.app('v6', pool);
    const { chooseFactor } = load<typeof ChooseV6>('choose');
    await device.client.signIn({ username: 'alice', password: PASSWORD });
    assert.equal(await chooseFactor('SMS'), 'CONFIRM_SIGN_IN_WITH_SMS_CODE');
    const { answerWithCode } = load<typeof AnswerV6>('answer');
    assert.equal(await answerWithCode(await pool.code('alice')), true);
  });
});
