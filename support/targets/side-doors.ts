import { ConformanceError } from '../conformance-error';
import type { Capability } from '../verdict/results';
import type { DeliveredCode, Target, TriggerEvent } from './contract';

const PATIENCE_MS = 8_000;

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

function sideDoor(target: Target, path: string): URL {
  return new URL(`_pool/${path}`, target.endpoint);
}

async function observationsIn(target: Target, userPoolId: string) {
  const answer = await fetch(sideDoor(target, 'observations?since=0'), {
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { observations } = (await answer.json()) as {
    observations: (CodeObservation | TriggerObservation)[];
  };
  return observations.filter((observation) => observation.userPoolId === userPoolId);
}

/** Moves the clock of one pool forward; the pools of other examples stay where they are. */
export async function advanceClock(target: Target, userPoolId: string, seconds: number): Promise<void> {
  requireCapability(target, 'clock');
  const answer = await fetch(sideDoor(target, 'clock'), {
    method: 'POST',
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advanceSeconds: seconds, userPoolId }),
  });
  if (!answer.ok) {
    throw new ConformanceError('SuiteFault', `The pool's clock did not move: HTTP ${answer.status}`, {
      expected: `${seconds} seconds forward`,
      seen: await answer.text(),
    });
  }
}
