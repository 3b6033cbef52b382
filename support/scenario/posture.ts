import { ConformanceError } from '../conformance-error';
import { type Posture, readPosture, type Shortcoming } from '../targets/posture/posture';
import type { AuthWorld } from '../world';

/** The settings of the pool under test: those of every app client that a target file names, or of the one that was made. */
export async function readSettings(world: AuthWorld): Promise<Posture> {
  const { pools } = world.parameters.target;
  if (pools.mode === 'existing') {
    const clientIds = pools.clients.map(({ id }) => id);
    return readPosture(world.administrator, pools.userPoolId, clientIds);
  }
  const { userPoolId, userPoolClientId } = await world.pool();
  return readPosture(world.administrator, userPoolId, [userPoolClientId]);
}

/** Fails the example when a setting is not as advised, with each that is not and what to do about it. */
export function expectNoShortcoming(found: readonly Shortcoming[]): void {
  if (found.length === 0) return;
  const told = found.map(({ setting, wanted, seen }) => `${setting} is ${seen}, wanted ${wanted}`).join('; ');
  throw new ConformanceError('Deviation', told, {
    expected: found.map(({ setting, wanted }) => `${setting}: ${wanted}`).join('\n'),
    seen: told,
    next: found.map(({ next }) => next).join('\n'),
  });
}
