import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answered, type Caller, createCaller } from '../testing/caller';
import { arrange, signUp } from '../testing/people';
import { recordedTriggers } from '../testing/recorded-triggers';
import { SrpClient } from '../testing/srp-client';
import type { TriggerEvent } from '../triggers/trigger-handler';

const CLIENT = { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'] };
const ASK = { challengeName: 'CUSTOM_CHALLENGE' };
const roundsOf = ({ request }: TriggerEvent) => request.session as readonly { challengeResult: boolean }[];

const deciding = (decision: object) => Object.fromEntries([['DefineAuthChallenge', () => decision]]);

/** Functions that ask until the answer is right. */
const HONEST = {
  DefineAuthChallenge: (event: TriggerEvent) =>
    roundsOf(event).at(-1)?.challengeResult ? { issueTokens: true } : ASK,
  CreateAuthChallenge: () => ({ publicChallengeParameters: { question: '2 + 2' } }),
  VerifyAuthChallengeResponse: ({ request }: TriggerEvent) => ({
    answerCorrect: request.challengeAnswer === '4',
  }),
};

async function bakery(functions: object = {}, setting: { pool?: object; client?: object } = {}) {
  const triggers = recordedTriggers(
    { ...HONEST, ...functions },
    { pool: setting.pool ?? {}, client: { ...CLIENT, ...setting.client } },
  );
  return { triggers, caller: await createCaller(triggers.setting.options, triggers.setting) };
}

const begin = (caller: Caller, USERNAME = 'alice', extra: object = {}) =>
  caller.call('InitiateAuth', { AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME, ...extra } });

const respond = (caller: Caller, { body }: Answered, responses: object) =>
  caller.call('RespondToAuthChallenge', {
    ChallengeName: 'CUSTOM_CHALLENGE',
    Session: body.Session,
    ChallengeResponses: { USERNAME: body.ChallengeParameters?.USERNAME, ...responses },
  });

test('IA-14: a client without the flow', async () => {
  const { caller } = await bakery({}, { client: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] } });
  assert.equal((await begin(caller)).message, 'CUSTOM_AUTH is not enabled for the client.');
});

for (const trigger of ['DefineAuthChallenge', 'CreateAuthChallenge'] as const) {
  test(`CU-01: a pool without ${trigger}`, async () => {
    const { [trigger]: _absent, ...functions } = HONEST;
    const { setting } = recordedTriggers(functions, { client: CLIENT });
    const caller = await createCaller(setting.options, setting);
    await arrange(caller, 'alice');
    const answer = await begin(caller);
    assert.equal(answer.error, 'InvalidParameterException');
    assert.equal(answer.message, 'Custom auth lambda trigger is not configured for the user pool.');
  });
}

test('IA-01, IA-04: whoever is unconfirmed or unknown is not asked', async () => {
  const { caller, triggers } = await bakery();
  await signUp(caller, 'alice', { email: 'alice@example.com' });
  assert.equal((await begin(caller)).error, 'UserNotConfirmedException');
  assert.equal((await begin(caller, 'nobody')).error, 'UserNotFoundException');
  assert.deepEqual(triggers.events, []);
});

for (const [name, decision] of [
  ['nothing', {}],
  ['the password without SRP_A', { challengeName: 'PASSWORD_VERIFIER' }],
  ['a challenge that is none', { challengeName: 'RIDDLE' }],
] as const) {
  test(`PS-10: DefineAuthChallenge that decides ${name}`, async () => {
    const { caller } = await bakery(deciding(decision));
    await arrange(caller, 'alice');
    assert.equal((await begin(caller)).error, 'InvalidLambdaResponseException');
  });
}

test('CU-05: failure wins over tokens', async () => {
  const { caller } = await bakery(deciding({ issueTokens: true, failAuthentication: true }));
  await arrange(caller, 'alice');
  assert.equal((await begin(caller)).error, 'NotAuthorizedException');
});

