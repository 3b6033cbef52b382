import { type ArrangedPool, arrangePerson, arrangePool, PASSWORD, signIn, signUp } from './arranged-pool';
import type { Connection } from './connection';
import { latency } from './latency';
import type { Measurement } from './measurement';
import type { Subject } from './open-subject';
import { throughput } from './throughput';

const CALLS = 200;
const FEW = 100;
const SOME = 1000;
const MANY = 100_000;
const LIMIT = 1.5;

/** What each operation costs in a large pool, as a multiple of what it costs in a small one; and the memory. */
export async function measureScaling(
  subject: Subject,
  connection: Connection,
  pool: ArrangedPool,
): Promise<readonly Measurement[]> {
  await fill(connection, pool, 0, SOME);
  const { residentMiB: someUsers } = await subject.usage();
  const smallPool = await arrangePool(connection);
  await fill(connection, smallPool, 0, FEW);
  await operationTimes(connection, smallPool, 'warm');
  const small = await operationTimes(connection, smallPool, 'small');
  await fill(connection, pool, SOME, MANY);
  const { residentMiB: manyUsers } = await subject.usage();
  const large = await operationTimes(connection, pool, 'large');
  return [
    { name: 'memory after 1,000 users', value: someUsers, unit: 'MiB', target: { atMost: 100 } },
    { name: 'memory after 100,000 users', value: manyUsers, unit: 'MiB', target: { atMost: 250 } },
    ...[...small].map(([operation, few]) => ({
      name: `${operation}: cost at 100,000 users`,
      value: (large.get(operation) ?? Number.NaN) / few,
      unit: 'times that at 100',
      target: { atMost: LIMIT },
    })),
  ];
}

function fill(connection: Connection, pool: ArrangedPool, from: number, to: number): Promise<number> {
  const calls = to - from;
  return throughput({ clients: 16, calls }, (index) => signUp(connection, pool, `crowd-${from + index}`));
}

/** Median milliseconds by operation. */
async function operationTimes(
  connection: Connection,
  pool: ArrangedPool,
  stage: string,
): Promise<ReadonlyMap<string, number>> {
  const { userPoolId: UserPoolId, clientId: ClientId } = pool;
  const person = `asked-${stage}`;
  await arrangePerson(connection, pool, person);
  const { AuthenticationResult: tokens } = await signIn(connection, pool, person);
  const email = { Name: 'email_verified', Value: 'true' };
  await connection.call('AdminUpdateUserAttributes', {
    UserPoolId,
    Username: person,
    UserAttributes: [email],
  });
  const initiate = (AuthFlow: string, AuthParameters: object) => () =>
    connection.call('InitiateAuth', { ClientId, AuthFlow, AuthParameters });
  const works: readonly (readonly [string, (index: number) => Promise<unknown>])[] = [
    ['SignUp', (index) => signUp(connection, pool, `${stage}-${index}`)],
    [
      'AdminConfirmSignUp',
      (index) => connection.call('AdminConfirmSignUp', { UserPoolId, Username: `${stage}-${index}` }),
    ],
    [
      'InitiateAuth by alias',
      initiate('USER_PASSWORD_AUTH', { USERNAME: `${person}@example.com`, PASSWORD }),
    ],
    ['InitiateAuth refreshing', initiate('REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: tokens.RefreshToken })],
    ['GetUser', () => connection.call('GetUser', { AccessToken: tokens.AccessToken })],
    ['AdminGetUser', () => connection.call('AdminGetUser', { UserPoolId, Username: person })],
    ['ListUsers, 60 of them', () => connection.call('ListUsers', { UserPoolId, Limit: 60 })],
    [
      'InitiateAuth, then GlobalSignOut',
      async () => {
        const fresh = await signIn(connection, pool, person);
        await connection.call('GlobalSignOut', { AccessToken: fresh.AuthenticationResult.AccessToken });
      },
    ],
  ];
  const times = new Map<string, number>();
  for (const [name, work] of works) times.set(name, await latency(CALLS, work));
  return times;
}
