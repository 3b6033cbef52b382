import { clientDescription } from '../clients/client-description';
import { newClient } from '../clients/new-client';
import { boolean, required, structure } from '../model/build-shape';
import { appClientSettings } from '../model/shapes/app-client-settings';
import { clientSecret } from '../model/shapes/credentials';
import { resourceName, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { ServiceError } from '../service-error';
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
    ClientSecret: clientSecret,
  }),
  handle({ UserPoolId, ClientName, GenerateSecret, ClientSecret, ...settings }, service) {
    const pool = poolOf(service, UserPoolId);
    if (GenerateSecret && ClientSecret !== undefined) {
      throw new ServiceError(
        'InvalidParameterException',
        'GenerateSecret and ClientSecret exclude each other.',
      );
    }
    const given = ClientSecret === undefined ? 'none' : { given: ClientSecret };
    const secret = GenerateSecret ? 'generated' : given;
    return {
      UserPoolClient: clientDescription(newClient(service, pool, { name: ClientName, secret, settings })),
    };
  },
});
