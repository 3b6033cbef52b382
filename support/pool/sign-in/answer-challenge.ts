import type { ValueOf } from '../model/shape';
import type { challengeName } from '../model/shapes/sign-in';
import type { Service } from '../store/service';
import { answerPasswordVerifier } from './answer-password-verifier';
import type { FlowCall } from './flow-call';

export interface ChallengeAnswer {
  readonly challenge: ValueOf<typeof challengeName>;
  readonly session: string | undefined;
}

/** An answer to a challenge: sections I to K of the reference. */
export async function answerChallenge(
  service: Service,
  call: FlowCall,
  answer: ChallengeAnswer,
): Promise<unknown> {
  const { challenge, session } = answer;
  if (challenge === 'PASSWORD_VERIFIER') return answerPasswordVerifier(service, call, session);
  const { answerOtherChallenge } = await import('../on-demand');
  return answerOtherChallenge(service, call, answer);
}
