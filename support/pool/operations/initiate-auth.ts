import { clientOf } from '../clients/client-of';
import { map, oneOf, required, structure, text } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { session } from '../model/shapes/credentials';
import { clientId } from '../model/shapes/identifiers';
import { ServiceError } from '../service-error';
import { beginSrp } from '../sign-in/begin-srp';
import type { FlowCall } from '../sign-in/flow-call';
import { refreshTokens } from '../sign-in/refresh-tokens';
import { refuseCustomAuth } from '../sign-in/refuse-custom-auth';
import { signInWithPassword } from '../sign-in/sign-in-with-password';
import { operation } from './operation';

/** Sections H to J of the reference; the order of the checks is row IA-26. */
export const initiateAuth = operation({
  name: 'InitiateAuth',
  access: 'public',
  input: structure({
    AuthFlow: required(
      oneOf(
        'USER_SRP_AUTH',
        'REFRESH_TOKEN_AUTH',
        'REFRESH_TOKEN',
        'CUSTOM_AUTH',
        'ADMIN_NO_SRP_AUTH',
        'USER_PASSWORD_AUTH',
        'ADMIN_USER_PASSWORD_AUTH',
        'USER_AUTH',
      ),
    ),
    AuthParameters: map(text({ max: 131_072 })),
    ClientMetadata: metadata,
    ClientId: required(clientId),
    Session: session,
  }),
  handle({ AuthFlow, AuthParameters = {}, ClientId }, service) {
    const call: FlowCall = { ...clientOf(service, ClientId), parameters: AuthParameters };
    switch (AuthFlow) {
      case 'USER_SRP_AUTH':
        return beginSrp(service, call);
      case 'USER_PASSWORD_AUTH':
        return signInWithPassword(service, call);
      case 'REFRESH_TOKEN_AUTH':
      case 'REFRESH_TOKEN':
        return refreshTokens(service, call);
      case 'CUSTOM_AUTH':
        return refuseCustomAuth(call);
      case 'USER_AUTH':
        throw new ServiceError('InvalidParameterException', 'USER_AUTH flow not enabled for this client');
      case 'ADMIN_NO_SRP_AUTH':
      case 'ADMIN_USER_PASSWORD_AUTH':
        throw new ServiceError('InvalidParameterException', 'Initiate Auth method not supported.');
    }
  },
});
