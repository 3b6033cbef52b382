import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attempt } from './attempt';
import { memberOf } from './member';
import { toldBy } from './told';

function told(...requests: readonly unknown[]): ReadonlyMap<string, string> {
  const exchanges = requests.map((request) => ({ atMs: 0, from: '', operation: '', request, durationMs: 0 }));
  return toldBy({ exchanges } as unknown as Attempt);
}

test('members, parameters and attributes are told by their names', () => {
  const seen = told({
    ForceAliasCreation: true,
    AuthParameters: { USERNAME: 'alice' },
    UserAttributes: [{ Name: 'email', Value: 'a@example.com' }],
  });
  assert.equal(seen.get('ForceAliasCreation'), 'true');
  assert.equal(seen.get('USERNAME'), 'alice');
  assert.equal(seen.get('email'), 'a@example.com');
  assert.equal(seen.has('phone_number'), false);
});

test('a member is found by its path, and nothing inherited counts', () => {
  assert.equal(memberOf({ nextStep: { signUpStep: 'DONE' } }, 'nextStep.signUpStep'), 'DONE');
  assert.equal(memberOf({ user: {} }, 'user.toString'), undefined);
  assert.equal(memberOf('text', 'length'), undefined);
  assert.equal(memberOf(undefined, 'a.b'), undefined);
});
