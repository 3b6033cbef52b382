import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeJwt, SignJWT } from 'jose';
import { createCaller } from '../testing/caller';
import { callerIdentity } from '../testing/caller-identity';
import { type IdentityCaller, identityPoolBeside } from '../testing/identity-pool';
import { payloadOf } from '../testing/people';
import { signedIn } from '../testing/signed-in';

async function beside(settings: Parameters<typeof identityPoolBeside>[1] = {}) {
  const caller = await createCaller();
  const people = await identityPoolBeside(caller, settings);
  return { caller, people, tokens: await signedIn(caller) };
}

const GUESTS = {
  pool: { AllowUnauthenticatedIdentities: true },
  roles: { unauthenticated: 'arn:aws:iam::000000000000:role/guest' },
};

const getId = ({ call, identityPoolId: IdentityPoolId }: IdentityCaller, Logins: object) =>
  call('GetId', { IdentityPoolId, Logins });

test('what is no pool id breaks a constraint, which identity pools call a ValidationException', async () => {
  const { people } = await beside();
  const answer = await people.call('GetId', { IdentityPoolId: 'us-east-1_abc' });
  assert.deepEqual(
    [answer.error, answer.message],
    [
      'ValidationException',
      "1 validation error detected: Value 'us-east-1_abc' at 'identityPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w-]+:[0-9a-f-]+",
    ],
  );
});

for (const member of ['OpenIdConnectProviderARNs', 'SamlProviderARNs'] as const) {
  test(`${member} is refused by name`, async () => {
    const { people } = await beside();
    const answer = await people.call('CreateIdentityPool', {
      IdentityPoolName: 'x',
      AllowUnauthenticatedIdentities: false,
      [member]: ['arn:aws:iam::000000000000:oidc-provider/example.com'],
    });
    assert.equal(answer.message, `${member} is not simulated by this user pool.`);
  });
}

test('tokens that are no ID token of a provider are refused', async () => {
  const { people, tokens } = await beside();
  const [provider = ''] = Object.keys(people.logins(''));
  const forged = await new SignJWT(payloadOf(tokens.IdToken))
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new Uint8Array(32));
  const otherClient = (await signedIn(await createCaller())).IdToken;
  const refusals = [];
  for (const [name, token] of [
    [provider, 'garbage'],
    [provider, tokens.AccessToken],
    [provider, forged],
    [provider, otherClient],
    ['accounts.example.com', tokens.IdToken],
  ] as const) {
    const answer = await getId(people, { [name]: token });
    refusals.push([answer.error, answer.message]);
  }
  assert.deepEqual(
    refusals,
    [
      'Invalid login token. Not a valid OpenId Connect identity token.',
      'Invalid login token. Missing a required claim: aud',
      'Invalid login token. Token signature invalid',
      "Invalid login token. Issuer doesn't match providerName",
      'Token is not from a supported provider of this identity pool.',
    ].map((message) => ['NotAuthorizedException', message]),
  );
});

test('without a role nobody gets credentials', async () => {
  const { people, tokens } = await beside({ roles: {} });
  const Logins = people.logins(tokens.IdToken);
  const { IdentityId } = (await getId(people, Logins)).body;
  const answer = await people.call('GetCredentialsForIdentity', { IdentityId, Logins });
  assert.equal(answer.error, 'InvalidIdentityPoolConfigurationException');
});

test('GS-05: where the pool asks the user pool, a deleted user is refused', async () => {
  const { caller, people, tokens } = await beside({ provider: { ServerSideTokenCheck: true } });
  await caller.call('AdminDeleteUser', { Username: 'alice' });
  assert.equal((await getId(people, people.logins(tokens.IdToken))).error, 'NotAuthorizedException');
});

