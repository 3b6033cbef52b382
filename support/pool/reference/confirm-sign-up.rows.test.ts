import type { Caller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { attributeOf, confirm, signIn, signUp } from '../testing/people';
import { ALIAS, arranged, EMAIL, HIDDEN, signedUp } from '../testing/refusal';
import { refused, shown } from './evidence';
import { row } from './row';

const code = (caller: Caller, ConfirmationCode: string, input: object = {}) =>
  caller.call('ConfirmSignUp', { Username: 'alice', ConfirmationCode, ...input });

/** A code that is not the given one. */
const otherThan = (given = '') => (given === '000000' ? '111111' : '000000');

async function wrongCode(caller: Caller, name = 'alice'): Promise<string> {
  return otherThan((await caller.codes(name)).at(-1));
}

const statusOf = async (caller: Caller, name = 'alice'): Promise<string> =>
  (await caller.call('AdminGetUser', { Username: name })).body.UserStatus;

row('CF-01', async (caller) => {
  const answer = await confirm(await signedUp(caller), 'alice');
  return shown(
    [answer.body, await statusOf(caller), await attributeOf(caller, 'alice', 'email_verified')],
    [{}, 'CONFIRMED', 'true'],
  );
});

row('CF-03', async (caller) => {
  await signedUp(caller);
  await caller.advance(24 * 3600 + 1);
  return refused(await confirm(caller, 'alice'));
});

row('CF-04', async (caller) => {
  await signedUp(caller);
  const right = (await caller.codes('alice')).at(-1) ?? '';
  await code(caller, right);
  return [refused(await code(caller, right)), refused(await code(caller, otherThan(right)))];
});

row('CF-05', async (caller) => {
  const answer = await confirm(await arranged(caller), 'alice');
  return shown(
    [answer.error, answer.message === 'User is already confirmed.'],
    ['NotAuthorizedException', false],
  );
});

row('CF-06', async (caller) => refused(await code(caller, '123456')));
row('CF-07', { client: HIDDEN }, async (caller) => refused(await code(caller, '123456')));

row('CF-08', async (caller) => {
  await signedUp(caller);
  const wrong = await wrongCode(caller);
  const tries = await Promise.all(Array.from({ length: 15 }, () => code(caller, wrong)));
  return [
    shown(new Set(tries.map(outcome)), new Set(['CodeMismatchException'])),
    refused(await confirm(caller, 'alice')),
  ];
});

/** Bruno has signed up with the address that Alice has verified. */
async function contested(caller: Caller): Promise<Caller> {
  await signUp(await arranged(caller), 'bruno', EMAIL);
  return caller;
}

row('CF-09', { pool: ALIAS }, async (caller) => {
  await contested(caller);
  return [
    refused(await confirm(caller, 'bruno')),
    refused(await confirm(caller, 'bruno', { ForceAliasCreation: false })),
    shown(await statusOf(caller, 'bruno'), 'UNCONFIRMED'),
  ];
});

row('CF-10', { pool: ALIAS }, async (caller) => {
  const taken = await confirm(await contested(caller), 'bruno', { ForceAliasCreation: true });
  const owner = (await caller.call('AdminGetUser', { Username: EMAIL.email })).body.Username;
  return shown(
    [
      outcome(taken),
      owner,
      await attributeOf(caller, 'alice', 'email'),
      await attributeOf(caller, 'alice', 'email_verified'),
    ],
    ['accepted', 'bruno', EMAIL.email, 'false'],
  );
});

row('CF-11', { pool: ALIAS }, async (caller) => {
  await contested(caller);
  const withFalse = await confirm(caller, 'bruno', { ForceAliasCreation: false });
  const without = await confirm(caller, 'bruno');
  return shown([without.error, without.message], [withFalse.error, withFalse.message]);
});

row('CF-13', { pool: ALIAS }, async (caller) => {
  await contested(caller);
  const ConfirmationCode = await wrongCode(caller, 'bruno');
  return refused(await caller.call('ConfirmSignUp', { Username: 'bruno', ConfirmationCode }));
});

row('CF-14', async (caller) => {
  await signedUp(caller);
  let [first, second]: (string | undefined)[] = [];
  do {
    await caller.call('ResendConfirmationCode', { Username: 'alice' });
    [first = '', second] = await caller.codes('alice');
  } while (first === second);
  return [refused(await code(caller, first)), shown(outcome(await confirm(caller, 'alice')), 'accepted')];
});

row('CF-15', async (caller) => {
  const [sent = ''] = await (await signedUp(caller)).codes('alice');
  return shown(/^\d{6}$/.test(sent), true);
});

row('CF-16', async (caller) => {
  await signedUp(caller);
  await caller.call('AdminDisableUser', { Username: 'alice' });
  return refused(await confirm(caller, 'alice'));
});

const byAdministrator = (caller: Caller) => caller.call('AdminConfirmSignUp', { Username: 'alice' });

row('CF-17', async (caller) => {
  const answer = await byAdministrator(await signedUp(caller));
  const flag = await attributeOf(caller, 'alice', 'email_verified');
  return shown(
    [answer.body, await statusOf(caller), flag === 'true', outcome(await signIn(caller, 'alice'))],
    [{}, 'CONFIRMED', false, 'accepted'],
  );
});

row('CF-18', async (caller) => refused(await byAdministrator(await arranged(caller))));

row('CF-19', async (caller) => {
  await caller.call('AdminCreateUser', { Username: 'alice' });
  return refused(await code(caller, '123456'));
});
