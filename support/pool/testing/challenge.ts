import type { Answered, Caller } from './caller';

/** What a sign-in answers instead of tokens. */
export interface Challenge {
  readonly ChallengeName: string;
  readonly ChallengeParameters?: Readonly<Record<string, string>>;
  readonly Session?: string;
}

/** RespondToAuthChallenge to exactly that challenge, as Alice unless the responses name somebody else. */
export function answerChallenge(
  caller: Caller,
  { ChallengeName, Session }: Challenge,
  responses: object,
): Promise<Answered> {
  const ChallengeResponses = { USERNAME: 'alice', ...responses };
  return caller.call('RespondToAuthChallenge', { ChallengeName, Session, ChallengeResponses });
}
