import type { CustomAuthSubject } from '../sign-in/custom-auth-subject';
import type { CustomQuestion } from '../store/challenge-round';
import type { Service } from '../store/service';
import { challengeRequest } from './challenge-request';
import { invokeTrigger } from './invoke-trigger';
import { noCustomAuth } from './no-custom-auth';

/** VerifyAuthChallengeResponse: whether an answer is right (rows TR-08, CU-04). @throws ServiceError (row CU-01) */
export async function verifyAuthChallenge(
  service: Service,
  subject: CustomAuthSubject,
  given: { readonly question: CustomQuestion; readonly answer: string },
): Promise<boolean> {
  const { call, username } = subject;
  const response = await invokeTrigger(service, call.pool, {
    trigger: 'VerifyAuthChallengeResponse',
    source: 'Authentication',
    userName: username,
    clientId: call.client.id,
    request: {
      ...challengeRequest(service, subject),
      privateChallengeParameters: given.question.privateParameters,
      challengeAnswer: given.answer,
    },
    response: { answerCorrect: 'boolean' },
  });
  if (!response) throw noCustomAuth();
  return service.rules.challengeResult(response.answerCorrect);
}
