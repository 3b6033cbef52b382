import { clientDescription } from '../clients/client-description';
import { clientInPool } from '../clients/client-in-pool';
import { refuseClientSettings } from '../clients/refuse-settings';
import { required, structure } from '../model/build-shape';
import { appClientSettings } from '../model/shapes/app-client-settings';
import { clientId, resourceName, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

/** What the request leaves out falls back to its default; tokens already issued stay as they are (row CL-15). */
export const updateUserPoolClient = operation({
  name: 'UpdateUserPoolClient',
  access: 'signed',
  input: structure({
    ...appClientSettings.members,
    UserPoolId: required(userPoolId),
    ClientId: required(clientId),
    ClientName: resourceName,
  }),
  handle({ UserPoolId, ClientId, ClientName, ...settings }, service) {
    const pool = poolOf(service, UserPoolId);
    const client = clientInPool(pool, ClientId);
    refuseClientSettings(service, pool, settings);
    client.settings = service.rules.keptClientSettings(settings);
    client.name = ClientName ?? client.name;
    client.modifiedAt = pool.clock.now();
    return { UserPoolClient: clientDescription(client) };
  },
});
