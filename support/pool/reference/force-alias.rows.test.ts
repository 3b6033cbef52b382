import { amplifyV5 } from '../testing/amplify-v5';
import { amplifyV6 } from '../testing/amplify-v6';
import type { Caller } from '../testing/caller';
import { ALIAS, signedUp } from '../testing/refusal';
import { type Served, served } from '../testing/served';
import { shown } from './evidence';
import { row } from './row';

const CODE = '246810';

/** ForceAliasCreation as a client sent it; the pool answers whatever it answers. */
async function sentBy(caller: Caller, confirm: (pool: Served) => Promise<unknown>): Promise<unknown> {
  return served(caller, async (pool) => {
    await confirm(pool).catch(() => undefined);
    return pool.sent.find(({ operation }) => operation === 'ConfirmSignUp')?.input.ForceAliasCreation;
  });
}

row('CF-12', { options: { code: CODE }, pool: ALIAS }, async (caller) => {
  await signedUp(caller);
  const v5 = (options?: { forceAliasCreation: boolean }) =>
    sentBy(caller, (pool) => amplifyV5(caller, pool).confirmSignUp('alice', CODE, options));
  const v6 = (options?: { forceAliasCreation: boolean }) =>
    sentBy(caller, (pool) =>
      amplifyV6(caller, pool).confirmSignUp({ username: 'alice', confirmationCode: CODE, options }),
    );
  return shown(
    [
      await v5(),
      await v5({ forceAliasCreation: false }),
      await v6(),
      await v6({ forceAliasCreation: true }),
      await v6({ forceAliasCreation: false }),
    ],
    [true, false, undefined, true, false],
  );
});
