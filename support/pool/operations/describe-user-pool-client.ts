import { clientDescription } from '../clients/client-description';
import { clientInPool } from '../clients/client-in-pool';
import { required, structure } from '../model/build-shape';
import { clientId, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

export const describeUserPoolClient = operation({
  name: 'DescribeUserPoolClient',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId), ClientId: required(clientId) }),
  handle({ UserPoolId, ClientId }, service) {
    const client = clientInPool(poolOf(service, UserPoolId), ClientId);
    const settings = service.rules.describedClient(client.settings);
    return { UserPoolClient: clientDescription({ ...client, settings }) };
  },
});
