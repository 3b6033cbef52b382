import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { ChallengeAnswer } from './answer-challenge';
import { answerChoice } from './answer-choice';
import { answerCustomChallenge } from './answer-custom-challenge';
import { answerDeviceSrp } from './answer-device-srp';
import { answerDeviceVerifier } from './answer-device-verifier';
import { answerMfaSetup } from './answer-mfa-setup';
import { answerMfaType } from './answer-mfa-type';
import { answerNewPassword } from './answer-new-password';
import { answerSentCode } from './answer-sent-code';
import { answerSoftwareToken } from './answer-software-token';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';

/** An answer to a challenge other than the password's: sections I to K of the reference. */
export function answerOtherChallenge(service: Service, call: FlowCall, answer: ChallengeAnswer): unknown {
  const { challenge, session } = answer;
  switch (challenge) {
    case 'NEW_PASSWORD_REQUIRED':
      return answerNewPassword(service, call, session);
    case 'CUSTOM_CHALLENGE':
      return answerCustomChallenge(service, call, session);
    case 'SMS_MFA':
    case 'EMAIL_OTP':
    case 'SMS_OTP':
      return answerSentCode(service, call, { challenge, session });
    case 'SOFTWARE_TOKEN_MFA':
      return answerSoftwareToken(service, call, session);
    case 'SELECT_MFA_TYPE':
      return answerMfaType(service, call, session);
    case 'MFA_SETUP':
      return answerMfaSetup(service, call, session);
    case 'SELECT_CHALLENGE':
      return answerChoice(service, call, { chosen: requiredParameter(call, 'ANSWER'), session });
    case 'PASSWORD':
    case 'PASSWORD_SRP':
      return answerChoice(service, call, { chosen: challenge, session });
    case 'DEVICE_SRP_AUTH':
      return answerDeviceSrp(service, call, session);
    case 'DEVICE_PASSWORD_VERIFIER':
      return answerDeviceVerifier(service, call, session);
    default:
      // Nobody was given another challenge, so that no Session fits one (row SE-03).
      requiredParameter(call, 'USERNAME');
      throw new ServiceError('NotAuthorizedException', 'Invalid session for the user.');
  }
}
