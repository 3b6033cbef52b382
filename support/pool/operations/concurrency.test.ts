import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCaller } from '../testing/caller';
import { attributeOf, confirm, signUp } from '../testing/people';

test('of 200 sign-ups of one username one wins', async () => {
  const caller = await createCaller();
  const answers = await Promise.all(Array.from({ length: 200 }, () => signUp(caller, 'alice')));
  const outcomes = Map.groupBy(answers, ({ error }) => error ?? 'accepted');
  assert.equal(outcomes.get('accepted')?.length, 1);
  assert.equal(outcomes.get('UsernameExistsException')?.length, 199);
});

test('of 100 sign-ups with one email where it is the username one wins', async () => {
  const caller = await createCaller({}, { pool: { UsernameAttributes: ['email'] } });
  const answers = await Promise.all(Array.from({ length: 100 }, () => signUp(caller, 'alice@example.com')));
  assert.equal(answers.filter(({ error }) => error === undefined).length, 1);
});

test('forced confirmations at once leave one owner of the alias', async () => {
  const caller = await createCaller({}, { pool: { AliasAttributes: ['email'] } });
  const names = Array.from({ length: 20 }, (_, index) => `user${index}`);
  await Promise.all(names.map((name) => signUp(caller, name, { email: 'shared@example.com' })));
  const answers = await Promise.all(names.map((name) => confirm(caller, name, { ForceAliasCreation: true })));
  assert.deepEqual(
    answers.filter(({ error }) => error !== undefined),
    [],
  );
  const flags = await Promise.all(names.map((name) => attributeOf(caller, name, 'email_verified')));
  assert.equal(flags.filter((flag) => flag === 'true').length, 1);
});
