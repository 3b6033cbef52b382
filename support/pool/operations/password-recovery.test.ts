import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amplifyV5 } from '../testing/amplify-v5';
import { amplifyV6 } from '../testing/amplify-v6';
import { type Caller, createCaller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { confirmReset, forget, NEW_PASSWORD } from '../testing/password-reset';
import { arrange, PASSWORD, signIn } from '../testing/people';
import { arranged, HIDDEN, testRefusals } from '../testing/refusal';
import { served } from '../testing/served';

const HISTORY = { Policies: { PasswordPolicy: { PasswordHistorySize: 2 } } };
const NO_SELF_SERVICE = {
  AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: 'admin_only' }] },
};

async function forgetful(caller: Caller): Promise<Caller> {
  await forget(await arranged(caller));
  return caller;
}

testRefusals([
  {
    row: 'UP-14 for an administrator',
    pool: NO_SELF_SERVICE,
    call: async (c) => (await arranged(c)).call('AdminResetUserPassword', { Username: 'alice' }),
    error: 'NotAuthorizedException',
  },
  {
    row: 'FP-05 for an administrator',
    call: async (c) => {
      await c.call('AdminCreateUser', { Username: 'alice' });
      return c.call('AdminResetUserPassword', { Username: 'alice' });
    },
    error: 'NotAuthorizedException',
    message: 'User password cannot be reset in the current state.',
  },
  {
    row: 'CP-05 by a reset',
    pool: HISTORY,
    call: async (c) => confirmReset(await forgetful(c), { password: PASSWORD }),
    error: 'PasswordHistoryPolicyViolationException',
    message: 'Password has previously been used',
  },
  {
    row: 'CP-05 by an administrator',
    pool: HISTORY,
    call: async (c) =>
      (await arranged(c)).call('AdminSetUserPassword', { Username: 'alice', Password: PASSWORD }),
    error: 'PasswordHistoryPolicyViolationException',
  },
  {
    row: 'ConfirmForgotPassword of nobody where existence is hidden',
    client: HIDDEN,
    call: (c) => confirmReset(c, { code: '123456' }),
    error: 'CodeMismatchException',
  },
  {
    row: 'admin_only beside another way to recover',
    call: (c) =>
      c.call('CreateUserPool', {
        PoolName: 'x',
        AccountRecoverySetting: {
          RecoveryMechanisms: [
            { Priority: 1, Name: 'verified_email' },
            { Priority: 2, Name: 'admin_only' },
          ],
        },
      }),
    error: 'InvalidParameterException',
  },
]);

test('CP-05: the oldest password comes free again', async () => {
  const caller = await createCaller({}, { pool: HISTORY });
  await arranged(caller);
  const set = (Password: string) =>
    caller.call('AdminSetUserPassword', { Username: 'alice', Password, Permanent: true }).then(outcome);
  const refused = 'PasswordHistoryPolicyViolationException';
  assert.deepEqual(
    [
      await set('Sec0nd!!'),
      await set(PASSWORD),
      await set('Th1rd!!!'),
      await set('Sec0nd!!'),
      await set(PASSWORD),
    ],
    ['accepted', refused, 'accepted', refused, 'accepted'],
  );
});

test('FP-09: of two confirmations at once with one code one wins', async () => {
  const caller = await forgetful(await createCaller());
  const answers = await Promise.all([
    confirmReset(caller, { password: 'F1rst!!!' }),
    confirmReset(caller, { password: 'Sec0nd!!' }),
  ]);
  assert.deepEqual(answers.map(outcome).sort(), ['ExpiredCodeException', 'accepted']);
  const winner = outcome(answers[0]) === 'accepted' ? 'F1rst!!!' : 'Sec0nd!!';
  assert.equal(outcome(await signIn(caller, 'alice', winner)), 'accepted');
});

test('FP-03: nobody, the disabled and those without a proven address look alike where existence is hidden', async () => {
  const caller = await createCaller({}, { client: HIDDEN });
  await arrange(caller, 'bruno', { email: 'bruno@example.com' });
  await arrange(caller, 'chloe', { email: 'chloe@example.com', email_verified: 'true' });
  await caller.call('AdminDisableUser', { Username: 'chloe' });
  for (const name of ['nobody', 'bruno', 'chloe']) {
    const { CodeDeliveryDetails } = (await forget(caller, name)).body;
    assert.deepEqual(CodeDeliveryDetails, {
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: `${name.charAt(0)}***@${name.charAt(0)}***`,
    });
    assert.deepEqual(await caller.codes(name), []);
  }
});

test('AD-11: Amplify v6 leads whoever was reset by an administrator to a new password', async () => {
  const caller = await arranged(await createCaller());
  await served(caller, async (pool) => {
    const auth = amplifyV6(caller, pool);
    await caller.call('AdminResetUserPassword', { Username: 'alice' });
    const { nextStep } = await auth.signIn({ username: 'alice', password: PASSWORD });
    assert.equal(nextStep.signInStep, 'RESET_PASSWORD');
    const begun = await auth.resetPassword({ username: 'alice' });
    assert.equal(begun.nextStep.codeDeliveryDetails.destination, 'a***@e***');
    const confirmationCode = (await caller.codes('alice')).at(-1) ?? '';
    await auth.confirmResetPassword({ username: 'alice', confirmationCode, newPassword: NEW_PASSWORD });
    assert.equal((await auth.signIn({ username: 'alice', password: NEW_PASSWORD })).isSignedIn, true);
    await auth.updatePassword({ oldPassword: NEW_PASSWORD, newPassword: PASSWORD });
    await auth.signOut();
  });
});

test('AD-11: Amplify v5 refuses whoever was reset by an administrator until the password is a new one', async () => {
  const caller = await arranged(await createCaller());
  await served(caller, async (pool) => {
    const auth = amplifyV5(caller, pool);
    await caller.call('AdminResetUserPassword', { Username: 'alice' });
    await assert.rejects(auth.signIn('alice', PASSWORD), { code: 'PasswordResetRequiredException' });
    await auth.forgotPassword('alice');
    const code = (await caller.codes('alice')).at(-1) ?? '';
    assert.equal(await auth.forgotPasswordSubmit('alice', code, NEW_PASSWORD), 'SUCCESS');
    const user = await auth.signIn('alice', NEW_PASSWORD);
    assert.equal(await auth.changePassword(user, NEW_PASSWORD, PASSWORD), 'SUCCESS');
    await auth.signOut();
  });
});
