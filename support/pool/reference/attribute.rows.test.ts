import type { Answered, Caller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { type Attributes, arrange, attributeOf, pairs, signIn, tokensOf } from '../testing/people';
import { arranged, BY_EMAIL, EMAIL } from '../testing/refusal';
import { signedIn } from '../testing/signed-in';
import { isUuid } from '../testing/uuid';
import { refused, shown } from './evidence';
import { row } from './row';

const OTHER = 'alice@example.org';
const DELIVERY = { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' };

async function withToken(c: Caller, operation: string, input: object): Promise<Answered> {
  const { AccessToken } = await tokensOf(c, 'alice');
  return c.call(operation, { AccessToken, ...input });
}

const update = (c: Caller, attributes: Attributes) =>
  withToken(c, 'UpdateUserAttributes', { UserAttributes: pairs(attributes) });
const ask = (c: Caller, AttributeName = 'email') =>
  withToken(c, 'GetUserAttributeVerificationCode', { AttributeName });
const verify = (c: Caller, Code: string | undefined) =>
  withToken(c, 'VerifyUserAttribute', { AttributeName: 'email', Code });
const newest = async (c: Caller) => (await c.codes('alice')).at(-1);

row('AT-01', async (c) => {
  const { AccessToken } = await signedIn(c);
  const { body } = await c.call('GetUser', { AccessToken });
  const [sub, ...others] = body.UserAttributes;
  return [
    shown([Object.keys(body), body.Username], [['UserAttributes', 'Username'], 'alice']),
    shown([sub.Name, isUuid(sub.Value)], ['sub', true]),
    shown(others, pairs({ ...EMAIL, email_verified: 'true' })),
  ];
});

row('AT-02', async (c) => {
  const { status, body } = await update(await arranged(c), { given_name: 'Alice' });
  const given = await attributeOf(c, 'alice', 'given_name');
  return shown([status, body.CodeDeliveryDetailsList ?? [], given], [200, [], 'Alice']);
});

row('AT-03', async (c) => {
  const { body } = await update(await arranged(c), { email: OTHER });
  const email = [await attributeOf(c, 'alice', 'email'), await attributeOf(c, 'alice', 'email_verified')];
  return [
    shown([body.CodeDeliveryDetailsList, (await c.codes('alice')).length], [[DELIVERY], 1]),
    shown(email, [OTHER, 'false']),
  ];
});

const KEPT = { AttributesRequireVerificationBeforeUpdate: ['email'] };

row('AT-04', { pool: { AliasAttributes: ['email'], UserAttributeUpdateSettings: KEPT } }, async (c) => {
  await update(await arranged(c), { email: OTHER });
  const look = async () => [
    await attributeOf(c, 'alice', 'email'),
    outcome(await signIn(c, EMAIL.email)),
    outcome(await signIn(c, OTHER)),
  ];
  const before = await look();
  await verify(c, await newest(c));
  return [
    shown(before, [EMAIL.email, 'accepted', 'UserNotFoundException']),
    shown(await look(), [OTHER, 'UserNotFoundException', 'accepted']),
  ];
});

row('AT-06', { pool: { Schema: [{ Name: 'nickname', Mutable: false }] } }, async (c) => {
  await arrange(c, 'alice', { nickname: 'Al' });
  return refused(await update(c, { nickname: 'Ally' }), { name: 'nickname' });
});

row('AT-07', { client: { WriteAttributes: ['email'] } }, async (c) =>
  refused(await update(await arranged(c), { given_name: 'Alice' })),
);

row('AT-08', async (c) => {
  await arrange(c, 'alice', EMAIL);
  await ask(c);
  const { status, body } = await verify(c, await newest(c));
  return shown([status, body, await attributeOf(c, 'alice', 'email_verified')], [200, {}, 'true']);
});

row('AT-09', async (c) => {
  await arrange(c, 'alice', EMAIL);
  await ask(c);
  return refused(await verify(c, 'wrong'));
});

row('AT-10', async (c) => refused(await ask(await arranged(c), 'given_name')));

row('AT-11', async (c) => {
  await arrange(c, 'alice', EMAIL);
  const { body } = await ask(c);
  return shown([body, (await c.codes('alice')).length], [{ CodeDeliveryDetails: DELIVERY }, 1]);
});

row('AT-12', { pool: { Schema: [{ Name: 'given_name', Required: true, Mutable: true }] } }, async (c) => {
  await arrange(c, 'alice', { given_name: 'Alice' });
  const UserAttributeNames = ['given_name'];
  return refused(await withToken(c, 'DeleteUserAttributes', { UserAttributeNames }), { name: 'given_name' });
});

row('AT-13', { pool: BY_EMAIL }, async (c) => {
  await arrange(c, EMAIL.email, { email_verified: 'true' });
  const { AccessToken } = await tokensOf(c, EMAIL.email);
  const nameOf = async () => (await c.call('GetUser', { AccessToken })).body.Username;
  const before = await nameOf();
  await c.call('UpdateUserAttributes', { AccessToken, UserAttributes: pairs({ email: OTHER }) });
  const signIns = [outcome(await signIn(c, OTHER)), outcome(await signIn(c, EMAIL.email))];
  return [shown(await nameOf(), before), shown(signIns, ['accepted', 'UserNotFoundException'])];
});

row('AT-14', async (c) => {
  await arrange(c, 'alice', { ...EMAIL, given_name: 'Alice' });
  const { status } = await update(c, { given_name: '' });
  return shown([status, await attributeOf(c, 'alice', 'given_name')], [200, undefined]);
});

row('AT-15', async (c) => {
  await arrange(c, 'alice', { ...EMAIL, email_verified: 'true', updated_at: '5' });
  const { UserAttributes } = (await withToken(c, 'GetUser', {})).body;
  return shown(UserAttributes.slice(1), pairs({ ...EMAIL, email_verified: 'true', updated_at: '5' }));
});

row('AT-16', async (c) => {
  await arrange(c, 'alice', { ...EMAIL, email_verified: 'True' });
  const { body } = await c.call('ForgotPassword', { Username: 'alice' });
  return shown(body.CodeDeliveryDetails, DELIVERY);
});
