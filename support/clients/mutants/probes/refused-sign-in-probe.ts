import { PASSWORD } from '../../testing/test-pool';
import { type Probe, seenOf } from './probe';

/** Sign-ins that are refused before the costly half of the SRP exchange. */
export const refusedSignInProbe: Probe = async ({ device, pool, prefix }) => {
  const { client, exchanges, close } = device();
  const unconfirmed = `${prefix}pending`;
  await pool.ask('SignUp', {
    ClientId: pool.coordinates.userPoolClientId,
    Username: unconfirmed,
    Password: PASSWORD,
  });
  const nobody = { username: `${prefix}nobody`, password: PASSWORD, validationData: { campaign: 'autumn' } };
  const attempts: readonly (() => Promise<unknown>)[] = [
    () => client.signIn({ username: '', password: PASSWORD }),
    () => client.call('signIn', { username: nobody.username }),
    () => client.call('signIn', nobody),
    async () => {
      const first = seenOf(() => client.signIn({ username: unconfirmed, password: PASSWORD }));
      const { how } = await client.outcome('signIn', unconfirmed, PASSWORD);
      return { first: JSON.stringify(await first), how };
    },
  ];
  const seen: unknown[] = [];
  for (const attempt of attempts) {
    seen.push(await seenOf(attempt));
  }
  close();
  return { seen, exchanges };
};
