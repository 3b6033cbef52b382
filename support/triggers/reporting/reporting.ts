import type { TriggerObservation } from './observation';
import { sendObservation } from './send-observation';

/** The members of a trigger's event that a report names; the others go along. */
interface ReportedEvent {
  readonly triggerSource: string;
  readonly userPoolId: string;
  readonly userName: string;
  readonly request: object;
}

interface Invocation {
  readonly awsRequestId: string;
}

/**
 * The same function, which also tells the suite's queue what it was called with. It decides what it decides without:
 * where the queue cannot be reached, the function's log says so, and the suite, which then misses the event, cannot tell.
 */
export function reporting<Event, Answer>(
  handler: (event: Event) => Promise<Answer>,
): (event: Event & ReportedEvent, invocation: Invocation) => Promise<Answer> {
  return async (event, invocation) => {
    const observation = observationOf(event, invocation);
    const reported = sendObservation(observation).catch((error: Error) => {
      process.stderr.write(`The event was not reported: ${error.name} ${error.message}\n`);
    });
    try {
      return await handler(event);
    } finally {
      // Lambda stops the clock of an instance that has answered.
      await reported;
    }
  };
}

/** A copy: the function may change its event. */
function observationOf(event: ReportedEvent, { awsRequestId }: Invocation): TriggerObservation {
  const { password, ...request } = event.request as { readonly password?: unknown };
  return {
    kind: 'trigger',
    id: awsRequestId,
    at: new Date().toISOString(),
    userPoolId: event.userPoolId,
    username: event.userName,
    triggerSource: event.triggerSource,
    event: structuredClone({ ...event, request }),
  };
}
