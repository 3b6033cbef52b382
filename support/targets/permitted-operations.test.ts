import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { ConformanceError } from '../conformance-error';
import { expectPermitted, PERMITTED_IN_EXISTING_POOLS } from './permitted-operations';

const ROOT = resolve(__dirname, '../..');
const CALL = /\badministrator\s*\.(\w+)\(/g;

/** What examples ask that is refused in somebody else's pool, and why. */
const DELIBERATELY_REFUSED: Readonly<Record<string, string>> = {
  AdminDeleteUserAttributes: 'takes the address by which a person left behind is found',
  CreateUserPoolClient: 'adds to the pool',
  UpdateUserPoolClient: 'changes a setting',
};

/** Operations that the steps and what they rest on ask for as administrators. */
function operationsOfExamples(): ReadonlySet<string> {
  const files = globSync('{steps,support/scenario}/**/*.ts', { cwd: ROOT, exclude: ['**/*.test.ts'] });
  const calls = files.flatMap((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(CALL)]);
  const methods = calls.map(([, method = '']) => method).filter((method) => method !== 'destroy');
  return new Set(methods.map((method) => `${method.charAt(0).toUpperCase()}${method.slice(1)}`));
}

test('every operation that an example asks for is permitted, or refused for a reason', () => {
  const asked = operationsOfExamples();
  assert.ok(asked.size > 10, `only ${[...asked].join(', ')} were found`);
  const undecided = [...asked].filter(
    (operation) => !PERMITTED_IN_EXISTING_POOLS.has(operation) && !(operation in DELIBERATELY_REFUSED),
  );
  assert.deepEqual(undecided, []);
});

test('nothing is refused for a reason that no example asks for, or that is permitted', () => {
  const asked = operationsOfExamples();
  const idle = Object.keys(DELIBERATELY_REFUSED).filter(
    (operation) => !asked.has(operation) || PERMITTED_IN_EXISTING_POOLS.has(operation),
  );
  assert.deepEqual(idle, []);
});

test('what is permitted exists, and changes neither a pool nor an app client', () => {
  const methods = Object.keys(CognitoIdentityProvider.prototype);
  for (const operation of PERMITTED_IN_EXISTING_POOLS) {
    assert.ok(methods.includes(`${operation.charAt(0).toLowerCase()}${operation.slice(1)}`), operation);
    assert.doesNotMatch(
      operation,
      /^(?:Create|Update|Delete|Set|Add)|UserPool(?!Client)$(?<!^DescribeUserPool)/,
    );
  }
});

test('an operation that is not permitted makes the example not applicable, and names itself', () => {
  assert.doesNotThrow(() => expectPermitted('AdminCreateUser'));
  for (const operation of [
    'UpdateUserPoolClient',
    'DeleteUserPool',
    'SetUserPoolMfaConfig',
    'AdminLinkProviderForUser',
  ]) {
    assert.throws(
      () => expectPermitted(operation),
      (error) =>
        error instanceof ConformanceError &&
        error.kind === 'NotApplicable' &&
        error.message.includes(operation) &&
        error.unmet?.length === 1,
    );
  }
});
