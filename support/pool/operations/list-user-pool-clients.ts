import { integer, required, structure } from '../model/build-shape';
import { paginationToken, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';
import { pageOf } from './page-of';

/** The app clients of a pool in the order of their making, without their settings and secrets (API reference). */
export const listUserPoolClients = operation({
  name: 'ListUserPoolClients',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    MaxResults: integer(1, 60),
    NextToken: paginationToken,
  }),
  handle({ UserPoolId, MaxResults, NextToken }, service) {
    const { clients } = poolOf(service, UserPoolId);
    const page = pageOf([...clients.values()], { size: MaxResults ?? 60, token: NextToken });
    return {
      UserPoolClients: page.items.map(({ id, name }) => ({
        ClientId: id,
        ClientName: name,
        UserPoolId,
      })),
      NextToken: page.next,
    };
  },
});
