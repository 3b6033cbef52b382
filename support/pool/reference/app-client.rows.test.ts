import type { Caller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import {
  type Attributes,
  arrange,
  PASSWORD,
  pairs,
  payloadOf,
  signIn,
  signUp,
  tokensOf,
} from '../testing/people';
import { arranged, EMAIL } from '../testing/refusal';
import { signedIn } from '../testing/signed-in';
import { refused, shown } from './evidence';
import { row } from './row';

const create = (caller: Caller, settings: object = {}) =>
  caller.call('CreateUserPoolClient', { ClientName: 'plain', ...settings });

const made = async (caller: Caller, settings: object = {}) =>
  (await create(caller, settings)).body.UserPoolClient;

const outcomes = async (caller: Caller, settings: readonly object[]) =>
  Promise.all(settings.map(async (one) => outcome(await create(caller, one))));

const REFUSED = 'InvalidParameterException';
const PASSWORD_FLOW = { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] };

row('CL-02', async (caller) =>
  refused(await create(caller, { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'USER_PASSWORD_AUTH'] })),
);

/** Seconds that access and ID token of a new client live. */
async function lifetimes(caller: Caller, settings: object = {}): Promise<readonly number[]> {
  const { ClientId } = await made(caller, { ...PASSWORD_FLOW, ...settings });
  const answer = await caller.call('InitiateAuth', {
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'alice', PASSWORD },
  });
  const { AccessToken, IdToken } = answer.body.AuthenticationResult;
  return [AccessToken, IdToken].map((token) => {
    const { exp, iat } = payloadOf(token);
    return Number(exp) - Number(iat);
  });
}

row('CL-04', async (caller) => {
  await arrange(caller, 'alice');
  const units = { AccessTokenValidity: 2, IdTokenValidity: 3 };
  return [
    shown(await lifetimes(caller), [3600, 3600]),
    shown(await lifetimes(caller, units), [7200, 10_800]),
    shown((await made(caller)).RefreshTokenValidity, 30),
    shown(await outcomes(caller, [{ RefreshTokenValidity: 3650 }, { RefreshTokenValidity: 3651 }]), [
      'accepted',
      REFUSED,
    ]),
  ];
});

const valid = (unit: string, length: number) => ({
  AccessTokenValidity: length,
  IdTokenValidity: length,
  TokenValidityUnits: { AccessToken: unit, IdToken: unit },
});

row('CL-05', async (caller) => {
  const within = [valid('seconds', 300), valid('minutes', 5), valid('hours', 24), valid('days', 1)];
  const beyond = [
    valid('seconds', 299),
    valid('minutes', 4),
    valid('minutes', 1441),
    valid('hours', 25),
    valid('days', 2),
    valid('seconds', 86_401),
    valid('seconds', 0),
  ];
  return [
    shown(new Set(await outcomes(caller, within)), new Set(['accepted'])),
    shown(new Set(await outcomes(caller, beyond)), new Set([REFUSED])),
  ];
});

const refreshing = (unit: string, RefreshTokenValidity: number) => ({
  RefreshTokenValidity,
  TokenValidityUnits: { RefreshToken: unit },
});

row('CL-06', async (caller) => {
  const within = [refreshing('minutes', 60), refreshing('seconds', 315_360_000), refreshing('days', 3650)];
  const beyond = [refreshing('minutes', 59), refreshing('seconds', 3599), refreshing('days', 3651)];
  return [
    shown(new Set(await outcomes(caller, within)), new Set(['accepted'])),
    shown(new Set(await outcomes(caller, beyond)), new Set([REFUSED])),
    shown((await made(caller, { RefreshTokenValidity: 0 })).RefreshTokenValidity, 30),
  ];
});

row('CL-07', async (caller) => {
  const validities = [2, 3, 15, 16].map((AuthSessionValidity) => ({ AuthSessionValidity }));
  return [
    shown((await made(caller)).AuthSessionValidity, 3),
    shown(await outcomes(caller, validities), [REFUSED, 'accepted', 'accepted', REFUSED]),
  ];
});

