import { clientInPool } from '../clients/client-in-pool';
import { required, structure } from '../model/build-shape';
import { clientId, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

export const deleteUserPoolClient = operation({
  name: 'DeleteUserPoolClient',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId), ClientId: required(clientId) }),
  handle({ UserPoolId, ClientId }, service) {
    const pool = poolOf(service, UserPoolId);
    pool.clients.delete(clientInPool(pool, ClientId).id);
  },
});
