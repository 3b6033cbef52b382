import { setTimeout } from 'node:timers/promises';
import { ConformanceError } from '../../conformance-error';
import type { DeliveredCode, Target, TriggerEvent } from '../contract';
import { codesByNow, eventsByNow, type UserInPool } from '../side-doors';
import { LOOK_MS, PATIENCE_MS, SETTLE_MS } from './patience';

/**
 * The codes sent to a user, oldest first, once there are as many as are known to have been sent. Where the pool itself
 * tells, it tells at once, and nobody waits.
 * @throws ConformanceError CannotTell where one stays away or nothing can be read, NotApplicable without the capability
 */
export function awaitCodes(
  target: Target,
  user: UserInPool,
  atLeast: number,
): Promise<readonly DeliveredCode[]> {
  return known(target, codesLook(target, user), { atLeast, settle: 'no' });
}

/** The same, once no further one is to be expected. */
export function settledCodes(
  target: Target,
  user: UserInPool,
  atLeast: number,
): Promise<readonly DeliveredCode[]> {
  return known(target, codesLook(target, user), { atLeast, settle: 'yes' });
}

/** The events about a user, oldest first, once there is one and no further one is to be expected. */
export function settledEvents(target: Target, user: UserInPool): Promise<readonly TriggerEvent[]> {
  const look = async () => {
    const { events, asOf } = await eventsByNow(target, user);
    return { found: events, asOf };
  };
  return known(target, look, { atLeast: 1, settle: 'yes' });
}

interface Found<Item> {
  readonly found: readonly Item[];
  readonly asOf: number;
}

type Look<Item> = () => Promise<Found<Item>>;

function codesLook(target: Target, user: UserInPool): Look<DeliveredCode> {
  return async () => {
    const { codes, asOf } = await codesByNow(target, user);
    return { found: codes, asOf };
  };
}

async function known<Item>(
  target: Target,
  look: Look<Item>,
  { atLeast, settle }: { readonly atLeast: number; readonly settle: 'yes' | 'no' },
): Promise<readonly Item[]> {
  if (target.sideDoors === undefined) return (await look()).found;
  const seen = await until(look, ({ found }) => found.length >= atLeast, atLeast);
  if (settle === 'no') return seen.found;
  const calm = Date.now() + SETTLE_MS;
  return (await until(look, ({ asOf }) => asOf >= calm, atLeast)).found;
}

/** A look that fails may succeed the next time; what it failed of is told when time is up. */
async function until<Item>(
  look: Look<Item>,
  suffices: (seen: Found<Item>) => boolean,
  atLeast: number,
): Promise<Found<Item>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look().catch(asTrouble);
    if (!(seen instanceof ConformanceError) && suffices(seen)) return seen;
    if (Date.now() > deadline) throw seen instanceof ConformanceError ? seen : missed(seen, atLeast);
    await setTimeout(LOOK_MS);
  }
}

function asTrouble(error: unknown): ConformanceError {
  if (error instanceof ConformanceError && error.kind === 'CannotTell') return error;
  throw error;
}

function missed({ found }: Found<unknown>, atLeast: number): ConformanceError {
  const seconds = PATIENCE_MS / 1000;
  return found.length < atLeast
    ? new ConformanceError('CannotTell', `What the pool sent did not come within ${seconds} seconds`, {
        expected: `at least ${atLeast}`,
        seen: found.length,
        next: 'Look at the log of the functions, and whether the pool calls them; then run the example again.',
      })
    : new ConformanceError('CannotTell', `The queue was not read to its end within ${seconds} seconds`, {
        next: 'Look at what else is in the queue, then run the example again.',
      });
}
