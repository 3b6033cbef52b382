import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, STILL } from '../testing/authenticator';
import { type Caller, createCaller } from '../testing/caller';
import { answerChallenge } from '../testing/challenge';
import { outcome } from '../testing/outcome';
import { arrange, PASSWORD, signIn, signUp, tokensOf } from '../testing/people';
import { ALIAS, EMAIL, initiate, testRefusals } from '../testing/refusal';
import {
  challengeOf,
  guarded,
  OPTIONAL_TOTP,
  otherCode,
  PHONE,
  REQUIRED_SMS,
  REQUIRED_TOTP,
  SMS_CONFIGURATION,
} from '../testing/second-factor';

const ADMIN = { ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'] };
const CHOICE = { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] };
const factors = (...AllowedFirstAuthFactors: string[]) => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
});
const bySms = (caller: Caller) => guarded(caller, REQUIRED_SMS, PHONE);
const create = (settings: object) => (c: Caller) => c.call('CreateUserPool', { PoolName: 'x', ...settings });
const adminSignIn = (AuthFlow: string) => (c: Caller) =>
  c.call('AdminInitiateAuth', { AuthFlow, AuthParameters: { USERNAME: 'alice', PASSWORD } });

testRefusals([
  { row: 'UP-11', call: create({ MfaConfiguration: 'ON' }), error: 'InvalidParameterException' },
  {
    row: 'a passkey as first factor',
    call: create(factors('PASSWORD', 'WEB_AUTHN')),
    error: 'InvalidParameterException',
    message: 'WEB_AUTHN is not simulated by this user pool.',
  },
  {
    row: 'first factors without a password',
    call: create(factors('EMAIL_OTP')),
    error: 'InvalidParameterException',
  },
  {
    row: 'one-time passwords in the Lite tier',
    call: create({ ...factors('PASSWORD', 'EMAIL_OTP'), UserPoolTier: 'LITE' }),
    error: 'FeatureUnavailableInTierException',
  },
  {
    row: 'e-mail as second factor without mail of its own',
    call: (c) => c.call('SetUserPoolMfaConfig', { MfaConfiguration: 'ON', EmailMfaConfiguration: {} }),
    error: 'InvalidParameterException',
  },
  {
    row: 'an app as second factor while MFA is off',
    call: (c) => c.call('SetUserPoolMfaConfig', { SoftwareTokenMfaConfiguration: { Enabled: true } }),
    error: 'InvalidParameterException',
    message: "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
  },
  {
    row: 'SMS as second factor without SmsConfiguration',
    call: (c) => c.call('SetUserPoolMfaConfig', { MfaConfiguration: 'ON', SmsMfaConfiguration: {} }),
    error: 'InvalidParameterException',
  },
  {
    row: 'IA-16',
    call: adminSignIn('ADMIN_USER_PASSWORD_AUTH'),
    error: 'InvalidParameterException',
    message: 'Auth flow not enabled for this client',
  },
  {
    row: 'IA-17',
    client: ADMIN,
    call: adminSignIn('USER_PASSWORD_AUTH'),
    error: 'InvalidParameterException',
    message: 'Initiate Auth method not supported.',
  },
  {
    row: 'IA-15',
    call: initiate('USER_AUTH', { USERNAME: 'alice' }),
    error: 'InvalidParameterException',
    message: 'USER_AUTH flow not enabled for this client',
  },
  {
    row: 'a choice that was not offered',
    client: CHOICE,
    call: async (c) => {
      await arrange(c, 'alice', { ...EMAIL, email_verified: 'true' });
      const { body } = await initiate('USER_AUTH', { USERNAME: 'alice' })(c);
      return answerChallenge(c, body, { ANSWER: 'EMAIL_OTP' });
    },
    error: 'InvalidParameterException',
  },
  {
    row: 'a Session of another sign-up at ConfirmSignUp',
    client: CHOICE,
    call: async (c) => {
      await signUp(c, 'alice', EMAIL);
      const { Session } = (await signUp(c, 'bruno', EMAIL)).body;
      const ConfirmationCode = (await c.codes('alice')).at(-1);
      return c.call('ConfirmSignUp', { Username: 'alice', ConfirmationCode, Session });
    },
    error: 'NotAuthorizedException',
  },
  {
    row: 'SE-03: the Session of a code answers no request for a new password',
    call: async (c) => {
      const { Session } = await challengeOf(await bySms(c));
      const other = { ChallengeName: 'NEW_PASSWORD_REQUIRED', Session };
      return answerChallenge(c, other, { NEW_PASSWORD: 'N3wPassw0rd!' });
    },
    error: 'NotAuthorizedException',
    message: 'Invalid session for the user.',
  },
  {
    row: 'MFA_SETUP before a code of the app was shown',
    call: async (c) => {
      const challenge = await challengeOf(await guarded(c, REQUIRED_TOTP));
      const { Session } = (await c.call('AssociateSoftwareToken', { Session: challenge.Session })).body;
      return answerChallenge(c, { ...challenge, Session }, {});
    },
    error: 'InvalidParameterException',
  },
  {
    row: 'a code for an app that was not associated',
    call: async (c) => {
      const { AccessToken } = await tokensOf(await guarded(c, OPTIONAL_TOTP), 'alice');
      return c.call('VerifySoftwareToken', { AccessToken, UserCode: '123456' });
    },
    error: 'InvalidParameterException',
  },
  {
    row: 'SE-08: the code after five wrong ones',
    call: async (c) => {
      const challenge = await challengeOf(await bySms(c));
      const SMS_MFA_CODE = (await c.codes('alice')).at(-1) ?? '';
      for (let attempt = 0; attempt < 5; attempt += 1) {
        await answerChallenge(c, challenge, { SMS_MFA_CODE: otherCode(SMS_MFA_CODE) });
      }
      return answerChallenge(c, challenge, { SMS_MFA_CODE });
    },
    error: 'NotAuthorizedException',
  },
]);

