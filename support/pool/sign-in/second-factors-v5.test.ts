import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amplifyV5 } from '../testing/amplify-v5';
import { appCode } from '../testing/app-code';
import { type Caller, createCaller } from '../testing/caller';
import { PASSWORD } from '../testing/people';
import {
  guarded,
  OPTIONAL_BOTH,
  otherCode,
  PHONE,
  REQUIRED_SMS,
  REQUIRED_TOTP,
} from '../testing/second-factor';
import { served } from '../testing/served';

const CODE = '246810';

/** Amplify v5 in front of a pool of its own, signed out afterwards. */
async function withV5(
  configuration: object,
  look: (v5: ReturnType<typeof amplifyV5>, caller: Caller) => Promise<void>,
): Promise<void> {
  const caller = await guarded(await createCaller({ code: CODE }), configuration, PHONE);
  await served(caller, async (pool) => {
    const v5 = amplifyV5(caller, pool);
    await look(v5, caller);
    await v5.signOut();
  });
}

test('v5, MF-05, MF-06, SE-06: a code by SMS, after a wrong one with the same user object', () =>
  withV5(REQUIRED_SMS, async (v5) => {
    const user = await v5.signIn('alice', PASSWORD);
    assert.equal(user.challengeName, 'SMS_MFA');
    await assert.rejects(v5.confirmSignIn(user, otherCode(CODE)), { name: 'CodeMismatchException' });
    await v5.confirmSignIn(user, CODE, 'SMS_MFA');
    assert.ok((await v5.currentSession()).isValid());
  }));

test('v5, MF-02: an app set up at sign-in; the sign-in after it asks for the app', () =>
  withV5(REQUIRED_TOTP, async (v5) => {
    const user = await v5.signIn('alice', PASSWORD);
    assert.equal(user.challengeName, 'MFA_SETUP');
    const secret = await v5.setupTOTP(user);
    await assert.rejects(v5.currentAuthenticatedUser(), 'the secret alone signs nobody in');
    await v5.verifyTotpToken(user, appCode(secret));
    assert.ok((await v5.currentSession()).isValid());
    await v5.signOut();
    const again = await v5.signIn('alice', PASSWORD);
    assert.equal(again.challengeName, 'SOFTWARE_TOKEN_MFA');
    await v5.confirmSignIn(again, appCode(secret, 1), 'SOFTWARE_TOKEN_MFA');
    assert.ok((await v5.currentSession()).isValid());
  }));

test('v5, TT-12, MF-10, MF-11: two factors, the choice between them, and none', () =>
  withV5(OPTIONAL_BOTH, async (v5, caller) => {
    const user = await v5.signIn('alice', PASSWORD);
    await v5.setPreferredMFA(user, 'SMS');
    const secret = await v5.setupTOTP(user);
    await v5.verifyTotpToken(user, appCode(secret));
    await v5.setPreferredMFA(user, 'TOTP');
    assert.equal(await v5.getPreferredMFA(user, { bypassCache: true }), 'SOFTWARE_TOKEN_MFA');
    const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: false };
    await caller.call('AdminSetUserMFAPreference', { Username: 'alice', SoftwareTokenMfaSettings });
    await v5.signOut();
    const choosing = await v5.signIn('alice', PASSWORD);
    assert.equal(choosing.challengeName, 'SELECT_MFA_TYPE');
    assert.equal(choosing.challengeParam.MFAS_CAN_CHOOSE, '["SMS_MFA","SOFTWARE_TOKEN_MFA"]');
    await new Promise<void>((resolve, reject) =>
      choosing.sendMFASelectionAnswer('SMS_MFA', { onFailure: reject, mfaRequired: () => resolve() }),
    );
    await v5.confirmSignIn(choosing, CODE, 'SMS_MFA');
    await v5.setPreferredMFA(choosing, 'SMS');
    await v5.setPreferredMFA(choosing, 'NOMFA');
    const { body } = await caller.call('AdminGetUser', { Username: 'alice' });
    assert.deepEqual([body.UserMFASettingList, body.PreferredMfaSetting], [undefined, undefined]);
  }));
