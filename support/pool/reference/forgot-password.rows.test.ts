import type { Answered, Caller } from '../testing/caller';
import { observationsOf } from '../testing/observations';
import { outcome } from '../testing/outcome';
import { arrange, PASSWORD, signIn } from '../testing/people';
import { arranged, EMAIL, HIDDEN, signedUp } from '../testing/refusal';
import { OPTIONAL_BOTH, PHONE, SMS_CONFIGURATION } from '../testing/second-factor';
import { refused, shown } from './evidence';
import { row } from './row';

const NEXT = 'N3wPassw0rd!';

const forgot = (c: Caller, Username = 'alice') => c.call('ForgotPassword', { Username });
const statusOf = async (c: Caller) => (await c.call('AdminGetUser', { Username: 'alice' })).body.UserStatus;

async function reset(c: Caller, input: object = {}): Promise<Answered> {
  const ConfirmationCode = (await c.codes('alice')).at(-1) ?? '000000';
  return c.call('ConfirmForgotPassword', { Username: 'alice', ConfirmationCode, Password: NEXT, ...input });
}

row('FP-01', async (c) => {
  const { body } = await forgot(await arranged(c));
  const delivery = { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' };
  return [
    shown([body, (await c.codes('alice')).length], [{ CodeDeliveryDetails: delivery }, 1]),
    shown([await statusOf(c), outcome(await signIn(c, 'alice'))], ['CONFIRMED', 'accepted']),
  ];
});

row('FP-03', { client: HIDDEN }, async (c) => {
  const { status, body } = await forgot(c, 'nobody');
  return [
    shown(
      [status, Object.keys(body.CodeDeliveryDetails)],
      [200, ['AttributeName', 'DeliveryMedium', 'Destination']],
    ),
    shown(await observationsOf(c), []),
  ];
});

row('FP-04', async (c) => {
  await arrange(c, 'alice', EMAIL);
  return refused(await forgot(c));
});

row('FP-05', async (c) => {
  await c.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
  return [refused(await forgot(c)), refused(await c.call('AdminResetUserPassword', { Username: 'alice' }))];
});

row('FP-06', async (c) => refused(await forgot(await signedUp(c))));

row('FP-07', async (c) => {
  await (await arranged(c)).call('AdminDisableUser', { Username: 'alice' });
  return refused(await forgot(c));
});

row('FP-08', async (c) => {
  await arranged(c);
  // Row QT-08: 20 an hour at most.
  for (let n = 0; n < 20; n++) await forgot(c);
  return refused(await forgot(c));
});

row('FP-09', async (c) => {
  await (await arranged(c)).call('AdminResetUserPassword', { Username: 'alice' });
  const { status, body } = await reset(c);
  const signIns = [await signIn(c, 'alice', NEXT), await signIn(c, 'alice')];
  return [
    shown([status, body, await statusOf(c)], [200, {}, 'CONFIRMED']),
    shown(signIns.map(outcome), ['accepted', 'NotAuthorizedException']),
  ];
});

row('FP-10', async (c) => {
  await forgot(await arranged(c));
  return refused(await reset(c, { ConfirmationCode: 'wrong' }));
});

row('FP-11', async (c) => {
  const never = await reset(await arranged(c));
  await forgot(c);
  await c.advance(3660);
  return [refused(never), refused(await reset(c))];
});

row('FP-13', async (c) => refused(await reset(c)));

row('FP-14', async (c) => {
  await forgot(await arranged(c));
  const weak = await reset(c, { Password: 'Sh0rt!' });
  return [refused(weak), shown(outcome(await reset(c)), 'accepted')];
});

row('FP-15', { pool: SMS_CONFIGURATION }, async (c) => {
  await arrange(c, 'alice', { ...EMAIL, ...PHONE, email_verified: 'true' });
  const medium = async () => (await forgot(c)).body.CodeDeliveryDetails.DeliveryMedium;
  const recoverBy = async (...names: string[]) => {
    const RecoveryMechanisms = names.map((Name, n) => ({ Name, Priority: n + 1 }));
    await c.call('UpdateUserPool', { AccountRecoverySetting: { RecoveryMechanisms } });
    return medium();
  };
  const legacy = await medium();
  const byPriority = [
    await recoverBy('verified_email', 'verified_phone_number'),
    await recoverBy('verified_phone_number', 'verified_email'),
  ];
  await c.call('SetUserPoolMfaConfig', OPTIONAL_BOTH);
  await c.call('AdminSetUserMFAPreference', { Username: 'alice', SMSMfaSettings: { Enabled: true } });
  return shown([legacy, ...byPriority, await medium()], ['SMS', 'EMAIL', 'SMS', 'EMAIL']);
});
