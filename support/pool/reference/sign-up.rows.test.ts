import type { Caller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { attributeOf, PASSWORD, pairs, payloadOf, signIn, signUp, tokensOf } from '../testing/people';
import { ALIAS, arranged, BY_EMAIL, EMAIL, HIDDEN, signedUp, signUpWith } from '../testing/refusal';
import { isUuid } from '../testing/uuid';
import { refused, shown } from './evidence';
import { row } from './row';

const PHONE = { phone_number: '+33612345678' };
const BY_PHONE = { UsernameAttributes: ['phone_number'] };
const BY_EITHER = { UsernameAttributes: ['email', 'phone_number'] };
const TO_PHONE = { AutoVerifiedAttributes: ['phone_number'] };
const NO_CODES = { AutoVerifiedAttributes: undefined };

const delivered = async (caller: Caller, attributes: Readonly<Record<string, string>>) =>
  (await signUp(caller, 'alice', attributes)).body.CodeDeliveryDetails;

const withName = (Username: string) => signUpWith({ Username });
const withAttributes = (attributes: Readonly<Record<string, string>>) =>
  signUpWith({ UserAttributes: pairs(attributes) });

row('SU-01', { pool: NO_CODES }, async (caller) => {
  const { body } = await signUp(caller, 'alice');
  return [shown(body, { UserConfirmed: false, UserSub: body.UserSub }), shown(isUuid(body.UserSub), true)];
});

row('SU-02', async (caller) => {
  const { body } = await signUp(caller, 'alice', EMAIL);
  return [
    shown(body.UserConfirmed, false),
    shown(body.CodeDeliveryDetails, {
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: 'a***@e***',
    }),
    shown((await caller.codes('alice')).length, 1),
  ];
});

row('SU-04', { pool: TO_PHONE }, async (caller) => {
  const answer = await signUp(caller, 'alice', EMAIL);
  return shown([answer.error, answer.body.CodeDeliveryDetails], [undefined, undefined]);
});

row('SU-06', async (caller) => {
  const { Destination } = await delivered(caller, EMAIL);
  return shown(/^.\*{3}@.\*{3}\.com$/.test(Destination), false);
});

row('SU-07', { pool: TO_PHONE }, async (caller) =>
  shown(await delivered(caller, { phone_number: '+15555554444' }), {
    AttributeName: 'phone_number',
    DeliveryMedium: 'SMS',
    Destination: '+*******4444',
  }),
);

row('SU-08', { pool: { AutoVerifiedAttributes: ['email', 'phone_number'] } }, async (caller) => {
  const { AttributeName } = await delivered(caller, { ...EMAIL, ...PHONE });
  return shown([AttributeName, (await caller.codes('alice')).length], ['phone_number', 1]);
});

row('SU-09', async (caller) => {
  const { UserSub } = (await signUp(caller, 'alice')).body;
  return shown([isUuid(UserSub), await attributeOf(caller, 'alice', 'sub')], [true, UserSub]);
});

const twice = (name: string) => async (caller: Caller) => {
  await signUp(caller, name);
  return refused(await signUp(caller, name));
};

row('SU-11', { pool: BY_EMAIL }, twice('alice@example.com'));
row('SU-12', { pool: BY_PHONE }, twice('+33612345678'));
row('SU-13', { client: HIDDEN }, twice('alice'));

row('SU-15', { pool: BY_EMAIL }, async (caller) => refused(await withName('alice')(caller)));
row('SU-16', { pool: BY_PHONE }, async (caller) => refused(await withName('alice')(caller)));
row('SU-17', { pool: BY_EITHER }, async (caller) => refused(await withName('alice')(caller)));

row('SU-19', { pool: BY_EMAIL }, async (caller) => {
  const email = 'alice@example.com';
  const { UserSub } = (await signUp(caller, email)).body;
  await caller.call('AdminConfirmSignUp', { Username: email });
  const { AccessToken, IdToken } = await tokensOf(caller, email);
  const { body } = await caller.call('AdminGetUser', { Username: email });
  return shown(
    [
      body.Username,
      await attributeOf(caller, email, 'email'),
      payloadOf(AccessToken).username,
      payloadOf(IdToken)['cognito:username'],
    ],
    [UserSub, email, UserSub, UserSub],
  );
});

row('SU-20', { pool: ALIAS }, async (caller) => {
  await arranged(caller);
  const bruno = await signUp(caller, 'bruno', EMAIL);
  return [
    shown([bruno.error, (await caller.codes('bruno')).length], [undefined, 1]),
    shown(await attributeOf(caller, 'alice', 'email_verified'), 'true'),
  ];
});

row('SU-21', async (caller) => refused(await signUpWith({ Password: 'Pw0rd!!' })(caller)));
row('SU-22', async (caller) => refused(await signUpWith({ Password: 'passw0rd!' })(caller)));

row('SU-23', async (caller) => {
  const answers = await Promise.all(
    ['short', 'longenough'].map((Password) => signUpWith({ Password })(caller)),
  );
  const reasons = answers.map(({ message = '' }) => message.split('Password ').length - 2);
  return [...answers.map((answer) => refused(answer)), shown(reasons, [1, 1])];
});

const SYMBOLS = '^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+- ';

row('SU-25', async (caller) => {
  const tried = async (symbols: readonly string[]) =>
    Promise.all(
      symbols.map(async (symbol, index) => {
        const answer = await caller.call('SignUp', {
          Username: `alice${symbol.codePointAt(0)}x${index}`,
          Password: `Passw${symbol}0rd`,
        });
        return outcome(answer);
      }),
    );
  return [
    shown(new Set(await tried([...SYMBOLS])), new Set(['accepted'])),
    shown(new Set(await tried(['é', '€', '§', 'x'])), new Set(['InvalidPasswordException'])),
  ];
});

row('SU-26', async (caller) => refused(await signUpWith({ Password: undefined })(caller)));

row('SU-28', async (caller) => {
  const answer = await withAttributes({ 'custom:hobby': 'chess' })(caller);
  const { body } = await caller.call('DescribeUserPool');
  const names = body.UserPool.SchemaAttributes.map(({ Name }: { Name: string }) => Name);
  return [refused(answer, { x: 'hobby' }), shown(names.includes('custom:hobby'), false)];
});

row('SU-30', { pool: { Schema: [{ Name: 'hobby', AttributeDataType: 'String' }] } }, async (caller) =>
  refused(await withAttributes({ hobby: 'chess' })(caller)),
);

row('SU-31', async (caller) => {
  const numbers = ['0612345678', '+33 6 12 34 56 78', '+33(0)612345678', '33612345678', '+'];
  const answers = await Promise.all(
    numbers.map((number) => withAttributes({ phone_number: number })(caller)),
  );
  return answers.map((answer) => refused(answer));
});

row('SU-32', async (caller) => {
  const addresses = ['alice', 'alice@', '@example.com', 'alice@example', 'al ice@example.com'];
  const answers = await Promise.all(addresses.map((email) => withAttributes({ email })(caller)));
  return answers.map((answer) => refused(answer));
});

row('SU-33', async (caller) => {
  const longest = await signUp(caller, 'bruno', { name: 'x'.repeat(2048) });
  return [
    refused(await withAttributes({ name: 'x'.repeat(2049) })(caller)),
    shown(outcome(longest), 'accepted'),
  ];
});

row('SU-35', async (caller) => [
  refused(await withAttributes({ ...EMAIL, email_verified: 'true' })(caller)),
  refused(await withAttributes({ ...PHONE, phone_number_verified: 'false' })(caller)),
]);

row('SU-36', async (caller) =>
  refused(await withAttributes({ sub: '34c84488-e0e1-70ae-d2ee-991ad1a898c8' })(caller)),
);

row('SU-37', { pool: { AliasAttributes: ['preferred_username'] } }, async (caller) =>
  refused(await withAttributes({ preferred_username: 'ally' })(caller)),
);

row('SU-40', async (caller) => {
  const { body } = await (await signedUp(caller)).call('AdminGetUser', { Username: 'alice' });
  const flag = await attributeOf(caller, 'alice', 'email_verified');
  return [
    shown([body.UserStatus, body.Enabled], ['UNCONFIRMED', true]),
    shown(flag === undefined || flag === 'false', true),
    shown((await signIn(caller, 'alice')).error, 'UserNotConfirmedException'),
  ];
});

row('SU-43', async (caller) => [
  refused(await signUpWith({ Password: ` ${PASSWORD}` })(caller)),
  refused(await signUpWith({ Password: `${PASSWORD} ` })(caller)),
]);

row('SU-44', { pool: { AliasAttributes: ['phone_number'] } }, async (caller) =>
  refused(await withName('+33612345678')(caller)),
);
