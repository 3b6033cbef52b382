import type { Exception } from '@cucumber/messages';
import type { ExampleOutcome } from './results';

const OUTCOME_OF_NAME: Readonly<Record<string, ExampleOutcome>> = {
  AssertionError: 'failed',
  Deviation: 'failed',
  CannotTell: 'cannot tell',
  NotApplicable: 'not applicable',
};

const STEP_TIME_OUT = /^function timed out, ensure the (?:promise resolves|callback is executed) within \d+/;

/** The first word of a stack trace's header: `Deviation` of `Deviation: she is signed in`. */
const HEADER = /^([A-Z]\w*): /;

export interface Failure {
  readonly outcome: ExampleOutcome;
  /** The error's name. */
  readonly kind: string;
}

/**
 * What a failed step or hook means. Cucumber reports the name of the error's class, so an error whose `name` says
 * more than its class is recognised by the header of its stack trace. Whatever is not known is the suite's fault.
 */
export function failureOutcome(exception: Exception): Failure {
  const { type, message = '', stackTrace = '' } = exception;
  const named = HEADER.exec(stackTrace)?.[1] ?? type;
  const kind = OUTCOME_OF_NAME[type] ? type : named;
  const outcome = OUTCOME_OF_NAME[kind];
  if (outcome) return { outcome, kind };
  if (type === 'Error' && STEP_TIME_OUT.test(message)) return { outcome: 'cannot tell', kind: 'TimeOut' };
  return { outcome: 'suite fault', kind };
}
