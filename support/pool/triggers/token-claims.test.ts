import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCaller } from '../testing/caller';
import { functionArn } from '../testing/function-arn';
import { arrange, payloadOf, signIn, tokensOf } from '../testing/people';
import type { TriggerEvent } from './trigger-handler';

const EMAIL = { email: 'alice@example.com' };
const ADMIN = 'aws.cognito.signin.user.admin';

/** Alice in a pool whose tokens a function changes. */
async function bakery(LambdaVersion: 'V1_0' | 'V2_0' | 'V3_0', response: object) {
  const events: TriggerEvent[] = [];
  const change = (event: TriggerEvent) => {
    events.push(structuredClone(event));
    return { ...event, response };
  };
  const PreTokenGenerationConfig = { LambdaVersion, LambdaArn: functionArn('change') };
  const caller = await createCaller(
    { triggers: { change } },
    { pool: { LambdaConfig: { PreTokenGenerationConfig } } },
  );
  await arrange(caller, 'alice', EMAIL);
  await caller.call('CreateGroup', { GroupName: 'bakers' });
  await caller.call('AdminAddUserToGroup', { Username: 'alice', GroupName: 'bakers' });
  return { caller, events };
}

test('V1_0 puts other groups into both tokens', async () => {
  const { caller, events } = await bakery('V1_0', {
    claimsOverrideDetails: { groupOverrideDetails: { groupsToOverride: ['eaters'] } },
  });
  const { AccessToken, IdToken } = await tokensOf(caller, 'alice');
  assert.deepEqual(payloadOf(AccessToken)['cognito:groups'], ['eaters']);
  assert.deepEqual(payloadOf(IdToken)['cognito:groups'], ['eaters']);
  assert.equal(events[0]?.version, '1');
  assert.deepEqual(events[0]?.request.groupConfiguration, {
    groupsToOverride: ['bakers'],
    iamRolesToOverride: [],
    preferredRole: null,
  });
  assert.equal('scopes' in (events[0]?.request ?? {}), false);
});

test('V1_0 without groups leaves those of the user', async () => {
  const { caller } = await bakery('V1_0', { claimsOverrideDetails: { groupOverrideDetails: {} } });
  const { IdToken } = await tokensOf(caller, 'alice');
  assert.deepEqual(payloadOf(IdToken)['cognito:groups'], ['bakers']);
});

for (const [version, eventVersion] of [
  ['V2_0', '2'],
  ['V3_0', '3'],
] as const) {
  test(`${version} changes claims and scopes of the access token, and takes any JSON`, async () => {
    const { caller, events } = await bakery(version, {
      claimsAndScopeOverrideDetails: {
        idTokenGeneration: {
          claimsToAddOrOverride: { flavors: ['Lemon'], email: 'b@example.com', both: 1 },
          claimsToSuppress: ['both', 'sub'],
        },
        accessTokenGeneration: {
          claimsToAddOrOverride: {
            shop: { id: 7 },
            client_id: 'forged',
            'cognito:groups': ['forged'],
            scope: 'forged',
          },
          scopesToAdd: ['bakery/order', ADMIN],
        },
      },
    });
    const tokens = await tokensOf(caller, 'alice');
    const access = payloadOf(tokens.AccessToken);
    const id = payloadOf(tokens.IdToken);
    assert.deepEqual(
      [id.flavors, id.email, 'both' in id, typeof id.sub],
      [['Lemon'], 'b@example.com', false, 'string'],
    );
    assert.deepEqual(
      [access.shop, access.client_id, access['cognito:groups']],
      [{ id: 7 }, caller.clientId, ['bakers']],
    );
    assert.equal(access.scope, `${ADMIN} bakery/order`);
    assert.equal(events[0]?.version, eventVersion);
    assert.deepEqual(events[0]?.request.scopes, [ADMIN]);
    assert.deepEqual(events[0]?.response, { claimsAndScopeOverrideDetails: null });
  });
}

test('an access token without its scope opens no operation', async () => {
  const { caller } = await bakery('V2_0', {
    claimsAndScopeOverrideDetails: { accessTokenGeneration: { scopesToSuppress: [ADMIN] } },
  });
  const { AccessToken } = await tokensOf(caller, 'alice');
  const answer = await caller.call('GetUser', { AccessToken });
  assert.equal(answer.error, 'NotAuthorizedException');
  assert.equal(answer.message, 'Access Token does not have required scopes');
});

for (const [version, response] of [
  ['V1_0', { claimsOverrideDetails: { claimsToAddOrOverride: { flavors: ['Lemon'] } } }],
  ['V1_0', { claimsOverrideDetails: [] }],
  ['V1_0', { claimsOverrideDetails: { groupOverrideDetails: { groupsToOverride: 'bakers' } } }],
  ['V2_0', { claimsAndScopeOverrideDetails: { idTokenGeneration: 'x' } }],
  ['V2_0', { claimsAndScopeOverrideDetails: { accessTokenGeneration: { scopesToAdd: [1] } } }],
] as const) {
  test(`PS-10: ${version} refuses ${JSON.stringify(response)}`, async () => {
    const { caller } = await bakery(version, response);
    assert.equal((await signIn(caller, 'alice')).error, 'InvalidLambdaResponseException');
  });
}
