import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientMutant, MutantReach } from './client-mutant';
import { findClientMutant } from './registry';
import { errorNamed } from './seams';

const reach = {} as MutantReach;

function signIn(mutant: ClientMutant, answer: () => Promise<unknown>): Promise<unknown> {
  assert.ok(mutant.library);
  return Promise.resolve(mutant.library(answer, reach)('signIn', []));
}

test('v5 resolves a sign-in with a reset password, and that alone', async () => {
  const mutant = findClientMutant('v5-resolves-reset-sign-in');
  const refusing = (name: string) => signIn(mutant, () => Promise.reject(errorNamed(name, 'no')));
  assert.ok(await refusing('PasswordResetRequiredException'));
  await assert.rejects(refusing('NotAuthorizedException'), { name: 'NotAuthorizedException' });
});

test('v6 rejects a sign-in with a reset password, and that alone', async () => {
  const mutant = findClientMutant('v6-rejects-reset-sign-in');
  const nextStep = (signInStep: string) => signIn(mutant, async () => ({ nextStep: { signInStep } }));
  await assert.rejects(nextStep('RESET_PASSWORD'), { name: 'PasswordResetRequiredException' });
  assert.ok(await nextStep('CONFIRM_SIGN_UP'));
});