test('SE-02: every answer, wrong or right, spends its Session', async () => {
  const { caller } = await bakery();
  await arrange(caller, 'alice');
  const first = await begin(caller);
  const second = await respond(caller, first, { ANSWER: '5' });
  assert.equal(second.body.ChallengeName, 'CUSTOM_CHALLENGE');
  assert.equal((await respond(caller, first, { ANSWER: '4' })).error, 'NotAuthorizedException');
  const answers = await Promise.all(['4', '4'].map((ANSWER) => respond(caller, second, { ANSWER })));
  assert.deepEqual(answers.map(({ error }) => error).sort(), ['NotAuthorizedException', undefined]);
});

test('SE-03, SE-07: an answer without what it needs, or to another challenge', async () => {
  const { caller } = await bakery();
  await arrange(caller, 'alice');
  await arrange(caller, 'bruno');
  const challenge = await begin(caller);
  assert.equal((await respond(caller, challenge, {})).message, 'Missing required parameter ANSWER');
  const { Session } = challenge.body;
  const unnamed = await caller.call('RespondToAuthChallenge', {
    ChallengeName: 'CUSTOM_CHALLENGE',
    Session,
    ChallengeResponses: { ANSWER: '4' },
  });
  assert.equal(unnamed.message, 'Missing required parameter USERNAME');
  const other = await respond(caller, challenge, { USERNAME: 'bruno', ANSWER: '4' });
  assert.equal(other.message, 'Invalid session for the user.');
  const otherwise = await caller.call('RespondToAuthChallenge', {
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    Session,
    ChallengeResponses: { USERNAME: 'alice', NEW_PASSWORD: 'N3wPassw0rd!' },
  });
  assert.equal(otherwise.message, 'Invalid session for the user.');
  assert.equal((await respond(caller, challenge, { ANSWER: '4' })).error, undefined);
});

test('IA-10: whoever was disabled since the question gets no tokens', async () => {
  const { caller } = await bakery();
  await arrange(caller, 'alice');
  const challenge = await begin(caller);
  await caller.call('AdminDisableUser', { Username: 'alice' });
  assert.equal((await respond(caller, challenge, { ANSWER: '4' })).message, 'User is disabled.');
});

for (const pool of [{}, { UsernameAttributes: ['email'] }]) {
  test(`IA-09: a stranger is asked like anybody, and gets nothing (${JSON.stringify(pool)})`, async () => {
    const { caller, triggers } = await bakery(
      {},
      { pool, client: { PreventUserExistenceErrors: 'ENABLED' } },
    );
    const challenge = await begin(caller, 'nobody@example.com');
    assert.deepEqual(challenge.body.ChallengeParameters.question, '2 + 2');
    const answer = await respond(caller, challenge, { ANSWER: '4' });
    assert.equal(answer.message, 'Incorrect username or password.');
    assert.deepEqual(
      triggers.events.map(({ request }) => [request.userNotFound, request.userAttributes]),
      Array(4).fill([true, {}]),
    );
    await arrange(caller, 'alice@example.com');
    await begin(caller, 'alice@example.com');
    assert.equal(triggers.events.at(-1)?.request.userNotFound, false);
  });
}

test('CU-03: a wrong password ends it before the functions hear of it', async () => {
  const { caller, triggers } = await bakery(deciding({ challengeName: 'PASSWORD_VERIFIER' }));
  await arrange(caller, 'alice');
  const client = new SrpClient(caller);
  const SRP_A = client.publicKey.toString(16);
  const { body } = await begin(caller, 'alice', { CHALLENGE_NAME: 'SRP_A', SRP_A });
  assert.equal(typeof body.Session, 'string');
  const answer = await client.answer(body, { password: 'Wr0ng!!!' });
  assert.equal(answer.message, 'Incorrect username or password.');
  assert.deepEqual(triggers.sources(), ['DefineAuthChallenge_Authentication']);
});

test('CU-03: CHALLENGE_NAME SRP_A needs SRP_A', async () => {
  const { caller } = await bakery();
  const answer = await begin(caller, 'alice', { CHALLENGE_NAME: 'SRP_A' });
  assert.equal(answer.message, 'Missing required parameter SRP_A');
});
