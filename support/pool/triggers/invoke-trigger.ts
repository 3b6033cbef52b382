import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { configuredFunction } from './configured-function';
import { triggerEvent } from './trigger-event';
import type { TriggerName } from './trigger-name';
import type { ResponseMembers, ResponseOf } from './trigger-response';
import { readResponse } from './trigger-response';
import { unrecognizableOutput } from './unrecognizable-output';

/** What an operation tells a function, and what it wants to hear. */
export interface Invocation<M extends ResponseMembers> {
  readonly trigger: TriggerName;
  /** What happened, after the trigger's name: `SignUp` in `PreSignUp_SignUp`. */
  readonly source: string;
  readonly version?: '2' | '3';
  readonly userName: string;
  /** Undefined for an administrator's call (row TR-13). */
  readonly clientId: string | undefined;
  readonly request: Readonly<Record<string, unknown>>;
  /** The members of the response that the function may set, with their types. */
  readonly response: M;
  /** What the members hold before the function ran; null when absent. */
  readonly initial?: Readonly<Record<string, unknown>>;
}

/**
 * Asks the function behind a trigger. Every event is an observation, whatever becomes of it.
 * @returns the response; undefined where the pool has no such trigger
 * @throws ServiceError UserLambdaValidationException, UnexpectedLambdaException, InvalidLambdaResponseException (rows
 * PS-10, PS-11, PS-14)
 */
export async function invokeTrigger<const M extends ResponseMembers>(
  service: Service,
  pool: UserPool,
  invocation: Invocation<M>,
): Promise<ResponseOf<M> | undefined> {
  const { trigger } = invocation;
  const name = configuredFunction(pool, trigger);
  if (name === undefined || !service.rules.triggerRuns(trigger)) return undefined;
  const nothing = Object.fromEntries(Object.keys(invocation.response).map((member) => [member, null]));
  const event = triggerEvent(pool, {
    ...invocation,
    triggerSource: `${triggerPrefix(trigger)}_${invocation.source}`,
    response: { ...nothing, ...invocation.initial },
  });
  service.outbox.send(
    {
      kind: 'trigger',
      userPoolId: pool.id,
      username: event.userName,
      triggerSource: event.triggerSource,
      event,
    },
    pool.clock.now(),
  );
  const { runHandler } = await import('../on-demand');
  const answer = readResponse(invocation.response, await runHandler(service, { trigger, name, event }));
  if (answer === undefined) throw unrecognizableOutput();
  return answer;
}

/** Row TR-09: the one trigger whose sources do not begin with its name. */
function triggerPrefix(trigger: TriggerName): string {
  return trigger === 'PreTokenGeneration' ? 'TokenGeneration' : trigger;
}
