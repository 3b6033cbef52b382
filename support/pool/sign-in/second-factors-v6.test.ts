import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amplifyV6 } from '../testing/amplify-v6';
import { appCode } from '../testing/app-code';
import { type Caller, createCaller } from '../testing/caller';
import { PASSWORD } from '../testing/people';
import { EMAIL } from '../testing/refusal';
import {
  guarded,
  OPTIONAL_BOTH,
  otherCode,
  PHONE,
  REQUIRED_SMS,
  REQUIRED_TOTP,
} from '../testing/second-factor';
import { served } from '../testing/served';

const ALICE = { username: 'alice', password: PASSWORD };
const CODE = '246810';
const SENDER = {
  EmailConfiguration: {
    EmailSendingAccount: 'DEVELOPER',
    SourceArn: 'arn:aws:ses:us-east-1:000000000000:identity/example.com',
  },
};
const REQUIRED_EMAIL = { MfaConfiguration: 'ON', EmailMfaConfiguration: {} };

/** Amplify v6 in front of a pool of its own, signed out afterwards. */
async function withV6(
  settings: { readonly pool?: object; readonly configuration: object; readonly attributes?: object },
  look: (v6: ReturnType<typeof amplifyV6>, caller: Caller) => Promise<void>,
): Promise<void> {
  const caller = await createCaller({ code: CODE }, { pool: settings.pool });
  await guarded(caller, settings.configuration, { ...settings.attributes });
  await served(caller, async (pool) => {
    const v6 = amplifyV6(caller, pool);
    await look(v6, caller);
    await v6.signOut();
  });
}

test('v6, MF-05, MF-06, SE-06: a code by SMS, after a wrong one', () =>
  withV6({ configuration: REQUIRED_SMS, attributes: PHONE }, async (v6) => {
    const { nextStep } = await v6.signIn(ALICE);
    assert.deepEqual(nextStep, {
      signInStep: 'CONFIRM_SIGN_IN_WITH_SMS_CODE',
      codeDeliveryDetails: { deliveryMedium: 'SMS', destination: '+*******5678' },
    });
    const wrong = { challengeResponse: otherCode(CODE) };
    await assert.rejects(v6.confirmSignIn(wrong), { name: 'CodeMismatchException' });
    assert.equal((await v6.confirmSignIn({ challengeResponse: CODE })).isSignedIn, true);
  }));

test('v6, TT-01, TT-10, MF-07: an authenticator app, set up by somebody signed in', () =>
  withV6({ configuration: OPTIONAL_BOTH }, async (v6) => {
    assert.equal((await v6.signIn(ALICE)).isSignedIn, true);
    const { sharedSecret } = await v6.setUpTOTP();
    await assert.rejects(v6.verifyTOTPSetup({ code: otherCode(appCode(sharedSecret)) }), {
      name: 'EnableSoftwareTokenMFAException',
    });
    await v6.verifyTOTPSetup({ code: appCode(sharedSecret) });
    await v6.updateMFAPreference({ totp: 'PREFERRED' });
    assert.deepEqual(await v6.fetchMFAPreference(), { enabled: ['TOTP'], preferred: 'TOTP' });
    await v6.signOut();
    const { nextStep } = await v6.signIn(ALICE);
    assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_TOTP_CODE');
    const code = appCode(sharedSecret, 1);
    assert.equal((await v6.confirmSignIn({ challengeResponse: code })).isSignedIn, true);
    await v6.signOut();
    await v6.signIn(ALICE);
    await assert.rejects(v6.confirmSignIn({ challengeResponse: code }), { name: 'ExpiredCodeException' });
  }));

test('v6, NP-09, MF-01, MF-02: a new password, then an app, then tokens', () =>
  withV6({ configuration: REQUIRED_TOTP }, async (v6, caller) => {
    await caller.call('AdminSetUserPassword', { Username: 'alice', Password: PASSWORD, Permanent: false });
    await v6.signIn(ALICE);
    const { nextStep } = await v6.confirmSignIn({ challengeResponse: 'N3wPassw0rd!' });
    assert.ok(nextStep.signInStep === 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP');
    const challengeResponse = appCode(nextStep.totpSetupDetails.sharedSecret);
    assert.equal((await v6.confirmSignIn({ challengeResponse })).isSignedIn, true);
    assert.deepEqual((await v6.fetchMFAPreference()).enabled, ['TOTP']);
  }));

test('v6, MF-10, MF-11: the choice between two factors', () =>
  withV6({ configuration: OPTIONAL_BOTH, attributes: PHONE }, async (v6) => {
    await v6.signIn(ALICE);
    const { sharedSecret } = await v6.setUpTOTP();
    await v6.verifyTOTPSetup({ code: appCode(sharedSecret) });
    await v6.updateMFAPreference({ totp: 'ENABLED', sms: 'ENABLED' });
    await v6.signOut();
    const { nextStep } = await v6.signIn(ALICE);
    assert.ok(nextStep.signInStep === 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION');
    assert.deepEqual(nextStep.allowedMFATypes, ['SMS', 'TOTP']);
    await v6.confirmSignIn({ challengeResponse: 'SMS' });
    assert.equal((await v6.confirmSignIn({ challengeResponse: CODE })).isSignedIn, true);
  }));

test('v6, MF-12: a code by e-mail', () =>
  withV6({ pool: SENDER, configuration: REQUIRED_EMAIL, attributes: EMAIL }, async (v6) => {
    const { nextStep } = await v6.signIn(ALICE);
    assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
    assert.equal((await v6.confirmSignIn({ challengeResponse: CODE })).isSignedIn, true);
  }));

test('v6: an address given at sign-in is verified by its code and a factor from then on', () =>
  withV6({ pool: SENDER, configuration: REQUIRED_EMAIL }, async (v6) => {
    assert.equal((await v6.signIn(ALICE)).nextStep.signInStep, 'CONTINUE_SIGN_IN_WITH_EMAIL_SETUP');
    await assert.rejects(v6.confirmSignIn({ challengeResponse: 'alice@nowhere' }), {
      name: 'InvalidParameterException',
    });
    const { nextStep } = await v6.confirmSignIn({ challengeResponse: EMAIL.email });
    assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
    assert.equal((await v6.confirmSignIn({ challengeResponse: CODE })).isSignedIn, true);
    assert.equal((await v6.fetchUserAttributes()).email_verified, 'true');
    assert.deepEqual((await v6.fetchMFAPreference()).enabled, ['EMAIL']);
  }));
