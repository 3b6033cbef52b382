import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCaller } from '../testing/caller';
import { functionArn } from '../testing/function-arn';
import { observationsOf } from '../testing/observations';
import { signUp } from '../testing/people';
import type { TriggerHandler } from './trigger-handler';

const callerWith = (answer: TriggerHandler) =>
  createCaller(
    { triggers: { answer }, triggerTimeoutMs: 50 },
    { pool: { LambdaConfig: { PreSignUp: functionArn('answer') } } },
  );

for (const [name, output] of [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'yes'],
  ['a list', []],
  ['an object that is no event', { statusCode: 200 }],
  ['a response that is no object', { response: 'yes' }],
  ['a member of another type', { response: { autoConfirmUser: 'true' } }],
] as const) {
  test(`PS-10: a function that gives back ${name}`, async () => {
    const caller = await callerWith(() => output);
    const answer = await signUp(caller, 'alice');
    assert.equal(answer.error, 'InvalidLambdaResponseException');
    assert.equal(answer.message, 'Unrecognizable lambda output');
    assert.equal((await caller.call('AdminGetUser', { Username: 'alice' })).error, 'UserNotFoundException');
  });
}

for (const [name, response] of [
  ['an empty response', {}],
  ['members that are null', { autoConfirmUser: null }],
  ['members that no trigger knows', { colour: 'blue' }],
] as const) {
  test(`a function may give back ${name}`, async () => {
    const answer = await signUp(await callerWith((event) => ({ ...event, response })), 'alice');
    assert.equal(answer.body.UserConfirmed, false);
  });
}

for (const [name, thrown, text] of [
  ['an error', new TypeError('closed'), 'closed'],
  ['a text', 'closed', 'closed'],
] as const) {
  test(`PS-14: a function that throws ${name}`, async () => {
    const answer = await signUp(
      await callerWith(() => {
        throw thrown;
      }),
      'alice',
    );
    assert.equal(answer.error, 'UserLambdaValidationException');
    assert.equal(answer.message, `PreSignUp failed with error ${text}.`);
  });
}

test('PS-14: an answer that is no JSON is an error of the function', async () => {
  const answer = await signUp(await callerWith((event) => ({ ...event, size: 1n })), 'alice');
  assert.equal(answer.error, 'UserLambdaValidationException');
});

test('PS-11: a function that stays away is called three times, then given up', async () => {
  let calls = 0;
  const caller = await callerWith(() => {
    calls++;
    return new Promise(() => {});
  });
  const answer = await signUp(caller, 'alice');
  assert.equal(answer.error, 'UnexpectedLambdaException');
  assert.equal(
    answer.message,
    'PreSignUp invocation failed due to error Socket timeout while invoking Lambda function.',
  );
  assert.equal(calls, 3);
  assert.equal((await observationsOf(caller)).length, 1);
});

test('PS-11: a function that is late once is asked again, with the event as it was', async () => {
  const seen: unknown[] = [];
  const caller = await callerWith((event) => {
    seen.push(structuredClone(event));
    event.response.autoConfirmUser = true;
    return seen.length === 1 ? new Promise(() => {}) : event;
  });
  assert.equal((await signUp(caller, 'alice')).body.UserConfirmed, true);
  assert.equal(seen.length, 2);
  assert.deepEqual(seen[0], seen[1]);
});

test('an event is an observation, without what the function made of it', async () => {
  const caller = await callerWith((event) => {
    event.response.autoConfirmUser = true;
    return event;
  });
  await signUp(caller, 'alice');
  const [observation] = await observationsOf(caller);
  assert.ok(observation?.kind === 'trigger');
  assert.equal(observation.triggerSource, 'PreSignUp_SignUp');
  assert.equal(observation.username, 'alice');
  assert.deepEqual(observation.event.response, {
    autoConfirmUser: false,
    autoVerifyEmail: false,
    autoVerifyPhone: false,
  });
});