test('the classic flow is refused until the pool allows it', async () => {
  const { people, tokens } = await beside();
  const Logins = people.logins(tokens.IdToken);
  const { IdentityId } = (await getId(people, Logins)).body;
  const refusal = await people.call('GetOpenIdToken', { IdentityId, Logins });
  assert.equal(refusal.message, 'Basic (classic) flow is not enabled, please use enhanced flow.');

  const classic = await beside({ pool: { AllowClassicFlow: true } });
  const own = classic.people.logins(classic.tokens.IdToken);
  const identity = (await getId(classic.people, own)).body.IdentityId;
  const { body } = await classic.people.call('GetOpenIdToken', { IdentityId: identity, Logins: own });
  const { aud, sub, amr } = decodeJwt(body.Token);
  assert.deepEqual([aud, sub], [classic.people.identityPoolId, identity]);
  assert.deepEqual((amr as string[]).slice(0, 2), ['authenticated', Object.keys(own)[0]]);
});

test('a person has one identity, and every guest a new one that a login takes along', async () => {
  const { people, tokens } = await beside(GUESTS);
  const guest = async () => (await getId(people, {})).body.IdentityId as string;
  const [first, second] = [await guest(), await guest()];
  assert.notEqual(first, second);
  const Logins = people.logins(tokens.IdToken);
  await people.call('GetCredentialsForIdentity', { IdentityId: first, Logins });
  assert.equal((await getId(people, Logins)).body.IdentityId, first);
  const conflict = await people.call('GetCredentialsForIdentity', { IdentityId: second, Logins });
  assert.equal(conflict.error, 'ResourceConflictException');
});

test('a pool that was deleted is gone with its identities', async () => {
  const { people, tokens } = await beside();
  const { id: IdentityId } = await people.credentials(tokens.IdToken);
  const { identityPoolId: IdentityPoolId } = people;
  assert.equal((await people.call('DeleteIdentityPool', { IdentityPoolId })).status, 200);
  for (const [operation, input] of [
    ['DescribeIdentityPool', { IdentityPoolId }],
    ['GetCredentialsForIdentity', { IdentityId }],
  ] as const) {
    assert.equal((await people.call(operation, input)).error, 'ResourceNotFoundException');
  }
});

test('STS refuses whoever cannot sign, signs something else, or brings another token', async () => {
  const { caller, people, tokens } = await beside();
  const { credentials } = await people.credentials(tokens.IdToken);
  const replaced = (name: string, value: string) => (request: Request) => {
    const headers = new Headers(request.headers);
    if (value === '') headers.delete(name);
    else headers.set(name, value);
    return new Request(request, { headers });
  };
  const otherSecret = { ...credentials, SecretKey: 'x'.repeat(40) };
  const answers = [
    await callerIdentity(caller, credentials, replaced('Authorization', '')),
    await callerIdentity(caller, otherSecret),
    await callerIdentity(caller, credentials, replaced('X-Amz-Date', '20200101T000000Z')),
    await callerIdentity(caller, credentials, replaced('X-Amz-Security-Token', 'another')),
    await callerIdentity(caller, { ...credentials, AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' }),
  ];
  assert.deepEqual(
    answers.map(({ text }) => text),
    [
      'MissingAuthenticationToken',
      'SignatureDoesNotMatch',
      'SignatureDoesNotMatch',
      'InvalidClientTokenId',
      'InvalidClientTokenId',
    ],
  );
});

test('identity pools are listed page by page, without those that were deleted', async () => {
  const { people } = await beside();
  const { body: second } = await people.call('CreateIdentityPool', {
    IdentityPoolName: 'second',
    AllowUnauthenticatedIdentities: false,
  });
  const first = await people.call('ListIdentityPools', { MaxResults: 1 });
  const rest = await people.call('ListIdentityPools', { MaxResults: 1, NextToken: first.body.NextToken });
  assert.deepEqual(
    [first.body.IdentityPools, rest.body.IdentityPools, rest.body.NextToken],
    [
      [{ IdentityPoolId: people.identityPoolId, IdentityPoolName: 'test' }],
      [{ IdentityPoolId: second.IdentityPoolId, IdentityPoolName: 'second' }],
      undefined,
    ],
  );
  await people.call('DeleteIdentityPool', { IdentityPoolId: people.identityPoolId });
  const left = await people.call('ListIdentityPools', { MaxResults: 60 });
  assert.deepEqual(left.body.IdentityPools, rest.body.IdentityPools);
});
