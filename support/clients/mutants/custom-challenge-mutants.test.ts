import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Invoke } from '../library';
import type { MutantReach } from './client-mutant';
import { findClientMutant } from './registry';

const reach = {} as MutantReach;

function call(name: string, invoke: Invoke, functionName: string, ...parameters: readonly unknown[]) {
  const { library } = findClientMutant(name);
  assert.ok(library);
  return library(invoke, reach)(functionName, parameters);
}

test('v5 loses the parameters of a challenge and keeps its name', async () => {
  const user = async () => ({ challengeName: 'CUSTOM_CHALLENGE', challengeParam: { question: '?' } });
  assert.deepEqual(await call('v5-loses-challenge-parameters', user, 'signIn'), {
    challengeName: 'CUSTOM_CHALLENGE',
  });
});

test('v6 names a custom challenge as v5 does, and no other step', async () => {
  const asked = (signInStep: string) => {
    const answer = async () => ({ isSignedIn: false, nextStep: { signInStep } });
    return call('v6-names-custom-challenge-as-v5', answer, 'signIn');
  };
  assert.deepEqual(await asked('CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE'), {
    isSignedIn: false,
    nextStep: { signInStep: 'CUSTOM_CHALLENGE' },
  });
  assert.deepEqual(await asked('DONE'), { isSignedIn: false, nextStep: { signInStep: 'DONE' } });
});

test('v5 lets an empty answer out, and leaves another as it is', () => {
  const given: Invoke = (_functionName, parameters) => parameters;
  const answer = (text: string) =>
    call('v5-sends-empty-answer', given, 'sendCustomChallengeAnswer', 'user', text);
  assert.deepEqual(answer(''), ['user', ' ']);
  assert.deepEqual(answer('red'), ['user', 'red']);
});

test('v6 takes an answer through the function of v5', () => {
  const invoked: Invoke = (functionName, parameters) => [functionName, ...parameters];
  assert.deepEqual(call('v6-keeps-custom-challenge-answer', invoked, 'sendCustomChallengeAnswer', 'red'), [
    'confirmSignIn',
    'red',
  ]);
});
