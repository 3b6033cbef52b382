import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { categoryOf } from '../transport/request-category';
import { existingPolicy, type IamPolicy, provisionedPolicy, UNSIGNED_OPERATIONS } from './iam-policy';
import { PERMITTED_IN_EXISTING_POOLS } from './permitted-operations';

const ROOT = resolve(__dirname, '../..');
const WHERE = { region: 'eu-west-1', account: '123456789012', userPoolId: 'eu-west-1_Ab12Cd34E' };
const CALL = /\badministrator\s*\.(\w+)\(/g;

/** Whether AWS wants an operation signed, by the SDK's own model of the service. */
function isSigned(operation: string): boolean {
  const { config } = new CognitoIdentityProvider({ region: 'eu-west-1' });
  const schemes = config.httpAuthSchemeProvider({ operation, region: 'eu-west-1' });
  return !schemes.some(({ schemeId }) => schemeId === 'smithy.api#noAuth');
}

/** Every operation that the suite asks of Cognito by itself. */
function operationsOfSuite(): readonly string[] {
  const files = globSync('{steps,support/scenario,support/targets,support/cli}/**/*.ts', {
    cwd: ROOT,
    exclude: ['**/*.test.ts', '**/testing/**'],
  });
  const calls = files.flatMap((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(CALL)]);
  const methods = new Set(calls.map(([, method = '']) => method).filter((method) => method !== 'destroy'));
  return [...methods].map((method) => `${method.charAt(0).toUpperCase()}${method.slice(1)}`);
}

function operationsOf({ Statement }: IamPolicy): readonly string[] {
  return Statement.flatMap(({ Action }) => Action).map((action) => action.replace(/^cognito-idp:/, ''));
}

test('an operation needs a permission exactly where AWS wants it signed', () => {
  const asked = [...operationsOfSuite(), ...PERMITTED_IN_EXISTING_POOLS];
  assert.ok(asked.length > 20);
  for (const operation of asked)
    assert.equal(UNSIGNED_OPERATIONS.has(operation), !isSigned(operation), operation);
});

test('an existing pool: all that a run may ask and that is signed, of this pool alone', () => {
  const policy = existingPolicy(WHERE);
  const signed = [...PERMITTED_IN_EXISTING_POOLS].filter(isSigned).sort();
  assert.deepEqual(operationsOf(policy), signed);
  assert.deepEqual(
    policy.Statement.map(({ Resource }) => Resource),
    ['arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_Ab12Cd34E'],
  );
});

test('throw-away pools: all that the suite asks and that is signed, and the tags of a new pool', () => {
  const { Statement, ...rest } = provisionedPolicy(WHERE);
  const allowed = Statement.filter(({ Effect }) => Effect === 'Allow');
  const granted = new Set(operationsOf({ ...rest, Statement: allowed }));
  const asked = new Set([...operationsOfSuite(), ...PERMITTED_IN_EXISTING_POOLS].filter(isSigned));
  assert.deepEqual([...granted].sort(), [...asked, 'TagResource'].sort());
});

test('every operation that the suite asks belongs to a quota', () => {
  const asked = [...operationsOfSuite(), ...PERMITTED_IN_EXISTING_POOLS, 'TagResource'];
  assert.deepEqual(
    asked.filter((operation) => categoryOf(operation) === undefined),
    [],
  );
});

test('what takes pools away, or changes them, is granted for pools of a run alone', () => {
  for (const { Effect, Action, Condition } of provisionedPolicy(WHERE).Statement) {
    const isDangerous = Action.some((action) => /:(?:Admin|Create|Delete|Set|Update)/.test(action));
    assert.equal(Condition !== undefined, isDangerous);
    if (Effect === 'Deny') assert.deepEqual(Action, ['cognito-idp:TagResource', 'cognito-idp:UntagResource']);
  }
});
