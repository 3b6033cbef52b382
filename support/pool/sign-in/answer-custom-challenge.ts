import type { Service } from '../store/service';
import { verifyAuthChallenge } from '../triggers/verify-auth-challenge';
import { challengedUser } from './challenged-user';
import { customAuthStep } from './custom-auth-step';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';
import { spendSession } from './session';

/** CUSTOM_CHALLENGE: every answer is a round, right or wrong, and spends its Session (rows CU-04 to CU-07). */
export async function answerCustomChallenge(
  service: Service,
  call: FlowCall,
  sessionText: string | undefined,
): Promise<unknown> {
  requiredParameter(call, 'USERNAME');
  const answer = requiredParameter(call, 'ANSWER');
  const { session, user } = await challengedUser(service, call, {
    challenge: 'CUSTOM_CHALLENGE',
    session: sessionText,
  });
  spendSession(session);
  const { question, rounds, username } = session;
  const subject = { call, user, username, metadata: call.metadata };
  const challengeResult = await verifyAuthChallenge(service, subject, { question, answer });
  const round = {
    challengeName: 'CUSTOM_CHALLENGE',
    challengeResult,
    challengeMetadata: question.metadata,
  };
  return customAuthStep(service, subject, { rounds: [...rounds, round], offerSrp: undefined });
}
