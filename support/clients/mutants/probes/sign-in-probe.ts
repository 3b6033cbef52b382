import { PASSWORD } from '../../testing/test-pool';
import { type Probe, seenOf } from './probe';

export const signInProbe: Probe = async ({ device, pool, prefix }) => {
  const { client, exchanges, close } = device();
  const username = `${prefix}member`;
  await pool.addUser(username);
  const seen = await seenOf(() => client.signIn({ username, password: PASSWORD }));
  close();
  return { seen, exchanges };
};
