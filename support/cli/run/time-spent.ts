import type { Exchange } from '../../verdict/evidence';
import type { Results } from '../../verdict/results';

/**
 * One line on where the time went. What a client computes before it starts an SRP sign-in, and between the pool's
 * challenge and its own answer, is Amplify's own arithmetic: nothing that the suite does can shorten it.
 */
export function timeSpent({ claims, durationMs }: Results, workers: number): string {
  const proofs = claims
    .flatMap(({ verdicts }) => Object.values(verdicts).flatMap(({ examples }) => examples))
    .flatMap(({ wire }) => wire.filter(isPartOfSrp));
  const srpMs = proofs.reduce((sum, { preparedMs = 0 }) => sum + preparedMs, 0);
  const signIns = proofs.filter(({ operation }) => operation === 'InitiateAuth').length;
  const share = Math.round((100 * srpMs) / (durationMs * workers));
  const had = workers === 1 ? 'it' : `the ${workers} workers' time`;
  return `${seconds(durationMs)} in all. ${share} % of ${had} is the clients' own SRP arithmetic (${seconds(srpMs)} in ${signIns} ${signIns === 1 ? 'sign-in' : 'sign-ins'}).`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function isPartOfSrp({ operation, request }: Exchange): boolean {
  const { AuthFlow, ChallengeName } = (request ?? {}) as { AuthFlow?: string; ChallengeName?: string };
  return (
    (operation === 'InitiateAuth' && AuthFlow === 'USER_SRP_AUTH') ||
    (operation === 'RespondToAuthChallenge' && ChallengeName === 'PASSWORD_VERIFIER')
  );
}
