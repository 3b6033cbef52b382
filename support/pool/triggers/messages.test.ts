import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCaller } from '../testing/caller';
import { functionArn } from '../testing/function-arn';
import { observationsOf } from '../testing/observations';
import { attributeOf, confirm, pairs, signUp } from '../testing/people';

const EMAIL = { email: 'alice@example.com' };

async function bakery(response: object) {
  const word = (event: object) => ({ ...event, response });
  const LambdaConfig = { CustomMessage: functionArn('word') };
  return createCaller({ triggers: { word } }, { pool: { LambdaConfig } });
}

test('TR-11: CustomMessage words the message; the code takes its placeholder', async () => {
  const caller = await bakery({
    emailMessage: 'Your code is {####}.',
    emailSubject: 'Bread',
    smsMessage: '{####}',
  });
  await signUp(caller, 'alice', EMAIL);
  const letter = (await observationsOf(caller)).find(({ kind }) => kind === 'code');
  assert.ok(letter?.kind === 'code');
  assert.equal(letter.message, `Your code is ${letter.code}.`);
  assert.equal(letter.subject, 'Bread');
  assert.equal((await confirm(caller, 'alice')).error, undefined);
});

test('TR-11: an invitation has the name and the password', async () => {
  const caller = await bakery({ emailMessage: '{username}, {####}' });
  const DesiredDeliveryMediums = ['EMAIL'];
  await caller.call('AdminCreateUser', {
    Username: 'alice',
    TemporaryPassword: 'Passw0rd!',
    UserAttributes: pairs(EMAIL),
    DesiredDeliveryMediums,
  });
  const letter = (await observationsOf(caller)).find(({ kind }) => kind === 'invitation');
  assert.ok(letter?.kind === 'invitation');
  assert.equal(letter.message, 'alice, Passw0rd!');
});

test('a message without its placeholder is refused, and the user is there', async () => {
  const caller = await bakery({ emailMessage: 'Welcome!' });
  assert.equal((await signUp(caller, 'alice', EMAIL)).error, 'InvalidLambdaResponseException');
  assert.deepEqual(await caller.codes('alice'), []);
  assert.equal(await attributeOf(caller, 'alice', 'email'), EMAIL.email);
});

test('a text for the other medium changes nothing', async () => {
  const caller = await bakery({ smsMessage: 'no placeholder' });
  await signUp(caller, 'alice', EMAIL);
  const letter = (await observationsOf(caller)).find(({ kind }) => kind === 'code');
  assert.ok(letter?.kind === 'code');
  assert.equal(letter.message, undefined);
});

const KMSKeyID = 'arn:aws:kms:us-east-1:000000000000:key/1234';

/** A pool whose mail a function sends, and whose encryption leaves everything readable. */
function withSender(send: (event: object) => unknown) {
  const LambdaConfig = {
    CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn: functionArn('send') },
    KMSKeyID,
  };
  const encryptCode = async (secret: object) => JSON.stringify(secret);
  return createCaller({ triggers: { send }, code: '246810', encryptCode }, { pool: { LambdaConfig } });
}

test('a custom sender gets the code, encrypted under the key of its pool, and the pool sends none', async () => {
  const heard: unknown[] = [];
  const caller = await withSender((event) => {
    heard.push(event);
    throw new Error('nobody hears this');
  });
  const ClientMetadata = { page: 'landing' };
  const answer = await caller.call('SignUp', {
    Username: 'alice',
    Password: 'Passw0rd!',
    UserAttributes: pairs(EMAIL),
    ClientMetadata,
  });
  assert.equal(answer.body.CodeDeliveryDetails.Destination, 'a***@e***');
  const observations = await observationsOf(caller);
  assert.equal(observations.length, 1);
  const [observation] = observations;
  assert.ok(observation?.kind === 'trigger');
  assert.equal(observation.triggerSource, 'CustomEmailSender_SignUp');
  const context = { 'userpool-id': caller.userPoolId };
  assert.deepEqual(observation.event.request, {
    type: 'customEmailSenderRequestV1',
    code: JSON.stringify({ plaintext: '246810', keyId: KMSKeyID, context }),
    clientMetadata: ClientMetadata,
    userAttributes: {
      sub: answer.body.UserSub,
      'cognito:user_status': 'UNCONFIRMED',
      email_verified: 'false',
      ...EMAIL,
    },
  });
  assert.deepEqual(heard, [observation.event]);
  const confirmed = await caller.call('ConfirmSignUp', { Username: 'alice', ConfirmationCode: '246810' });
  assert.equal(confirmed.error, undefined);
});

test('a custom sender gets an invitation with the temporary password, encrypted', async () => {
  const caller = await withSender(() => undefined);
  await caller.call('AdminCreateUser', {
    Username: 'alice',
    TemporaryPassword: 'Passw0rd!',
    UserAttributes: pairs(EMAIL),
    DesiredDeliveryMediums: ['EMAIL'],
  });
  const [observation, ...others] = await observationsOf(caller);
  assert.ok(observation?.kind === 'trigger');
  assert.deepEqual(others, []);
  assert.equal(observation.triggerSource, 'CustomEmailSender_AdminCreateUser');
  assert.equal(JSON.parse(String(observation.event.request.code)).plaintext, 'Passw0rd!');
});
