import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { TriggerEvent } from './trigger-handler';
import type { TriggerName } from './trigger-name';

const ATTEMPTS = 3;
const LATE = Symbol('late');

/**
 * What a function gives back. It has five seconds, and three attempts to stay within them (row PS-11).
 * @throws ServiceError UserLambdaValidationException for whatever the function throws (row PS-14);
 * UnexpectedLambdaException when it stays away (row PS-11)
 */
export async function runHandler(
  service: Service,
  call: { readonly trigger: TriggerName; readonly name: string; readonly event: TriggerEvent },
): Promise<unknown> {
  const { trigger, name, event } = call;
  const handler = service.triggers.get(name);
  if (!handler) throw unexpected(trigger, 'ResourceNotFoundException');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // Events travel as JSON: no attempt sees what another one wrote.
    const sent: unknown = JSON.parse(JSON.stringify(event));
    const answer = await within(service.triggerTimeoutMs, async () => marshalled(await handler(sent))).catch(
      (error) => {
        throw new ServiceError(
          'UserLambdaValidationException',
          `${trigger} failed with error ${textOf(error)}.`,
        );
      },
    );
    if (answer !== LATE) return answer;
  }
  throw unexpected(trigger, 'Socket timeout while invoking Lambda function');
}

function marshalled(answer: unknown): unknown {
  const text = JSON.stringify(answer);
  return text === undefined ? null : JSON.parse(text);
}

function within(milliseconds: number, work: () => Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(LATE), milliseconds);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function unexpected(trigger: TriggerName, error: string): ServiceError {
  return new ServiceError('UnexpectedLambdaException', `${trigger} invocation failed due to error ${error}.`);
}
