import { enrolApp, STILL } from '../testing/authenticator';
import type { Caller } from '../testing/caller';
import { PASSWORD, tokensOf } from '../testing/people';
import { rawCall } from '../testing/raw-call';
import { arranged, signedUp } from '../testing/refusal';
import { OPTIONAL_TOTP } from '../testing/second-factor';
import { SIGNED } from '../testing/signed';
import { SrpClient } from '../testing/srp-client';
import { shown } from './evidence';
import { row } from './row';

/** Status and body of an answer, as sent. */
async function sent(caller: Caller, operation: string, input: object): Promise<readonly unknown[]> {
  const body = JSON.stringify({ ...input, ClientId: caller.clientId, UserPoolId: caller.userPoolId });
  const answer = await rawCall(caller.pool, { operation, body, headers: SIGNED });
  return [operation, answer.status, await answer.text()];
}

const newestCode = async (caller: Caller) => (await caller.codes('alice')).at(-1);

row('P-18', STILL, async (caller) => {
  const Username = 'alice';
  await signedUp(caller);
  const seen = [
    await sent(caller, 'ConfirmSignUp', { Username, ConfirmationCode: await newestCode(caller) }),
  ];
  await caller.call('SetUserPoolMfaConfig', OPTIONAL_TOTP);
  const { AccessToken } = await tokensOf(caller, Username);
  await caller.call('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' });
  const verification = { AccessToken, AttributeName: 'email', Code: await newestCode(caller) };
  seen.push(
    await sent(caller, 'VerifyUserAttribute', verification),
    await sent(caller, 'ChangePassword', {
      AccessToken,
      PreviousPassword: PASSWORD,
      ProposedPassword: PASSWORD,
    }),
  );
  await caller.call('ForgotPassword', { Username });
  const ConfirmationCode = await newestCode(caller);
  seen.push(await sent(caller, 'ConfirmForgotPassword', { Username, ConfirmationCode, Password: PASSWORD }));
  await enrolApp(caller);
  seen.push(
    await sent(caller, 'SetUserMFAPreference', {
      AccessToken,
      SoftwareTokenMfaSettings: { Enabled: false },
    }),
    await sent(caller, 'GlobalSignOut', { AccessToken }),
  );
  return shown(
    seen,
    [
      'ConfirmSignUp',
      'VerifyUserAttribute',
      'ChangePassword',
      'ConfirmForgotPassword',
      'SetUserMFAPreference',
      'GlobalSignOut',
    ].map((operation) => [operation, 200, '{}']),
  );
});

row(
  'P-19',
  {
    pool: {
      DeviceConfiguration: { ChallengeRequiredOnNewDevice: false, DeviceOnlyRememberedOnUserPrompt: false },
    },
  },
  async (caller) => {
    await arranged(caller);
    const srp = new SrpClient(caller);
    const { body } = await srp.answer((await srp.begin('alice')).body, { password: PASSWORD });
    const { AccessToken, NewDeviceMetadata } = body.AuthenticationResult;
    const { DeviceKey } = NewDeviceMetadata;
    const DeviceSecretVerifierConfig = { PasswordVerifier: 'AQ==', Salt: 'AQ==' };
    await caller.call('ConfirmDevice', { AccessToken, DeviceKey, DeviceSecretVerifierConfig });
    const seen = [
      await sent(caller, 'ForgetDevice', { AccessToken, DeviceKey }),
      await sent(caller, 'DeleteUser', { AccessToken }),
    ];
    await arranged(caller);
    seen.push(await sent(caller, 'AdminDeleteUser', { Username: 'alice' }));
    return shown(
      seen,
      ['ForgetDevice', 'DeleteUser', 'AdminDeleteUser'].map((operation) => [operation, 200, '']),
    );
  },
);
