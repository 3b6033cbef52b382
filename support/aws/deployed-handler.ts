import { type TriggerFunctionName, triggers } from '../triggers/registry';
import { reporting } from '../triggers/reporting/reporting';

/** As Lambda calls a function, whatever the event of its trigger is like. */
export type DeployedHandler = (event: never, invocation: never) => Promise<unknown>;

/**
 * The function of `support/triggers` that one on Lambda plays. All report what they are called with; the custom sender
 * reports by itself what it was to send.
 * @throws Error that names the functions there are
 */
export function deployedHandler(name: string | undefined): DeployedHandler {
  if (name === undefined || !isFunctionName(name)) {
    const known = Object.keys(triggers).join(', ');
    throw new Error(`AUTH_CONFORMANCE_FUNCTION is ${name}: it must be one of ${known}.`);
  }
  if (name === 'report-code') return triggers[name];
  const handler: (event: never) => Promise<unknown> = triggers[name];
  return reporting(handler);
}

function isFunctionName(name: string): name is TriggerFunctionName {
  return Object.hasOwn(triggers, name);
}
