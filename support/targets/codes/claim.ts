import type { Observation } from '../../triggers/reporting/observation';

/** Which messages of a queue are a run's own: other runs may use the same queue. */
export interface Claim {
  readonly userPoolId: string;
  /** With what the names and addresses of the run's people begin; absent for a pool that is the run's own. */
  readonly people?: string;
}

/** @param body the message that holds the observation: the people of a run are named in it, wherever that is */
export function isClaimed(observation: Observation, body: string, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ userPoolId, people }) =>
      userPoolId === observation.userPoolId && (people === undefined || body.includes(people)),
  );
}
