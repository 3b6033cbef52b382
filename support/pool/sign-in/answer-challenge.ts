import type { ValueOf } from '../model/shape';
import type { challengeName } from '../model/shapes/sign-in';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { answerCustomChallenge } from './answer-custom-challenge';
import { answerNewPassword } from './answer-new-password';
import { answerPasswordVerifier } from './answer-password-verifier';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';

/** An answer to a challenge: sections I to K of the reference. */
export function answerChallenge(
  service: Service,
  call: FlowCall,
  answer: { readonly challenge: ValueOf<typeof challengeName>; readonly session: string | undefined },
): unknown {
  const { challenge, session } = answer;
  switch (challenge) {
    case 'PASSWORD_VERIFIER':
      return answerPasswordVerifier(service, call, session);
    case 'NEW_PASSWORD_REQUIRED':
      return answerNewPassword(service, call, session);
    case 'CUSTOM_CHALLENGE':
      return answerCustomChallenge(service, call, session);
    default:
      // Nobody was given another challenge, so that no Session fits one (row SE-03).
      requiredParameter(call, 'USERNAME');
      throw new ServiceError('NotAuthorizedException', 'Invalid session for the user.');
  }
}
