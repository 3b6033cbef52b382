import { amplifyV6 } from '../testing/amplify-v6';
import type { Caller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { PASSWORD, refresh, signIn, tokensOf } from '../testing/people';
import { recordedTriggers, silent } from '../testing/recorded-triggers';
import { arranged } from '../testing/refusal';
import { guarded, PHONE, REQUIRED_SMS, SMS_CONFIGURATION } from '../testing/second-factor';
import { served } from '../testing/served';
import { refused, shown } from './evidence';
import { row } from './row';

const ALWAYS = { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false };
const ON_PROMPT = { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true };
const TRACKING = { pool: { DeviceConfiguration: ALWAYS } };
const UNKNOWN = 'us-east-1_12345678-1234-1234-1234-123456789012';

/** Tokens of Alice, and the device that the sign-in offered and she confirmed. */
async function confirmed(c: Caller) {
  const { body } = await signIn(await arranged(c), 'alice');
  const { AccessToken, RefreshToken, NewDeviceMetadata } = body.AuthenticationResult;
  const { DeviceKey } = NewDeviceMetadata;
  const DeviceSecretVerifierConfig = { PasswordVerifier: 'AQ==', Salt: 'AQ==' };
  const answer = await c.call('ConfirmDevice', { AccessToken, DeviceKey, DeviceSecretVerifierConfig });
  return { answer, RefreshToken, DeviceKey };
}

row('DV-01', TRACKING, async (c) => {
  const { body } = await signIn(await arranged(c), 'alice');
  const { DeviceKey, DeviceGroupKey } = body.AuthenticationResult.NewDeviceMetadata;
  const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
  return shown(
    [new RegExp(`^us-east-1_${uuid}$`).test(DeviceKey), /^-\w{8}$/.test(DeviceGroupKey)],
    [true, true],
  );
});

row('DV-02', async (c) => shown('NewDeviceMetadata' in (await tokensOf(await arranged(c), 'alice')), false));

row('DV-03', TRACKING, async (c) => {
  const always = (await confirmed(c)).answer.body;
  await c.call('UpdateUserPool', { AutoVerifiedAttributes: ['email'], DeviceConfiguration: ON_PROMPT });
  await c.call('AdminForgetDevice', { Username: 'alice', DeviceKey: (await confirmed(c)).DeviceKey });
  const onPrompt = (await confirmed(c)).answer.body;
  return shown(
    [always, onPrompt],
    [{ UserConfirmationNecessary: false }, { UserConfirmationNecessary: true }],
  );
});

const issued = recordedTriggers(
  { PreTokenGeneration: silent },
  { pool: { ...TRACKING.pool, ...SMS_CONFIGURATION } },
);

row('DV-04', issued.setting, async (c) => {
  await guarded(c, REQUIRED_SMS, PHONE);
  return served(c, async (pool) => {
    const auth = amplifyV6(c, pool);
    const { nextStep } = await auth.signIn({ username: 'alice', password: PASSWORD });
    const challengeResponse = (await c.codes('alice')).at(-1) ?? '';
    await auth.confirmSignIn({ challengeResponse });
    await auth.signOut();
    const before = pool.sent.length;
    const { isSignedIn } = await auth.signIn({ username: 'alice', password: PASSWORD });
    const challenges = pool.sent.slice(before).map(({ input }) => input.ChallengeName);
    await auth.signOut();
    return [
      shown(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_SMS_CODE'),
      shown(
        [isSignedIn, challenges],
        [true, [undefined, 'PASSWORD_VERIFIER', 'DEVICE_SRP_AUTH', 'DEVICE_PASSWORD_VERIFIER']],
      ),
      shown((await c.codes('alice')).length, 1),
      // Row TR-09.
      shown(issued.sources(), ['TokenGeneration_Authentication', 'TokenGeneration_AuthenticateDevice']),
    ];
  });
});

row('DV-05', TRACKING, async (c) => {
  const { RefreshToken, DeviceKey } = await confirmed(c);
  const AuthParameters = { REFRESH_TOKEN: RefreshToken, DEVICE_KEY: DeviceKey };
  const withKey = await c.call('InitiateAuth', { AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters });
  return [shown(outcome(withKey), 'accepted'), refused(await refresh(c, RefreshToken))];
});

row('DV-06', TRACKING, async (c) => {
  await arranged(c);
  const AuthParameters = { USERNAME: 'alice', PASSWORD, DEVICE_KEY: UNKNOWN };
  return refused(await c.call('InitiateAuth', { AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }));
});
