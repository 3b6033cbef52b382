import { clientOf } from '../clients/client-of';
import { required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { session } from '../model/shapes/credentials';
import { clientId } from '../model/shapes/identifiers';
import { authFlow, flowParameters } from '../model/shapes/sign-in';
import { beginFlow } from '../sign-in/begin-flow';
import type { FlowCall } from '../sign-in/flow-call';
import { unsupportedFlow } from '../sign-in/unsupported-flow';
import { operation } from './operation';

/** Sections H to J of the reference. */
export const initiateAuth = operation({
  name: 'InitiateAuth',
  access: 'public',
  input: structure({
    AuthFlow: required(authFlow),
    AuthParameters: flowParameters,
    ClientMetadata: metadata,
    ClientId: required(clientId),
    Session: session,
  }),
  async handle({ AuthFlow, AuthParameters = {}, ClientMetadata, ClientId, Session }, service) {
    const call: FlowCall = {
      ...clientOf(service, ClientId),
      parameters: AuthParameters,
      metadata: ClientMetadata,
    };
    switch (AuthFlow) {
      case 'ADMIN_NO_SRP_AUTH':
      case 'ADMIN_USER_PASSWORD_AUTH':
        throw unsupportedFlow();
      case 'USER_PASSWORD_AUTH': {
        const { signInWithPassword } = await import('../on-demand');
        return signInWithPassword(service, call, AuthFlow);
      }
      default:
        return beginFlow(service, call, { flow: AuthFlow, session: Session });
    }
  },
});
