import { clientOf } from '../clients/client-of';
import { map, oneOf, required, structure, text } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { session } from '../model/shapes/credentials';
import { clientId } from '../model/shapes/identifiers';
import { ServiceError } from '../service-error';
import { answerNewPassword } from '../sign-in/answer-new-password';
import { answerPasswordVerifier } from '../sign-in/answer-password-verifier';
import type { FlowCall } from '../sign-in/flow-call';
import { requiredParameter } from '../sign-in/required-parameter';
import { operation } from './operation';

/** Sections I and K of the reference. */
export const respondToAuthChallenge = operation({
  name: 'RespondToAuthChallenge',
  access: 'public',
  input: structure({
    ClientId: required(clientId),
    ChallengeName: required(
      oneOf(
        'SMS_MFA',
        'EMAIL_OTP',
        'SOFTWARE_TOKEN_MFA',
        'SELECT_MFA_TYPE',
        'MFA_SETUP',
        'PASSWORD_VERIFIER',
        'CUSTOM_CHALLENGE',
        'SELECT_CHALLENGE',
        'DEVICE_SRP_AUTH',
        'DEVICE_PASSWORD_VERIFIER',
        'ADMIN_NO_SRP_AUTH',
        'NEW_PASSWORD_REQUIRED',
        'SMS_OTP',
        'PASSWORD',
        'WEB_AUTHN',
        'PASSWORD_SRP',
      ),
    ),
    Session: session,
    ChallengeResponses: map(text({ max: 131_072 })),
    ClientMetadata: metadata,
  }),
  handle({ ClientId, ChallengeName, Session, ChallengeResponses = {} }, service) {
    const call: FlowCall = { ...clientOf(service, ClientId), parameters: ChallengeResponses };
    if (ChallengeName === 'PASSWORD_VERIFIER') return answerPasswordVerifier(service, call);
    if (ChallengeName === 'NEW_PASSWORD_REQUIRED') return answerNewPassword(service, call, Session);
    // Nobody was given another challenge, so that no Session fits one (row SE-03).
    requiredParameter(call, 'USERNAME');
    throw new ServiceError('NotAuthorizedException', 'Invalid session for the user.');
  },
});
