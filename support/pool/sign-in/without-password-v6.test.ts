import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amplifyV6 } from '../testing/amplify-v6';
import { createCaller } from '../testing/caller';
import { releaseLongTimers } from '../testing/release-long-timers';
import { served } from '../testing/served';

releaseLongTimers();

const CODE = '246810';
/** The fixed code, begun anew to eight digits (row UA-03). */
const LONG_CODE = '24681024';
const SETTINGS = {
  pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
  client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
};
const BY_CHOICE = { authFlowType: 'USER_AUTH' } as const;

// In a file of its own: v6 drops an autoSignIn within 300 ms of another one, and its promise never settles.
test('SU-26, UA-08: somebody without a password signs up, confirms and signs in by e-mail', async () => {
  const caller = await createCaller({ code: CODE }, SETTINGS);
  await served(caller, async (pool) => {
    const v6 = amplifyV6(caller, pool);
    const userAttributes = { email: 'chloe@example.com' };
    await v6.signUp({ username: 'chloe', options: { userAttributes, autoSignIn: BY_CHOICE } });
    await v6.confirmSignUp({ username: 'chloe', confirmationCode: CODE });
    assert.equal((await v6.autoSignIn()).isSignedIn, true);
    await v6.signOut();
    const { nextStep } = await v6.signIn({ username: 'chloe', options: BY_CHOICE });
    assert.ok(nextStep.signInStep === 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION');
    assert.deepEqual(nextStep.availableChallenges, ['EMAIL_OTP']);
    await v6.confirmSignIn({ challengeResponse: 'EMAIL_OTP' });
    assert.equal((await v6.confirmSignIn({ challengeResponse: LONG_CODE })).isSignedIn, true);
    await v6.signOut();
  });
});
