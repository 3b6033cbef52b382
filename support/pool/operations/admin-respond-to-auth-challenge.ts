import { clientInPool } from '../clients/client-in-pool';
import { required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { session } from '../model/shapes/credentials';
import { clientId, userPoolId } from '../model/shapes/identifiers';
import { challengeName, flowParameters } from '../model/shapes/sign-in';
import { poolOf } from '../pools/pool-of';
import { answerChallenge } from '../sign-in/answer-challenge';
import type { FlowCall } from '../sign-in/flow-call';
import { operation } from './operation';

/** The administrator's RespondToAuthChallenge: the same challenges, whichever call they came from. */
export const adminRespondToAuthChallenge = operation({
  name: 'AdminRespondToAuthChallenge',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    ClientId: required(clientId),
    ChallengeName: required(challengeName),
    Session: session,
    ChallengeResponses: flowParameters,
    ClientMetadata: metadata,
  }),
  handle({ UserPoolId, ClientId, ChallengeName, Session, ChallengeResponses = {}, ClientMetadata }, service) {
    const pool = poolOf(service, UserPoolId);
    const call: FlowCall = {
      pool,
      client: clientInPool(pool, ClientId),
      parameters: ChallengeResponses,
      metadata: ClientMetadata,
    };
    return answerChallenge(service, call, { challenge: ChallengeName, session: Session });
  },
});
