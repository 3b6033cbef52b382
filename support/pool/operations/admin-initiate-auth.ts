import { clientInPool } from '../clients/client-in-pool';
import { required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { session } from '../model/shapes/credentials';
import { clientId, userPoolId } from '../model/shapes/identifiers';
import { authFlow, flowParameters } from '../model/shapes/sign-in';
import { poolOf } from '../pools/pool-of';
import { beginFlow } from '../sign-in/begin-flow';
import type { FlowCall } from '../sign-in/flow-call';
import { signInWithPassword } from '../sign-in/sign-in-with-password';
import { unsupportedFlow } from '../sign-in/unsupported-flow';
import { operation } from './operation';

/** The administrator's InitiateAuth (rows IA-16, IA-17). */
export const adminInitiateAuth = operation({
  name: 'AdminInitiateAuth',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    ClientId: required(clientId),
    AuthFlow: required(authFlow),
    AuthParameters: flowParameters,
    ClientMetadata: metadata,
    Session: session,
  }),
  handle({ UserPoolId, ClientId, AuthFlow, AuthParameters = {}, ClientMetadata, Session }, service) {
    const pool = poolOf(service, UserPoolId);
    const call: FlowCall = {
      pool,
      client: clientInPool(pool, ClientId),
      parameters: AuthParameters,
      metadata: ClientMetadata,
    };
    switch (AuthFlow) {
      case 'USER_PASSWORD_AUTH':
        throw unsupportedFlow();
      case 'ADMIN_NO_SRP_AUTH':
      case 'ADMIN_USER_PASSWORD_AUTH':
        return signInWithPassword(service, call, 'ADMIN_USER_PASSWORD_AUTH');
      default:
        return beginFlow(service, call, { flow: AuthFlow, session: Session });
    }
  },
});
