import { createLocalJWKSet, jwtVerify } from 'jose';
import type { Caller } from '../testing/caller';
import { observationsOf } from '../testing/observations';
import { outcome } from '../testing/outcome';
import { arrange, attributeOf, PASSWORD, pairs, signIn } from '../testing/people';
import { arranged, BY_EMAIL, EMAIL } from '../testing/refusal';
import { jwksOf, signedIn } from '../testing/signed-in';
import { isUuid } from '../testing/uuid';
import { refused, shown } from './evidence';
import { row } from './row';

const create = (c: Caller, input: object = {}) => c.call('AdminCreateUser', { Username: 'alice', ...input });
const look = async (c: Caller) => (await c.call('AdminGetUser', { Username: 'alice' })).body;
const isEpochSeconds = (value: number) => value > 1_600_000_000 && value < 10_000_000_000;

row('AD-01', async (c) => {
  const UserAttributes = pairs({ ...EMAIL, email_verified: 'true' });
  const { User } = (await create(c, { TemporaryPassword: PASSWORD, UserAttributes })).body;
  const [sub, ...others] = User.Attributes;
  return [
    shown([User.Username, User.Enabled, User.UserStatus], ['alice', true, 'FORCE_CHANGE_PASSWORD']),
    shown([sub.Name, isUuid(sub.Value), others], ['sub', true, UserAttributes]),
    shown([User.UserCreateDate, User.UserLastModifiedDate].map(isEpochSeconds), [true, true]),
  ];
});

row('AD-02', async (c) => {
  const { status } = await create(c);
  const sent = (await observationsOf(c)).filter(({ kind }) => kind === 'invitation' || kind === 'code');
  return shown([status, sent], [200, []]);
});

row('AD-03', async (c) => {
  await create(c);
  return refused(await create(c));
});

row('AD-04', async (c) => refused(await create(c, { TemporaryPassword: 'Sh0rt!' })));

row('AD-05', async (c) => refused(await create(c, { MessageAction: 'RESEND' })));

row('AD-06', async (c) => refused(await create(await arranged(c), { MessageAction: 'RESEND' })));

row('AD-07', async (c) => {
  await create(c);
  const set = { Username: 'alice', Password: PASSWORD, Permanent: true };
  const { body } = await c.call('AdminSetUserPassword', set);
  return shown([body, (await look(c)).UserStatus], [{}, 'CONFIRMED']);
});

row('AD-08', async (c) => {
  const set = { Username: 'alice', Password: PASSWORD, Permanent: false };
  const { body } = await (await arranged(c)).call('AdminSetUserPassword', set);
  return shown([body, (await look(c)).UserStatus], [{}, 'FORCE_CHANGE_PASSWORD']);
});

row('AD-09', { pool: BY_EMAIL }, async (c) => {
  await arrange(c, EMAIL.email);
  const { Username } = (await c.call('AdminGetUser', { Username: EMAIL.email })).body;
  return shown([isUuid(Username), await attributeOf(c, EMAIL.email, 'sub')], [true, Username]);
});

row('AD-10', async (c) => refused(await c.call('AdminGetUser', { Username: 'nobody' })));

row('AD-11', async (c) => {
  const { AccessToken } = await signedIn(c);
  const { body } = await c.call('AdminResetUserPassword', { Username: 'alice' });
  return [
    shown([body, (await look(c)).UserStatus, (await c.codes('alice')).length], [{}, 'RESET_REQUIRED', 1]),
    shown(outcome(await signIn(c, 'alice')), 'PasswordResetRequiredException'),
    shown(outcome(await c.call('GetUser', { AccessToken })), 'accepted'),
  ];
});

row('AD-12', async (c) => {
  await arranged(c);
  const after = async (operation: string) => {
    const { body } = await c.call(operation, { Username: 'alice' });
    const { Enabled, UserStatus } = await look(c);
    return [body, Enabled, UserStatus];
  };
  return [
    shown(await after('AdminDisableUser'), [{}, false, 'CONFIRMED']),
    shown(await after('AdminEnableUser'), [{}, true, 'CONFIRMED']),
  ];
});

row('AD-13', async (c) => {
  await arrange(c, 'alice', EMAIL);
  const UserAttributes = pairs({ email_verified: 'true' });
  const { body } = await c.call('AdminUpdateUserAttributes', { Username: 'alice', UserAttributes });
  return shown([body, await attributeOf(c, 'alice', 'email_verified')], [{}, 'true']);
});

row('AD-14', async (c) => {
  const { status, body } = await (await arranged(c)).call('AdminDeleteUser', { Username: 'alice' });
  const later = await c.call('AdminGetUser', { Username: 'alice' });
  return shown([status, body, later.error], [200, undefined, 'UserNotFoundException']);
});

const PASSWORDLESS = { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } };

row('AD-15', { pool: PASSWORDLESS }, async (c) => {
  const UserAttributes = pairs({ ...EMAIL, email_verified: 'true' });
  return shown((await create(c, { UserAttributes })).body.User.UserStatus, 'CONFIRMED');
});

row('DU-01', async (c) => {
  const { AccessToken } = await signedIn(c);
  const { status, body } = await c.call('DeleteUser', { AccessToken });
  const { payload } = await jwtVerify(AccessToken, createLocalJWKSet(await jwksOf(c)));
  const later = await c.call('GetUser', { AccessToken });
  return shown(
    [status, body, payload.username, later.error],
    [200, undefined, 'alice', 'UserNotFoundException'],
  );
});
