import { answerChallenge } from '../testing/challenge';
import {
  arrange,
  confirm,
  PASSWORD,
  pairs,
  payloadOf,
  refresh,
  signIn,
  signUp,
  tokensOf,
} from '../testing/people';
import { recordedTriggers, silent } from '../testing/recorded-triggers';
import { arranged, EMAIL, signedUp } from '../testing/refusal';
import { PHONE, REQUIRED_SMS, SMS_CONFIGURATION } from '../testing/second-factor';
import { shown } from './evidence';
import { row } from './row';

const CALLER = { ClientMetadata: { campaign: 'spring' } };
const NEXT = 'N3wPassw0rd!';

const signInWith = (extra: object) => ({
  AuthFlow: 'USER_PASSWORD_AUTH',
  AuthParameters: { USERNAME: 'alice', PASSWORD },
  ...extra,
});

/** Members of an event's request or response, in alphabetical order. */
const members = (value: unknown) => Object.keys(value ?? {}).sort();

const anyone = recordedTriggers({ PreSignUp: silent });
row('TR-01', anyone.setting, async (c) => {
  await signedUp(c);
  const [event] = anyone.events;
  const common = 'callerContext region request response triggerSource userName userPoolId version';
  return [
    shown(members(event), common.split(' ')),
    shown(members(event?.callerContext), ['awsSdkVersion', 'clientId']),
    shown([event?.version, event?.region, event?.userPoolId], ['1', 'us-east-1', c.userPoolId]),
    shown([event?.userName, event?.callerContext.clientId], ['alice', c.clientId]),
  ];
});

const newcomers = recordedTriggers({ PreSignUp: silent });
row('TR-02', newcomers.setting, async (c) => {
  await signedUp(c);
  await arrange(c, 'bruno');
  return shown(newcomers.sources(), ['PreSignUp_SignUp', 'PreSignUp_AdminCreateUser']);
});

const confirmed = recordedTriggers({ PostConfirmation: silent });
row('TR-03', confirmed.setting, async (c) => {
  await signedUp(c);
  await confirm(c, 'alice', CALLER);
  await c.call('ForgotPassword', { Username: 'alice' });
  const ConfirmationCode = (await c.codes('alice')).at(-1);
  await c.call('ConfirmForgotPassword', { Username: 'alice', ConfirmationCode, Password: NEXT, ...CALLER });
  return [
    shown(confirmed.sources(), ['PostConfirmation_ConfirmSignUp', 'PostConfirmation_ConfirmForgotPassword']),
    shown(
      confirmed.events.map(({ request, response }) => [members(request), request.clientMetadata, response]),
      Array(2).fill([['clientMetadata', 'userAttributes'], CALLER.ClientMetadata, {}]),
    ),
  ];
});

const asked = recordedTriggers(
  { PreAuthentication: silent },
  { client: { PreventUserExistenceErrors: 'ENABLED' } },
);
row('TR-04', asked.setting, async (c) => {
  await arranged(c);
  await c.call('InitiateAuth', signInWith(CALLER));
  await signIn(c, 'nobody');
  const [known, unknown] = asked.events;
  return [
    shown(asked.sources(), Array(2).fill('PreAuthentication_Authentication')),
    shown(known?.request.validationData, CALLER.ClientMetadata),
    shown([members(known?.request.userAttributes).includes('email'), known?.response], [true, {}]),
    shown([known?.request.userNotFound ?? false, unknown?.request.userNotFound], [false, true]),
  ];
});

const proven = recordedTriggers({ PostAuthentication: silent });
row('TR-05', proven.setting, async (c) => {
  await c.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
  const challenge = (await signIn(c, 'alice')).body;
  const { ChallengeName, Session } = challenge;
  const ChallengeResponses = { USERNAME: 'alice', NEW_PASSWORD: NEXT };
  await c.call('RespondToAuthChallenge', { ChallengeName, Session, ChallengeResponses, ...CALLER });
  const { request, response } = proven.events[0] ?? {};
  return [
    shown(proven.sources(), ['PostAuthentication_Authentication']),
    shown([members(request), response], [['clientMetadata', 'newDeviceUsed', 'userAttributes'], {}]),
    shown([request?.newDeviceUsed, request?.clientMetadata], [false, CALLER.ClientMetadata]),
  ];
});

