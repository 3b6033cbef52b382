import { ConformanceError } from '../conformance-error';
import { learnSecret } from '../transport/secret-values';
import type { Capability } from '../verdict/results';
import { askSideDoor } from './ask-side-door';
import { askStandIn } from './codes/ask-stand-in';
import type { DeliveredCode, Target, TriggerEvent } from './contract';
import { userPrefixIn } from './user-prefix';

/** @throws ConformanceError NotApplicable when the target's profile lacks the capability. */
export function requireCapability(target: Target, capability: Capability): void {
  if (target.profile.includes(capability)) return;
  const { what, remedy } = LACKING[capability];
  throw new ConformanceError('NotApplicable', `There is ${what} on the target ${target.name}`, {
    expected: `the capability "${capability}"`,
    seen: target.profile,
    unmet: [{ setting: `capability "${capability}"`, needed: 'a way to it', actual: 'none' }],
    next: `${remedy}, or run the example on the embedded pool (\`--target embedded\`).`,
  });
}

const LACKING: Readonly<Record<Capability, { readonly what: string; readonly remedy: string }>> = {
  codes: {
    what: 'no way to read codes',
    remedy: 'Give the target file "codes", as support/aws/README.md says',
  },
  triggers: {
    what: 'no way to see what functions are called with',
    remedy: 'Deploy support/aws/template.yaml and give the target file its "codes" and "stack"',
  },
  clock: {
    what: 'no clock that can be moved',
    remedy: 'Start a pool with `npm run pool` and name it with --endpoint',
  },
  sms: {
    what: 'no way to read text messages',
    remedy:
      'Deploy support/aws/template.yaml with TextMessages and give the target file its "codes" and "stack"',
  },
};

export interface UserInPool {
  readonly userPoolId: string;
  readonly username: string;
}

/** What is known of somebody's codes at a moment. */
export interface CodesByNow {
  /** Oldest first. */
  readonly codes: readonly DeliveredCode[];
  /** Milliseconds since 1970 up to which this is known: now, where the pool itself tells. */
  readonly asOf: number;
}

/** @throws ConformanceError CannotTell where what stands in for the pool's side doors cannot be read */
export async function codesByNow(target: Target, user: UserInPool): Promise<CodesByNow> {
  requireCapability(target, 'codes');
  const { observations, asOf } = await observationsOf(target, user);
  const codes = observations.filter(
    (observation): observation is CodeObservation =>
      observation.kind === 'code' &&
      [observation.username, observation.sub, observation.destination].includes(user.username),
  );
  for (const { code } of codes) learnSecret(code);
  return { codes, asOf };
}

/** What is known of the events about somebody that the pool handed to functions. */
export interface EventsByNow {
  /** Oldest first. */
  readonly events: readonly TriggerEvent[];
  /** As in `CodesByNow`. */
  readonly asOf: number;
}

/** @throws ConformanceError as `codesByNow` */
export async function eventsByNow(target: Target, user: UserInPool): Promise<EventsByNow> {
  requireCapability(target, 'triggers');
  const { observations, asOf } = await observationsOf(target, user);
  const events = observations.flatMap((observation) =>
    observation.kind === 'trigger' && observation.username === user.username ? [observation.event] : [],
  );
  return { events, asOf };
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

async function observationsOf(target: Target, user: UserInPool) {
  const body = (await askDoors(target, user)) as {
    readonly observations: readonly (CodeObservation | TriggerObservation)[];
    readonly asOf?: number;
  };
  const observations = body.observations.filter(({ userPoolId }) => userPoolId === user.userPoolId);
  return { observations, asOf: body.asOf ?? Date.now() };
}

function askDoors(target: Target, { userPoolId, username }: UserInPool): Promise<unknown> {
  const { pools, sideDoors } = target;
  if (sideDoors === undefined) return askSideDoor(target, '_pool/observations?since=0');
  // A queue may hold what other runs are waiting for: what stands before it is told what is this run's own.
  const people = pools.mode === 'existing' ? userPrefixIn(username) : undefined;
  return askStandIn(sideDoors, { userPoolId, ...(people !== undefined && { people }) });
}

/** Moves the clock of one pool forward; the pools of other examples stay where they are. */
export async function advanceClock(target: Target, userPoolId: string, seconds: number): Promise<void> {
  requireCapability(target, 'clock');
  await askSideDoor(target, '_pool/clock', { advanceSeconds: seconds, userPoolId });
}
