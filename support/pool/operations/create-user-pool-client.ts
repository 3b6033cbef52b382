import { clientDescription } from '../clients/client-description';
import { newClient } from '../clients/new-client';
import { boolean, required, structure, unsimulated } from '../model/build-shape';
import { appClientSettings } from '../model/shapes/app-client-settings';
import { resourceName, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

/** Section C of the reference. */
export const createUserPoolClient = operation({
  name: 'CreateUserPoolClient',
  access: 'signed',
  input: structure({
    ...appClientSettings.members,
    UserPoolId: required(userPoolId),
    ClientName: required(resourceName),
    GenerateSecret: boolean(),
    ClientSecret: unsimulated(),
  }),
  handle({ UserPoolId, ClientName, GenerateSecret, ClientSecret: _, ...settings }, service) {
    const pool = poolOf(service, UserPoolId);
    const secret = GenerateSecret ? 'generated' : 'none';
    return {
      UserPoolClient: clientDescription(newClient(service, pool, { name: ClientName, secret, settings })),
    };
  },
});
