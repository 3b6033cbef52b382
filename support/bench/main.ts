import { toTheEnd } from '../cli/to-the-end';
import { arrangePool } from './arranged-pool';
import { startCognitoLocal } from './cognito-local';
import { connect } from './connection';
import { measureExistence } from './measure-existence';
import { measureGrowth } from './measure-growth';
import { measureScaling } from './measure-scaling';
import { measureSite } from './measure-site';
import { measureSrp } from './measure-srp';
import { measureStart } from './measure-start';
import { measureSuite } from './measure-suite';
import { measureThroughput } from './measure-throughput';
import { type Measurement, printed } from './measurement';
import { openSubject } from './open-subject';

const CLIENTS = 16;
const TARGETS: Readonly<Record<string, number>> = { 'sign-ups': 1000, 'password sign-ins': 500 };

/** Measures the suite and the embedded pool and prints medians and ratios; they depend on the machine and gate nothing. */
async function main(): Promise<void> {
  print(await measureSuite());
  print(await measureGrowth());
  print(measureSite());
  print(await measureStart());
  print([await measureSrp()]);
  const own = await ownThroughput();
  print(own.map(withTarget));
  print(await withPool(({ connection, pool }) => measureExistence(connection, pool)));
  print(await withPool(({ subject, connection, pool }) => measureScaling(subject, connection, pool)));
  await compare(own);
}

function print(measurements: readonly Measurement[]): void {
  for (const measurement of measurements) process.stdout.write(`${printed(measurement)}\n`);
}

async function withPool<T>(
  measure: (parts: {
    readonly subject: Awaited<ReturnType<typeof openSubject>>;
    readonly connection: ReturnType<typeof connect>;
    readonly pool: Awaited<ReturnType<typeof arrangePool>>;
  }) => Promise<T>,
): Promise<T> {
  const subject = await openSubject();
  const connection = connect(subject.url, CLIENTS);
  try {
    return await measure({ subject, connection, pool: await arrangePool(connection) });
  } finally {
    connection.close();
    await subject.close();
  }
}

function ownThroughput(): Promise<readonly Measurement[]> {
  return withPool(({ connection, pool }) =>
    measureThroughput(connection, pool, { whose: 'this pool', rounds: 5, calls: 2000, people: 200 }),
  );
}

function withTarget(measurement: Measurement): Measurement {
  const atLeast = TARGETS[measurement.name.split(',')[0] ?? ''];
  return atLeast === undefined ? measurement : { ...measurement, target: { atLeast } };
}

/** The same calls to another emulator, and how many times faster this pool is. */
async function compare(own: readonly Measurement[]): Promise<void> {
  try {
    const other = await startCognitoLocal();
    print([{ name: `start to first answer, ${other.name}`, value: other.startedInMs / 1000, unit: 's' }]);
    const connection = connect(other.url, CLIENTS);
    try {
      const effort = { whose: other.name, rounds: 3, calls: 100, people: 16 };
      const theirs = await measureThroughput(connection, await arrangePool(connection), effort);
      print(theirs);
      print(theirs.flatMap((their, index) => ratio(their, own[index])));
    } finally {
      connection.close();
      other.close();
    }
  } catch (error) {
    const [reason] = String(error).split('\n');
    process.stdout.write(`cognito-local: not run (${reason})\n`);
  }
}

function ratio(their: Measurement, own: Measurement | undefined): readonly Measurement[] {
  if (!own) return [];
  return [{ name: `${own.name}, compared`, value: own.value / their.value, unit: `times ${their.name}` }];
}

void toTheEnd(main);
