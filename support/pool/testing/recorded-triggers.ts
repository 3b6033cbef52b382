import type { TriggerEvent, TriggerHandler } from '../triggers/trigger-handler';
import type { TriggerName } from '../triggers/trigger-name';

/** Functions behind triggers; each sets members of its event's response, or throws. */
export type Functions = Partial<Record<TriggerName, (event: TriggerEvent) => object>>;

/**
 * The setting of a pool with such functions, and the events that they were called with, oldest first, as they came.
 */
export function recordedTriggers(functions: Functions, setting: { pool?: object; client?: object } = {}) {
  const events: TriggerEvent[] = [];
  const handlers = Object.entries(functions).map(([name, decide]): [string, TriggerHandler] => [
    name,
    async (event: TriggerEvent) => {
      events.push(structuredClone(event));
      return { ...event, response: { ...event.response, ...decide(event) } };
    },
  ]);
  const arns = handlers.map(([name]) => [name, `arn:aws:lambda:us-east-1:000000000000:function:${name}`]);
  return {
    events,
    sources: () => events.map(({ triggerSource }) => triggerSource),
    newest: (triggerSource: string) => events.findLast((event) => event.triggerSource === triggerSource),
    setting: {
      ...setting,
      options: { triggers: Object.fromEntries(handlers) },
      pool: { ...setting.pool, LambdaConfig: Object.fromEntries(arns) },
    },
  };
}

/** A function that decides nothing. */
export const silent = () => ({});
