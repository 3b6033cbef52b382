import { ConformanceError } from '../conformance-error';
import type { Capability } from '../verdict/results';
import type { DeliveredCode, Target } from './contract';

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
      next: 'Run the example on the embedded pool (`--target embedded`) or on a target that has the capability.',
    },
  );
}

/** Every code that the pool has sent to a user, oldest first. */
export async function deliveredCodes(
  target: Target,
  user: { readonly userPoolId: string; readonly username: string },
): Promise<readonly DeliveredCode[]> {
  requireCapability(target, 'codes');
  const answer = await fetch(new URL('_pool/observations?since=0', target.endpoint), {
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { observations } = (await answer.json()) as { observations: (DeliveredCode & Observation)[] };
  return observations.filter(
    (observation) =>
      observation.kind === 'code' &&
      observation.userPoolId === user.userPoolId &&
      [observation.username, observation.sub, observation.destination].includes(user.username),
  );
}

interface Observation {
  readonly kind: string;
  readonly userPoolId: string;
  readonly sub: string;
}

/** Moves the clock of one pool forward; the pools of other examples stay where they are. */
export async function advanceClock(target: Target, userPoolId: string, seconds: number): Promise<void> {
  requireCapability(target, 'clock');
  const answer = await fetch(new URL('_pool/clock', target.endpoint), {
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
