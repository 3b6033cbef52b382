import type { Administrator } from './administrator';
import type { Thing } from './thing';

const GONE = new Set(['ResourceNotFoundException', 'UserNotFoundException']);

/** Removes what is there; what is gone already is as good as removed. Throws what the SDK throws. */
export async function removeThing(administrator: Administrator, thing: Thing): Promise<void> {
  try {
    await remove(administrator, thing);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Whether a refusal says that there is no such thing. */
export function isGone(error: unknown): boolean {
  return GONE.has((error as { name?: string }).name ?? '');
}

async function remove(administrator: Administrator, thing: Thing): Promise<void> {
  if (thing.type === 'user') {
    await administrator.adminDeleteUser({ UserPoolId: thing.userPoolId, Username: thing.username });
  } else {
    await administrator.deleteUserPool({ UserPoolId: thing.id });
  }
}
