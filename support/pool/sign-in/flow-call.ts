import type { AppClient } from '../store/app-client';
import type { UserPool } from '../store/user-pool';
import type { Metadata } from '../triggers/trigger-handler';

/** A call of InitiateAuth or RespondToAuthChallenge after its app client was found. */
export interface FlowCall {
  readonly pool: UserPool;
  readonly client: AppClient;
  /** AuthParameters or ChallengeResponses. */
  readonly parameters: Readonly<Record<string, string>>;
  /** ClientMetadata. */
  readonly metadata: Metadata | undefined;
}