row('CL-08', async (caller) => shown((await made(caller)).EnableTokenRevocation, true));

row('CL-09', async (caller) => {
  const unknown = await signIn(caller, 'nobody');
  return shown(
    [(await made(caller)).PreventUserExistenceErrors, unknown.error],
    ['LEGACY', 'UserNotFoundException'],
  );
});

row('CL-10', { pool: { Schema: [{ Name: 'x', AttributeDataType: 'String' }] } }, async (caller) => {
  const { body } = await caller.call('DescribeUserPoolClient');
  await arrange(caller, 'alice', { ...EMAIL, email_verified: 'true', given_name: 'Alice', 'custom:x': '1' });
  const { AccessToken, IdToken } = await tokensOf(caller, 'alice');
  const claims = payloadOf(IdToken);
  const update = (attributes: Attributes) =>
    caller.call('UpdateUserAttributes', { AccessToken, UserAttributes: pairs(attributes) });
  const written = [
    await signUp(caller, 'bruno', { given_name: 'Bruno', birthdate: '1990-01-01', 'custom:x': '1' }),
    await update({ locale: 'fr', 'custom:x': '2' }),
    await update({ 'custom:y': '1' }),
    await update({ email_verified: 'true' }),
    await update({ phone_number_verified: 'true' }),
    await signUp(caller, 'chloe', { email_verified: 'true' }),
  ];
  const { UserAttributes } = (await caller.call('GetUser', { AccessToken })).body;
  return [
    shown(
      ['ReadAttributes', 'WriteAttributes'].filter((member) => member in body.UserPoolClient),
      [],
    ),
    shown([claims.given_name, claims.email_verified, claims['custom:x']], ['Alice', true, '1']),
    shown(
      UserAttributes.filter(({ Name }: { Name: string }) => Name === 'custom:x'),
      pairs({ 'custom:x': '2' }),
    ),
    shown(written.map(outcome), [
      'accepted',
      'accepted',
      'InvalidParameterException',
      'NotAuthorizedException',
      'NotAuthorizedException',
      'NotAuthorizedException',
    ]),
  ];
});

row('CL-11', async (caller) => {
  const { ClientId, ClientSecret } = await made(caller, { GenerateSecret: true });
  return shown([/^[0-9a-z]{25,26}$/.test(ClientId), /^[0-9a-z]{50,52}$/.test(ClientSecret)], [true, true]);
});

row('CL-12', { pool: { Schema: [{ Name: 'given_name', Required: true }] } }, async (caller) =>
  refused(await create(caller, { WriteAttributes: ['email'] })),
);

row('CL-13', { client: { WriteAttributes: ['email'] } }, async (caller) => {
  const { AccessToken } = await signedIn(caller);
  const UserAttributes = pairs({ given_name: 'Alice' });
  return [
    refused(await signUp(caller, 'bruno', { given_name: 'Bruno' })),
    refused(await caller.call('UpdateUserAttributes', { AccessToken, UserAttributes })),
  ];
});

row('CL-14', { client: { ReadAttributes: ['email'] } }, async (caller) => {
  await arrange(caller, 'alice', { ...EMAIL, given_name: 'Alice' });
  const { AccessToken, IdToken } = await tokensOf(caller, 'alice');
  const { body } = await caller.call('GetUser', { AccessToken });
  const claims = payloadOf(IdToken);
  return [
    shown(
      body.UserAttributes.map(({ Name }: { Name: string }) => Name),
      ['sub', 'email'],
    ),
    shown([claims.email, claims.given_name], ['alice@example.com', undefined]),
  ];
});

row('CL-15', async (caller) => {
  await arranged(caller);
  const { AccessToken } = await tokensOf(caller, 'alice');
  await caller.call('UpdateUserPoolClient', valid('minutes', 5));
  await caller.advance(3000);
  const later = await caller.call('GetUser', { AccessToken });
  const { exp, iat } = payloadOf(AccessToken);
  return [shown(outcome(later), 'accepted'), shown(Number(exp) - Number(iat), 3600)];
});
