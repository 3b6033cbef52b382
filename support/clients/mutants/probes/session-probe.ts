import { PASSWORD } from '../../testing/test-pool';
import { type Probe, seenOf } from './probe';

/** A second person signs in where the first already is, and a session is refreshed. */
export const sessionProbe: Probe = async ({ device, pool, prefix }) => {
  const { client, adopt, exchanges, storage, close } = device();
  const [first, second] = [`${prefix}first`, `${prefix}second`] as const;
  await pool.addUser(first);
  await pool.addUser(second);
  adopt(await pool.openSession(first));
  const seen = [
    await seenOf(() => client.session({ refresh: 'now' })),
    await seenOf(() => client.signIn({ username: second, password: PASSWORD })),
    await seenOf(() => client.currentUser()),
  ];
  const sessions = [...storage.sessions().keys()];
  close();
  return { seen, exchanges, sessions };
};
