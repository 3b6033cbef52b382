import type { Envelope } from '@cucumber/messages';
import type { ClientId } from '../claims/claim';
import { failureOutcome } from './failure-outcome';
import type { Fault } from './results';

/**
 * What went wrong with a run as a whole: a feature that does not parse, an unknown parameter type, a hook around the
 * run that failed, a run that never came to its end.
 */
export function collectFaults(envelopes: readonly Envelope[], client: ClientId): readonly Fault[] {
  const faults = envelopes.flatMap((envelope) => faultsOf(envelope));
  const started = envelopes.filter(({ testRunStarted }) => testRunStarted !== undefined).length;
  const ended = envelopes.filter(({ testRunFinished }) => testRunFinished !== undefined).length;
  const parsed = !envelopes.some(({ parseError }) => parseError !== undefined);
  const unfinished: Fault = { kind: 'suite fault', message: 'The run never came to its end.' };
  return [...faults, ...(parsed && (ended === 0 || ended < started) ? [unfinished] : [])].map((fault) => ({
    ...fault,
    client,
  }));
}

function faultsOf(envelope: Envelope): readonly Fault[] {
  const { parseError, undefinedParameterType, testRunHookFinished, testRunFinished } = envelope;
  if (parseError) {
    const { uri = 'a feature', location } = parseError.source;
    const where = location ? `${uri}:${location.line}` : uri;
    return [{ kind: 'suite fault', message: `${where} cannot be read: ${parseError.message}` }];
  }
  if (undefinedParameterType) {
    const { name, expression } = undefinedParameterType;
    return [
      { kind: 'suite fault', message: `Step "${expression}" uses an unknown parameter type {${name}}.` },
    ];
  }
  const exception = testRunHookFinished?.result.exception ?? testRunFinished?.exception;
  if (exception) {
    const { outcome, kind } = failureOutcome(exception);
    return [
      {
        kind: outcome === 'cannot tell' ? 'cannot tell' : 'suite fault',
        message: `A hook around the run failed: ${kind}: ${exception.message ?? ''}`,
      },
    ];
  }
  return [];
}
