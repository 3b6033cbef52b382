import { type ArrangedPool, arrangePerson, signIn, signUp } from './arranged-pool';
import type { Connection } from './connection';
import type { Measurement } from './measurement';
import { median } from './median';
import { throughput } from './throughput';

const CLIENTS = 16;

/** How much is done for a measurement; a slow service gets less of it. */
export interface Effort {
  readonly rounds: number;
  /** In each round. */
  readonly calls: number;
  /** Who sign in by turns. */
  readonly people: number;
}

/** Sign-ups and password sign-ins a second, the first round left out: it pays for what is compiled on the way. */
export async function measureThroughput(
  connection: Connection,
  pool: ArrangedPool,
  { whose, ...effort }: Effort & { readonly whose: string },
): Promise<readonly Measurement[]> {
  const signUps = await medianRate(effort, (round, index) =>
    signUp(connection, pool, `busy-${round}-${index}`),
  );
  const people = Array.from({ length: effort.people }, (_, index) => `person-${index}`);
  for (const person of people) await arrangePerson(connection, pool, person);
  const signIns = await medianRate(effort, (_, index) =>
    signIn(connection, pool, people[index % people.length] ?? ''),
  );
  return [
    { name: `sign-ups, 16 clients, ${whose}`, value: signUps, unit: '/s' },
    { name: `password sign-ins, 16 clients, ${whose}`, value: signIns, unit: '/s' },
  ];
}

async function medianRate(
  { rounds, calls }: Effort,
  call: (round: number, index: number) => Promise<unknown>,
): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    rates.push(await throughput({ clients: CLIENTS, calls }, (index) => call(round, index)));
  }
  return median(rates.slice(1));
}