test('SE-02: of two right codes at once one gives tokens', async () => {
  const caller = await bySms(await createCaller());
  const challenge = await challengeOf(caller);
  const answer = { SMS_MFA_CODE: (await caller.codes('alice')).at(-1) };
  const both = await Promise.all([
    answerChallenge(caller, challenge, answer),
    answerChallenge(caller, challenge, answer),
  ]);
  assert.deepEqual(both.map(outcome).sort(), ['NotAuthorizedException', 'accepted']);
});

test('a code of an app counts once, even for two sign-ins at once', async () => {
  const caller = await guarded(await createCaller(STILL.options), OPTIONAL_TOTP);
  const { AccessToken } = await tokensOf(caller, 'alice');
  const { SecretCode } = (await caller.call('AssociateSoftwareToken', { AccessToken })).body;
  await caller.call('VerifySoftwareToken', { AccessToken, UserCode: codeOf(SecretCode, -1) });
  const SoftwareTokenMfaSettings = { Enabled: true };
  await caller.call('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings });
  const challenges = [await challengeOf(caller), await challengeOf(caller)];
  const answer = { SOFTWARE_TOKEN_MFA_CODE: codeOf(SecretCode) };
  const both = await Promise.all(challenges.map((each) => answerChallenge(caller, each, answer)));
  assert.deepEqual(both.map(outcome).sort(), ['ExpiredCodeException', 'accepted']);
});

test('the administrator answers the challenge that an administrator was given', async () => {
  const caller = await bySms(await createCaller({}, { client: ADMIN }));
  const { body } = await adminSignIn('ADMIN_NO_SRP_AUTH')(caller);
  const SMS_MFA_CODE = (await caller.codes('alice')).at(-1);
  const answered = await caller.call('AdminRespondToAuthChallenge', {
    ChallengeName: 'SMS_MFA',
    Session: body.Session,
    ChallengeResponses: { USERNAME: 'alice', SMS_MFA_CODE },
  });
  assert.equal(answered.body.AuthenticationResult?.TokenType, 'Bearer', answered.message);
});

test('whoever signed in by an alias answers under the alias', async () => {
  const caller = await createCaller({}, { pool: { ...ALIAS, ...SMS_CONFIGURATION } });
  await guarded(caller, REQUIRED_SMS, { ...PHONE, ...EMAIL, email_verified: 'true' });
  const { body } = await signIn(caller, EMAIL.email);
  const SMS_MFA_CODE = (await caller.codes('alice')).at(-1);
  const answered = await answerChallenge(caller, body, { USERNAME: EMAIL.email, SMS_MFA_CODE });
  assert.equal(outcome(answered), 'accepted');
});

test('GetUserPoolMfaConfig and DescribeUserPool tell what was set', async () => {
  const caller = await createCaller();
  await caller.call('SetUserPoolMfaConfig', OPTIONAL_TOTP);
  const { body } = await caller.call('GetUserPoolMfaConfig');
  assert.deepEqual(body, {
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
  });
  assert.equal((await caller.call('DescribeUserPool')).body.UserPool.MfaConfiguration, 'OPTIONAL');
});