const tokens = recordedTriggers({ PreTokenGeneration: silent });
row('TR-09', tokens.setting, async (c) => {
  await c.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
  const challenge = (await signIn(c, 'alice')).body;
  const { body } = await answerChallenge(c, challenge, { NEW_PASSWORD: NEXT });
  await refresh(c, body.AuthenticationResult.RefreshToken);
  await signIn(c, 'alice', NEXT);
  const [{ request, response } = {}] = tokens.events;
  const groups = members(request?.groupConfiguration);
  return [
    shown(
      tokens.sources(),
      ['NewPasswordChallenge', 'RefreshTokens', 'Authentication'].map(
        (source) => `TokenGeneration_${source}`,
      ),
    ),
    shown(
      [members(request).includes('userAttributes'), members(response)],
      [true, ['claimsOverrideDetails']],
    ),
    shown([groups.includes('groupsToOverride'), groups.includes('iamRolesToOverride')], [true, true]),
  ];
});

const migrated = recordedTriggers({
  UserMigration: () => ({
    userAttributes: { ...EMAIL, email_verified: 'true' },
    finalUserStatus: 'CONFIRMED',
    messageAction: 'SUPPRESS',
  }),
});
row('TR-10', migrated.setting, async (c) => {
  const { status } = await c.call('InitiateAuth', signInWith(CALLER));
  await c.call('ForgotPassword', { Username: 'bruno', ...CALLER });
  const [first, second] = migrated.events;
  const expected =
    'desiredDeliveryMediums enableSMSMFA finalUserStatus forceAliasCreation messageAction userAttributes';
  return [
    shown(migrated.sources(), ['UserMigration_Authentication', 'UserMigration_ForgotPassword']),
    shown([status, first?.request.password, first?.userName], [200, PASSWORD, 'alice']),
    shown(first?.request.validationData, CALLER.ClientMetadata),
    shown([second?.userName, members(first?.response)], ['bruno', expected.split(' ')]),
  ];
});

const texts = recordedTriggers({ CustomMessage: silent }, { pool: SMS_CONFIGURATION });
row('TR-11', texts.setting, async (c) => {
  await signUp(c, 'bruno', EMAIL);
  await c.call('ResendConfirmationCode', { Username: 'bruno' });
  const invited = { Username: 'chloe', UserAttributes: pairs(EMAIL), DesiredDeliveryMediums: ['EMAIL'] };
  await c.call('AdminCreateUser', invited);
  await arrange(c, 'alice', { ...EMAIL, ...PHONE });
  const { AccessToken } = await tokensOf(c, 'alice');
  await c.call('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' });
  const UserAttributes = pairs({ email: 'alice@example.org' });
  await c.call('UpdateUserAttributes', { AccessToken, UserAttributes });
  await c.call('ForgotPassword', { Username: 'alice', ...CALLER });
  await c.call('SetUserPoolMfaConfig', REQUIRED_SMS);
  await signIn(c, 'alice');
  const expected =
    'SignUp ResendCode AdminCreateUser VerifyUserAttribute UpdateUserAttribute ForgotPassword Authentication';
  const forgotten = texts.newest('CustomMessage_ForgotPassword')?.request;
  return [
    shown(
      texts.sources(),
      expected.split(' ').map((source) => `CustomMessage_${source}`),
    ),
    shown([forgotten?.codeParameter, forgotten?.clientMetadata], ['{####}', CALLER.ClientMetadata]),
    shown(members(texts.events[0]?.response), ['emailMessage', 'emailSubject', 'smsMessage']),
  ];
});

const known = recordedTriggers(
  { PostConfirmation: silent, PreAuthentication: silent },
  { pool: { AliasAttributes: ['email'] } },
);
row('TR-12', known.setting, async (c) => {
  await signedUp(c);
  await confirm(c, 'alice');
  await signIn(c, 'alice');
  const { body } = await c.call('AdminGetUser', { Username: 'alice' });
  const expected = {
    sub: body.UserAttributes[0].Value,
    'cognito:user_status': 'CONFIRMED',
    'cognito:email_alias': EMAIL.email,
    email_verified: 'true',
    ...EMAIL,
  };
  return shown(
    known.events.map(({ request }) => request.userAttributes),
    [expected, expected],
  );
});

