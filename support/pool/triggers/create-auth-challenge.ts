import type { CustomAuthSubject } from '../sign-in/custom-auth-subject';
import type { ChallengeRound } from '../store/challenge-round';
import type { Service } from '../store/service';
import { challengeRequest } from './challenge-request';
import { invokeTrigger } from './invoke-trigger';
import { noCustomAuth } from './no-custom-auth';

/** CreateAuthChallenge: the question, and what its answer is checked against (row TR-07). @throws ServiceError (row CU-01) */
export async function createAuthChallenge(
  service: Service,
  subject: CustomAuthSubject,
  rounds: readonly ChallengeRound[],
) {
  const { call, username } = subject;
  const response = await invokeTrigger(service, call.pool, {
    trigger: 'CreateAuthChallenge',
    source: 'Authentication',
    userName: username,
    clientId: call.client.id,
    request: {
      ...challengeRequest(service, subject),
      challengeName: 'CUSTOM_CHALLENGE',
      session: rounds,
    },
    response: {
      publicChallengeParameters: 'texts',
      privateChallengeParameters: 'texts',
      challengeMetadata: 'text',
    },
  });
  if (!response) throw noCustomAuth();
  return {
    publicParameters: response.publicChallengeParameters ?? {},
    question: {
      privateParameters: response.privateChallengeParameters ?? {},
      metadata: response.challengeMetadata ?? null,
    },
  };
}
