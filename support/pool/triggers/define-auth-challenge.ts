import type { CustomAuthSubject } from '../sign-in/custom-auth-subject';
import type { ChallengeRound } from '../store/challenge-round';
import type { Service } from '../store/service';
import { challengeRequest } from './challenge-request';
import { invokeTrigger } from './invoke-trigger';
import { noCustomAuth } from './no-custom-auth';

/** DefineAuthChallenge: what comes next after these rounds (row TR-06). @throws ServiceError (row CU-01) */
export async function defineAuthChallenge(
  service: Service,
  subject: CustomAuthSubject,
  rounds: readonly ChallengeRound[],
) {
  const { call, username } = subject;
  const response = await invokeTrigger(service, call.pool, {
    trigger: 'DefineAuthChallenge',
    source: 'Authentication',
    userName: username,
    clientId: call.client.id,
    request: { ...challengeRequest(service, subject), session: rounds },
    response: { challengeName: 'text', issueTokens: 'boolean', failAuthentication: 'boolean' },
  });
  if (!response) throw noCustomAuth();
  return response;
}