const administered = recordedTriggers({ PostConfirmation: silent });
row('TR-13', administered.setting, async (c) => {
  await (await signedUp(c)).call('AdminConfirmSignUp', { Username: 'alice' });
  return shown(administered.events[0]?.callerContext.clientId, 'CLIENT_ID_NOT_APPLICABLE');
});

const signingUp = recordedTriggers({ PreSignUp: silent, CustomMessage: silent, PostConfirmation: silent });
row('TR-14', signingUp.setting, async (c) => {
  await signedUp(c);
  await confirm(c, 'alice');
  return shown(signingUp.sources(), [
    'PreSignUp_SignUp',
    'CustomMessage_SignUp',
    'PostConfirmation_ConfirmSignUp',
  ]);
});

const signingIn = recordedTriggers({
  PreTokenGeneration: silent,
  PostAuthentication: silent,
  PreAuthentication: silent,
});
row('TR-15', signingIn.setting, async (c) => {
  await arranged(c);
  await signIn(c, 'alice', 'Wr0ng!!!');
  await signIn(c, 'alice');
  return shown(signingIn.sources(), [
    'PreAuthentication_Authentication',
    'PreAuthentication_Authentication',
    'PostAuthentication_Authentication',
    'TokenGeneration_Authentication',
  ]);
});

const PROTECTED = ['aud', 'auth_time', 'cognito:username', 'exp', 'iat', 'iss', 'jti', 'sub', 'token_use'];
const claims = recordedTriggers({
  PreTokenGeneration: () => ({
    claimsOverrideDetails: {
      claimsToAddOrOverride: {
        plan: 'gold',
        email: 'hidden@example.com',
        ...Object.fromEntries(PROTECTED.map((name) => [name, 'forged'])),
      },
      claimsToSuppress: ['email_verified'],
    },
  }),
});
row('TR-16', claims.setting, async (c) => {
  await arranged(c);
  const { IdToken, AccessToken } = await tokensOf(c, 'alice');
  const claimed = payloadOf(IdToken);
  return [
    shown([claimed.plan, claimed.email], ['gold', 'hidden@example.com']),
    shown(['email_verified' in claimed, 'plan' in payloadOf(AccessToken)], [false, false]),
    shown(
      PROTECTED.filter((name) => claimed[name] === 'forged'),
      [],
    ),
  ];
});

const untold = recordedTriggers({ PreAuthentication: silent, PostConfirmation: silent });
row('TR-17', untold.setting, async (c) => {
  await signedUp(c);
  await confirm(c, 'alice');
  await signIn(c, 'alice');
  return shown(
    untold.events.map(({ request }) => request.clientMetadata ?? undefined),
    [undefined, undefined],
  );
});

const resets = recordedTriggers({ CustomMessage: silent, UserMigration: silent });
row('FP-16', resets.setting, async (c) => {
  await (await arranged(c)).call('ForgotPassword', { Username: 'alice' });
  await c.call('ForgotPassword', { Username: 'nobody' });
  return shown(resets.sources(), ['CustomMessage_ForgotPassword', 'UserMigration_ForgotPassword']);
});

const chosen = recordedTriggers({ PreTokenGeneration: silent });
row('NP-10', chosen.setting, async (c) => {
  await c.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
  const challenge = (await signIn(c, 'alice')).body;
  const before = chosen.sources();
  await answerChallenge(c, challenge, { NEW_PASSWORD: NEXT });
  return shown([before, chosen.sources()], [[], ['TokenGeneration_NewPasswordChallenge']]);
});

const renewed = recordedTriggers({ PreTokenGeneration: silent });
row('RF-13', renewed.setting, async (c) => {
  const { RefreshToken } = await tokensOf(await arranged(c), 'alice');
  await refresh(c, RefreshToken);
  await c.call('GetTokensFromRefreshToken', { RefreshToken });
  return shown(renewed.sources().slice(1), Array(2).fill('TokenGeneration_RefreshTokens'));
});
