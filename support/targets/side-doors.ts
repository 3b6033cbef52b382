import { ConformanceError } from '../conformance-error';
import type { Capability } from '../verdict/results';
import { askSideDoor } from './ask-side-door';
import type { DeliveredCode, Target, TriggerEvent } from './contract';

/** @throws ConformanceError NotApplicable when the target's profile lacks the capability. */
export function requireCapability(target: Target, capability: Capability): void {
  if (target.profile.includes(capability)) return;
  throw new ConformanceError(
    'NotApplicable',
    `The target ${target.name} lacks the capability "${capability}"`,
    {
      expected: capability,
      seen: target.profile,
      unmet: [{ setting: `capability "${capability}"`, needed: 'a way to it', actual: 'none' }],
      next: 'Run the example on the embedded pool (`--target embedded`) or on a target that has the capability.',
    },
  );
}

interface UserInPool {
  readonly userPoolId: string;
  readonly username: string;
}

/** Every code that the pool has sent to a user, oldest first. */
export async function deliveredCodes(target: Target, user: UserInPool): Promise<readonly DeliveredCode[]> {
  requireCapability(target, 'codes');
  const seen = await observationsIn(target, user.userPoolId);
  return seen.filter(
    (observation): observation is CodeObservation =>
      observation.kind === 'code' &&
      [observation.username, observation.sub, observation.destination].includes(user.username),
  );
}

/** Every event about a user that the pool has handed to a function, oldest first. */
export async function triggerEvents(target: Target, user: UserInPool): Promise<readonly TriggerEvent[]> {
  requireCapability(target, 'triggers');
  const seen = await observationsIn(target, user.userPoolId);
  return seen.flatMap((observation) =>
    observation.kind === 'trigger' && observation.username === user.username ? [observation.event] : [],
  );
}

type CodeObservation = DeliveredCode & {
  readonly kind: 'code';
  readonly userPoolId: string;
  readonly sub: string;
};

interface TriggerObservation {
  readonly kind: 'trigger';
  readonly userPoolId: string;
  readonly username: string;
  readonly event: TriggerEvent;
}

async function observationsIn(target: Target, userPoolId: string) {
  const body = await askSideDoor(target, '_pool/observations?since=0');
  const { observations } = body as { observations: (CodeObservation | TriggerObservation)[] };
  return observations.filter((observation) => observation.userPoolId === userPoolId);
}

/** Moves the clock of one pool forward; the pools of other examples stay where they are. */
export async function advanceClock(target: Target, userPoolId: string, seconds: number): Promise<void> {
  requireCapability(target, 'clock');
  await askSideDoor(target, '_pool/clock', { advanceSeconds: seconds, userPoolId });
}
