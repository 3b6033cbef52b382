import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Caller, createCaller } from '../testing/caller';
import { functionArn } from '../testing/function-arn';
import { observationsOf } from '../testing/observations';
import { arrange, attributeOf, signIn } from '../testing/people';
import { PHONE, REQUIRED_SMS, SMS_CONFIGURATION } from '../testing/second-factor';
import { SrpClient } from '../testing/srp-client';

const EMAIL = { email: 'alice@example.com' };
const VERIFIED = { ...EMAIL, email_verified: 'True' };
const HIDDEN = { PreventUserExistenceErrors: 'ENABLED' };

/** A pool whose function knows everybody so. */
function bakery(response: object, setting: { readonly pool?: object; readonly client?: object } = {}) {
  const migrate = (event: object) => ({ ...event, response });
  const pool = { ...setting.pool, LambdaConfig: { UserMigration: functionArn('migrate') } };
  return createCaller({ triggers: { migrate } }, { ...setting, pool });
}

const statusOf = async (caller: Caller, name = 'alice') =>
  (await caller.call('AdminGetUser', { Username: name })).body.UserStatus;

for (const [name, response] of [
  ['no attributes', {}],
  ['an undeclared attribute', { userAttributes: { 'custom:x': '1' } }],
  ['a status that is none', { userAttributes: EMAIL, finalUserStatus: 'HAPPY' }],
  ['SMS without a number', { userAttributes: EMAIL, enableSMSMFA: true }],
] as const) {
  test(`a migration with ${name} makes no user`, async () => {
    const caller = await bakery(response);
    const answer = await signIn(caller, 'alice');
    assert.equal(answer.error, 'UserNotFoundException');
    assert.equal(answer.message, `Exception migrating user in app client ${caller.clientId}`);
    assert.equal((await caller.call('AdminGetUser', { Username: 'alice' })).error, 'UserNotFoundException');
    const hidden = await bakery(response, { client: HIDDEN });
    assert.equal((await signIn(hidden, 'alice')).error, 'NotAuthorizedException');
  });
}

test('PS-14: what the function throws refuses the sign-in', async () => {
  const migrate = () => {
    throw new Error('Bad password');
  };
  const LambdaConfig = { UserMigration: functionArn('migrate') };
  const caller = await createCaller({ triggers: { migrate } }, { pool: { LambdaConfig } });
  const answer = await signIn(caller, 'alice');
  assert.equal(answer.error, 'UserLambdaValidationException');
  assert.equal(answer.message, 'UserMigration failed with error Bad password.');
});

test('TR-10: a stranger is entered, signed in and afterwards known', async () => {
  const caller = await bakery({ userAttributes: VERIFIED, messageAction: 'SUPPRESS' });
  assert.equal((await signIn(caller, 'alice')).error, undefined);
  assert.equal(await statusOf(caller), 'CONFIRMED');
  assert.equal(await attributeOf(caller, 'alice', 'email_verified'), 'true');
  assert.equal((await signIn(caller, 'alice', 'Wr0ng!!!')).error, 'NotAuthorizedException');
  const asked = (await observationsOf(caller)).map(({ kind }) => kind);
  assert.deepEqual(asked, ['trigger']);
});

test('TR-10: RESET_REQUIRED enters the user and refuses the password', async () => {
  const caller = await bakery({
    userAttributes: VERIFIED,
    finalUserStatus: 'RESET_REQUIRED',
    messageAction: 'SUPPRESS',
  });
  assert.equal((await signIn(caller, 'alice')).error, 'PasswordResetRequiredException');
  assert.equal(await statusOf(caller), 'RESET_REQUIRED');
});

test('enableSMSMFA: the stranger is asked for a code by SMS', async () => {
  const caller = await bakery(
    { userAttributes: PHONE, enableSMSMFA: true, messageAction: 'SUPPRESS' },
    { pool: SMS_CONFIGURATION },
  );
  await caller.call('SetUserPoolMfaConfig', { ...REQUIRED_SMS, MfaConfiguration: 'OPTIONAL' });
  assert.equal((await signIn(caller, 'alice')).body.ChallengeName, 'SMS_MFA');
});

test('without SUPPRESS the user is greeted by the wanted medium', async () => {
  const caller = await bakery({ userAttributes: VERIFIED, desiredDeliveryMediums: ['EMAIL'] });
  await signIn(caller, 'alice');
  const letter = (await observationsOf(caller)).find(({ kind }) => kind === 'invitation');
  assert.ok(letter?.kind === 'invitation' && letter.destination === EMAIL.email);
});

test('an alias of somebody else is taken only where the function says so', async () => {
  const ALIAS = { pool: { AliasAttributes: ['email'] } };
  const suppressed = { userAttributes: VERIFIED, messageAction: 'SUPPRESS' };
  for (const [forceAliasCreation, error, owner] of [
    [false, 'AliasExistsException', 'bruno'],
    [true, undefined, 'alice'],
  ] as const) {
    const caller = await bakery({ ...suppressed, forceAliasCreation }, ALIAS);
    await arrange(caller, 'bruno', { ...EMAIL, email_verified: 'true' });
    assert.equal((await signIn(caller, 'alice')).error, error);
    const { body } = await caller.call('AdminGetUser', { Username: EMAIL.email });
    assert.equal(body.Username, owner);
  }
});

test('of two who migrate one person at once, both sign in and one person is there', async () => {
  const caller = await bakery({ userAttributes: VERIFIED, messageAction: 'SUPPRESS' });
  const answers = await Promise.all([signIn(caller, 'alice'), signIn(caller, 'alice')]);
  assert.deepEqual(
    answers.map(({ error }) => error),
    [undefined, undefined],
  );
  assert.equal((await caller.call('ListUsers')).body.Users.length, 1);
});

test('where people sign in with an address, the stranger gets a username of its own', async () => {
  const caller = await bakery(
    { userAttributes: { email_verified: 'true' }, messageAction: 'SUPPRESS' },
    { pool: { UsernameAttributes: ['email'] } },
  );
  assert.equal((await signIn(caller, EMAIL.email)).error, undefined);
  const { body } = await caller.call('AdminGetUser', { Username: EMAIL.email });
  assert.match(body.Username, /^[0-9a-f-]{36}$/);
});

test('SRP sends no password, so that nobody is asked', async () => {
  const caller = await bakery({ userAttributes: VERIFIED });
  assert.equal((await new SrpClient(caller).begin('alice')).error, 'UserNotFoundException');
  assert.deepEqual(await observationsOf(caller), []);
});

test('FP-16: a forgotten password enters the stranger, who chooses a new one', async () => {
  const caller = await bakery({ userAttributes: VERIFIED });
  const forgotten = await caller.call('ForgotPassword', { Username: 'alice' });
  assert.equal(forgotten.body.CodeDeliveryDetails?.Destination, 'a***@e***');
  const ConfirmationCode = (await caller.codes('alice')).at(-1);
  await caller.call('ConfirmForgotPassword', {
    Username: 'alice',
    ConfirmationCode,
    Password: 'N3wPassw0rd!',
  });
  assert.equal((await signIn(caller, 'alice', 'N3wPassw0rd!')).error, undefined);
});
