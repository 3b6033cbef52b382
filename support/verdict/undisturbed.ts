import type { Exchange } from './evidence';
import { exampleError } from './example-error';
import type { Judgement } from './judge-attempt';

/**
 * What an example shows, given what happened on the wire. When the way to the pool failed without the example's doing,
 * neither what it saw nor what it missed is evidence: a client that tried again may have done a thing twice, and one
 * that swallowed the failure may look right for the wrong reason. Nor is it the suite's fault that something broke over
 * half an answer; what is wrong with the example itself stays wrong.
 */
export function undisturbed(judgement: Judgement, wire: readonly Exchange[]): Judgement {
  const { error } = judgement;
  if (!mayComeOfTheWay(judgement)) return judgement;
  const exchange = wire.find(({ disturbance }) => disturbance !== undefined);
  if (!exchange) return judgement;
  const { from, operation, disturbance, attempts } = exchange;
  const often = attempts === undefined ? '' : `, ${attempts} times`;
  const after = error ? `; what followed: ${error.message}` : '';
  return {
    outcome: 'cannot tell',
    error: exampleError(
      'CannotTell',
      `The way to the pool was disturbed: ${from}: ${operation}: ${disturbance}${often}${after}`,
      { next: 'Look at the network, the endpoint and its quotas, then run the example again.' },
    ),
  };
}

/** The class of what a client or a step threw when it broke over what it was given: `TypeError`. */
const BROKE = /(?<!^Usage)(?:Error|Exception)$/;

function mayComeOfTheWay({ outcome, error }: Judgement): boolean {
  if (outcome === 'suite fault') return BROKE.test(error?.kind ?? '');
  return outcome === 'passed' || outcome === 'failed';
}
