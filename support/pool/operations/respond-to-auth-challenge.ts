import { clientOf } from '../clients/client-of';
import { required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { session } from '../model/shapes/credentials';
import { clientId } from '../model/shapes/identifiers';
import { challengeName, flowParameters } from '../model/shapes/sign-in';
import { answerChallenge } from '../sign-in/answer-challenge';
import type { FlowCall } from '../sign-in/flow-call';
import { operation } from './operation';

/** Sections I and K of the reference. */
export const respondToAuthChallenge = operation({
  name: 'RespondToAuthChallenge',
  access: 'public',
  input: structure({
    ClientId: required(clientId),
    ChallengeName: required(challengeName),
    Session: session,
    ChallengeResponses: flowParameters,
    ClientMetadata: metadata,
  }),
  handle({ ClientId, ChallengeName, Session, ChallengeResponses = {}, ClientMetadata }, service) {
    const call: FlowCall = {
      ...clientOf(service, ClientId),
      parameters: ChallengeResponses,
      metadata: ClientMetadata,
    };
    return answerChallenge(service, call, { challenge: ChallengeName, session: Session });
  },
});
