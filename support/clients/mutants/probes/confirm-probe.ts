import { CODE, PASSWORD } from '../../testing/test-pool';
import { type Probe, seenOf } from './probe';

export const confirmProbe: Probe = async ({ device, pool, prefix }) => {
  const { client, exchanges, close } = device();
  const username = `${prefix}new`;
  await pool.ask('SignUp', {
    ClientId: pool.coordinates.userPoolClientId,
    Username: username,
    Password: PASSWORD,
    UserAttributes: [{ Name: 'email', Value: `${username}@example.com` }],
  });
  const attempts: readonly (() => Promise<unknown>)[] = [
    () => client.resendSignUpCode({ username }),
    () => client.call('resendSignUp', username),
    () => client.confirmSignUp({ username, code: '' }),
    () => client.confirmSignUp({ username, code: '000000' }),
    () => client.confirmSignUp({ username, code: '000000', forceAliasCreation: false }),
    () => client.confirmSignUp({ username, code: '000000', forceAliasCreation: true }),
    () => client.call('confirmSignUp', username, '000000'),
    () => client.confirmSignUp({ username, code: CODE }),
    // Who is confirmed already is refused for the account, not for the code.
    () => client.confirmSignUp({ username, code: CODE }),
  ];
  const seen: unknown[] = [];
  for (const attempt of attempts) {
    seen.push(await seenOf(attempt));
  }
  close();
  return { seen, exchanges };
};
