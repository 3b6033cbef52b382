import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConformanceError } from '../conformance-error';
import type { ClientSettings, ExistingPool, Target } from './contract';
import { existingPoolFor } from './existing-pool';

const SRP: ClientSettings = { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] };
const WITH_PASSWORD: ClientSettings = {
  ExplicitAuthFlows: [
    ...(SRP.ExplicitAuthFlows ?? []),
    'ALLOW_USER_PASSWORD_AUTH',
    'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  ],
};

function poolWith(clients: Readonly<Record<string, ClientSettings>>): ExistingPool {
  return {
    mode: 'existing',
    userPoolId: 'eu-west-1_Ab12Cd34E',
    settings: { AutoVerifiedAttributes: ['email'], secondFactors: [] },
    clients: Object.entries(clients).map(([id, settings]) => ({ id, settings })),
    address: '{id}@example.com',
    harmlessTriggers: [],
  };
}

function targetOf(pools: ExistingPool): Target {
  return { kind: 'aws', name: 'ours', standing: 'live', profile: [], region: 'eu-west-1', pools };
}

test('an example runs on the first app client that suits it', () => {
  const pool = poolWith({ off: { ...SRP, EnableTokenRevocation: false }, first: SRP, second: WITH_PASSWORD });
  assert.deepEqual(existingPoolFor({}, pool, targetOf(pool)), {
    userPoolId: 'eu-west-1_Ab12Cd34E',
    userPoolClientId: 'first',
    region: 'eu-west-1',
  });
  assert.equal(existingPoolFor({ tokenRevocation: 'off' }, pool, targetOf(pool)).userPoolClientId, 'off');
});

test('the endpoint is kept, and the flow by which the suite may sign people in', () => {
  const flowOf = (settings: ClientSettings) => {
    const pool = poolWith({ app: settings });
    return existingPoolFor({}, pool, { ...targetOf(pool), endpoint: 'http://127.0.0.1:1/' });
  };
  assert.equal(flowOf(SRP).endpoint, 'http://127.0.0.1:1/');
  assert.equal(flowOf(SRP).passwordFlow, undefined);
  assert.equal(flowOf(WITH_PASSWORD).passwordFlow, 'USER_PASSWORD_AUTH');
  assert.equal(
    flowOf({ ExplicitAuthFlows: [...(SRP.ExplicitAuthFlows ?? []), 'ALLOW_ADMIN_USER_PASSWORD_AUTH'] })
      .passwordFlow,
    'ADMIN_USER_PASSWORD_AUTH',
  );
  assert.equal(flowOf({ ExplicitAuthFlows: ['USER_PASSWORD_AUTH'] }).passwordFlow, 'USER_PASSWORD_AUTH');
});

test('where none suits, what the nearest lacks is told', () => {
  const pool = poolWith({
    far: { ...SRP, EnableTokenRevocation: false, RefreshTokenRotation: { Feature: 'ENABLED' } },
    near: { ...SRP, EnableTokenRevocation: false },
  });
  assert.throws(
    () => existingPoolFor({ aliases: ['email'] }, pool, targetOf(pool)),
    (error) => {
      assert.ok(error instanceof ConformanceError);
      assert.equal(error.kind, 'NotApplicable');
      assert.deepEqual(error.unmet, [
        { setting: 'AliasAttributes', needed: 'email', actual: 'none' },
        { setting: 'UserPoolClient.EnableTokenRevocation', needed: 'true', actual: 'false' },
      ]);
      assert.match(error.message, /AliasAttributes must be email, is none; UserPoolClient\.EnableToken/);
      return true;
    },
  );
});
