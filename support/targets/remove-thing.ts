import { ConformanceError } from '../conformance-error';
import type { Administrator } from './administrator';
import { listPools } from './list-pools';
import { staysThere } from './stays-there';
import { describeThing, type Thing } from './thing';

/** What the user pools' own API removes. */
export type UserPoolThing = Exclude<Thing, { type: 'identity-pool' }>;

const GONE = new Set(['ResourceNotFoundException', 'UserNotFoundException']);

/**
 * Removes what is there, and looks whether it has gone; what is gone already is as good as removed. Throws what the SDK
 * throws.
 * @throws ConformanceError CannotTell where the target says that it has removed it, and still has it
 */
export async function removeThing(administrator: Administrator, thing: UserPoolThing): Promise<void> {
  try {
    await remove(administrator, thing);
  } catch (error) {
    if (isGone(error)) return;
    throw error;
  }
  if (await staysThere(() => isThere(administrator, thing))) throw stillThere(thing);
}

/** Whether a refusal says that there is no such thing. */
export function isGone(error: unknown): boolean {
  return GONE.has((error as { name?: string }).name ?? '');
}

/** That a removal was answered, and did nothing. */
export function stillThere(thing: Thing): ConformanceError {
  return new ConformanceError(
    'CannotTell',
    `the removal was answered, but ${describeThing(thing)} is still there`,
  );
}

async function remove(administrator: Administrator, thing: UserPoolThing): Promise<void> {
  if (thing.type === 'user') {
    await administrator.adminDeleteUser({ UserPoolId: thing.userPoolId, Username: thing.username });
  } else {
    await administrator.deleteUserPool({ UserPoolId: thing.id });
  }
}

async function isThere(administrator: Administrator, thing: UserPoolThing): Promise<boolean> {
  try {
    if (thing.type === 'user') {
      await administrator.adminGetUser({ UserPoolId: thing.userPoolId, Username: thing.username });
    } else {
      await administrator.describeUserPool({ UserPoolId: thing.id });
    }
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    // A permission that hangs on a pool's tag is gone with the pool; that of listing them is not.
    if (thing.type === 'user') throw error;
    return (await listPools(administrator)).some(({ id }) => id === thing.id);
  }
}
