import { type ArrangedPool, arrangePerson } from './arranged-pool';
import type { Connection } from './connection';
import type { Measurement } from './measurement';
import { pairedLatency } from './paired-latency';

const CALLS = 300;
const SRP_A = 'f'.repeat(767);

/**
 * How much longer a sign-in takes for somebody who is there than for nobody, where the app client hides who exists.
 * 1 tells an onlooker nothing.
 */
export async function measureExistence(
  connection: Connection,
  pool: ArrangedPool,
): Promise<readonly Measurement[]> {
  await arrangePerson(connection, pool, 'present');
  const { clientId: ClientId } = pool;
  const srp = (USERNAME: string) => () =>
    connection.call('InitiateAuth', {
      ClientId,
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: { USERNAME, SRP_A },
    });
  const resend = (Username: string) => async () =>
    connection.call('ForgotPassword', { ClientId, Username }).catch(() => {});
  const wrongPassword = (name: string) => (index: number) =>
    connection
      .call('InitiateAuth', {
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: `${name}-${index}`, PASSWORD: 'Wr0ng!!!' },
      })
      .catch(() => {});
  for (let index = 0; index < CALLS + 20; index += 1) {
    await arrangePerson(connection, pool, `there-${index}`);
  }
  const ratio = async (
    name: string,
    call: (who: string) => (index: number) => Promise<unknown>,
    [somebody, nobody]: readonly [string, string],
  ) => {
    const [there, nowhere] = await pairedLatency(CALLS, [call(somebody), call(nobody)]);
    return {
      name: `${name}: time for a user, where existence is hidden`,
      value: there / nowhere,
      unit: 'times that for nobody',
    };
  };
  return [
    await ratio('InitiateAuth by SRP', srp, ['present', 'absent']),
    await ratio('InitiateAuth with a wrong password', wrongPassword, ['there', 'nowhere']),
    await ratio('ForgotPassword', resend, ['present', 'absent']),
  ];
}
