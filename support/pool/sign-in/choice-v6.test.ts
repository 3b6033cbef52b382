import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amplifyV6 } from '../testing/amplify-v6';
import { createCaller } from '../testing/caller';
import { arrange, PASSWORD } from '../testing/people';
import { EMAIL } from '../testing/refusal';
import { releaseLongTimers } from '../testing/release-long-timers';
import { otherCode, PHONE, SMS_CONFIGURATION } from '../testing/second-factor';
import { served } from '../testing/served';

releaseLongTimers();

const CODE = '246810';
/** The fixed code, begun anew to eight digits (row UA-03). */
const LONG_CODE = '24681024';
const SETTINGS = {
  pool: {
    ...SMS_CONFIGURATION,
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] } },
  },
  client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
};
const BY_CHOICE = { authFlowType: 'USER_AUTH' } as const;

async function withV6(look: (v6: ReturnType<typeof amplifyV6>) => Promise<void>): Promise<void> {
  const caller = await createCaller({ code: CODE }, SETTINGS);
  await arrange(caller, 'alice', { ...EMAIL, email_verified: 'true', ...PHONE });
  await served(caller, async (pool) => {
    const v6 = amplifyV6(caller, pool);
    await look(v6);
    await v6.signOut();
  });
}

test('UA-01, UA-03, UA-04: the preferred e-mail code, after a wrong one', () =>
  withV6(async (v6) => {
    const options = { ...BY_CHOICE, preferredChallenge: 'EMAIL_OTP' } as const;
    const { nextStep } = await v6.signIn({ username: 'alice', options });
    assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
    await assert.rejects(v6.confirmSignIn({ challengeResponse: otherCode(LONG_CODE) }), {
      name: 'CodeMismatchException',
    });
    assert.equal((await v6.confirmSignIn({ challengeResponse: LONG_CODE })).isSignedIn, true);
  }));

for (const preferredChallenge of ['PASSWORD', 'PASSWORD_SRP'] as const) {
  test(`IA-15: ${preferredChallenge} at once`, () =>
    withV6(async (v6) => {
      const options = { ...BY_CHOICE, preferredChallenge };
      assert.equal((await v6.signIn({ username: 'alice', password: PASSWORD, options })).isSignedIn, true);
    }));

  test(`UA-06: ${preferredChallenge} out of the choice, after a wrong password`, () =>
    withV6(async (v6) => {
      await v6.signIn({ username: 'alice', options: BY_CHOICE });
      const { nextStep } = await v6.confirmSignIn({ challengeResponse: preferredChallenge });
      assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_PASSWORD');
      await assert.rejects(v6.confirmSignIn({ challengeResponse: 'Wr0ng!!!' }), {
        name: 'NotAuthorizedException',
      });
      assert.equal((await v6.confirmSignIn({ challengeResponse: PASSWORD })).isSignedIn, true);
    }));
}

test('UA-06: an SMS code out of the choice', () =>
  withV6(async (v6) => {
    const { nextStep } = await v6.signIn({ username: 'alice', options: BY_CHOICE });
    assert.ok(nextStep.signInStep === 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION');
    assert.deepEqual(nextStep.availableChallenges, ['EMAIL_OTP', 'SMS_OTP', 'PASSWORD_SRP', 'PASSWORD']);
    await v6.confirmSignIn({ challengeResponse: 'SMS_OTP' });
    assert.equal((await v6.confirmSignIn({ challengeResponse: LONG_CODE })).isSignedIn, true);
  }));

test('UA-08: a confirmed sign-up signs in without another code', () =>
  withV6(async (v6) => {
    const userAttributes = { email: 'bruno@example.com' };
    const options = { userAttributes, autoSignIn: BY_CHOICE };
    await v6.signUp({ username: 'bruno', password: PASSWORD, options });
    const { nextStep } = await v6.confirmSignUp({ username: 'bruno', confirmationCode: CODE });
    assert.equal(nextStep.signUpStep, 'COMPLETE_AUTO_SIGN_IN');
    assert.equal((await v6.autoSignIn()).isSignedIn, true);
  }));
