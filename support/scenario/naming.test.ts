import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExistingPool } from '../targets/contract';
import { createNaming } from './naming';

const EXISTING: ExistingPool = {
  mode: 'existing',
  userPoolId: 'eu-west-1_Ab12Cd34E',
  settings: { secondFactors: [] },
  clients: [],
  address: 'success+{id}@simulator.amazonses.com',
  harmlessTriggers: [],
};

test("in a pool of the run's own, people keep the names of the feature", () => {
  const { usernameOf, addressOf } = createNaming({ mode: 'provisioned' }, 'run1', '0a1b2c3d');
  assert.equal(usernameOf('Zoé'), 'zoe-0a1b2c3d');
  assert.equal(addressOf('Shared@Example.com'), 'shared-0a1b2c3d@example.com');
});

test("in somebody else's pool every name says whose it is", () => {
  const { usernameOf, addressOf } = createNaming(EXISTING, 'run1', '0a1b2c3d');
  const names = [usernameOf('Alice'), usernameOf('Bruno'), addressOf('shared@example.com')];
  assert.deepEqual(names, [
    'auth-conformance-run1-0a1b2c3d0',
    'auth-conformance-run1-0a1b2c3d1',
    'success+auth-conformance-run1-0a1b2c3d2@simulator.amazonses.com',
  ]);
});

test('what is written alike is the same within the example, and only there', () => {
  const naming = createNaming(EXISTING, 'run1', '0a1b2c3d');
  assert.equal(naming.addressOf('shared@example.com'), naming.addressOf('Shared@example.com'));
  assert.equal(naming.usernameOf('Alice'), naming.usernameOf('Alice'));
  const other = createNaming(EXISTING, 'run1', '9z8y7x6w');
  assert.notEqual(other.addressOf('shared@example.com'), naming.addressOf('shared@example.com'));
  assert.notEqual(other.usernameOf('Alice'), naming.usernameOf('Alice'));
});
