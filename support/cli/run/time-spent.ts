import type { Exchange } from '../../verdict/evidence';
import type { Results } from '../../verdict/results';

/**
 * One line on where the time went. What a client computes between the pool's SRP challenge and its own answer is
 * Amplify's own arithmetic: nothing that the suite does can shorten it.
 */
export function timeSpent({ claims, durationMs }: Results): string {
  const wires = claims.flatMap(({ verdicts }) =>
    Object.values(verdicts).flatMap(({ examples }) => examples.map(({ wire }) => wire)),
  );
  const proofs = wires.flatMap(proofTimes);
  const srpMs = proofs.reduce((sum, ms) => sum + ms, 0);
  const share = durationMs > 0 ? Math.round((100 * srpMs) / durationMs) : 0;
  return `${seconds(durationMs)} in all; ${seconds(srpMs)} (${share} %) of it the clients' own SRP arithmetic in ${proofs.length} sign-ins.`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Milliseconds from each SRP challenge to the same device's answer. */
function proofTimes(wire: readonly Exchange[]): readonly number[] {
  return wire.flatMap((exchange, index) => {
    if (exchange.operation !== 'RespondToAuthChallenge') return [];
    const challenge = wire.slice(0, index).findLast(({ from }) => from === exchange.from);
    if (challenge?.operation !== 'InitiateAuth') return [];
    return [exchange.atMs - challenge.atMs - challenge.durationMs];
  });
}
