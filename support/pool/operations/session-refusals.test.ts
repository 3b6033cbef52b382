import { refresh, tokensOf } from '../testing/people';
import { arranged, testRefusals } from '../testing/refusal';

testRefusals([
  {
    row: 'RF-05',
    call: (c) => refresh(c, 'a.b.c.d.e'),
    error: 'NotAuthorizedException',
    message: 'Invalid Refresh Token.',
  },
  {
    row: 'RF-03',
    call: async (c) => {
      const { RefreshToken } = await tokensOf(await arranged(c), 'alice');
      await c.call('RevokeToken', { Token: RefreshToken });
      return refresh(c, RefreshToken);
    },
    error: 'NotAuthorizedException',
    message: 'Refresh Token has been revoked',
  },
  {
    row: 'RF-04',
    call: async (c) => {
      const { RefreshToken } = await tokensOf(await arranged(c), 'alice');
      await c.advance(30 * 86_400 + 1);
      return refresh(c, RefreshToken);
    },
    error: 'NotAuthorizedException',
    message: 'Refresh Token has expired',
  },
  {
    row: 'RV-03',
    client: { EnableTokenRevocation: false },
    call: async (c) =>
      c.call('RevokeToken', { Token: (await tokensOf(await arranged(c), 'alice')).RefreshToken }),
    error: 'UnsupportedOperationException',
  },
  {
    row: 'RV-04',
    call: async (c) =>
      c.call('RevokeToken', { Token: (await tokensOf(await arranged(c), 'alice')).AccessToken }),
    error: 'UnsupportedTokenTypeException',
  },
  {
    row: 'RV-05',
    call: async (c) => {
      const { RefreshToken } = await tokensOf(await arranged(c), 'alice');
      const other = await c.call('CreateUserPoolClient', { ClientName: 'other' });
      return c.call('RevokeToken', { Token: RefreshToken, ClientId: other.body.UserPoolClient.ClientId });
    },
    error: 'UnauthorizedException',
  },
  {
    row: 'RV-02',
    call: async (c) => {
      const { AccessToken } = await tokensOf(await arranged(c), 'alice');
      await c.call('GlobalSignOut', { AccessToken });
      return c.call('GetUser', { AccessToken });
    },
    error: 'NotAuthorizedException',
    message: 'Access Token has been revoked',
  },
  {
    row: 'GS-07',
    call: async (c) => {
      const { AccessToken } = await tokensOf(await arranged(c), 'alice');
      await c.advance(3601);
      return c.call('GetUser', { AccessToken });
    },
    error: 'NotAuthorizedException',
    message: 'Access Token has expired',
  },
  {
    row: 'GS-08',
    call: async (c) =>
      c.call('GetUser', { AccessToken: (await tokensOf(await arranged(c), 'alice')).IdToken }),
    error: 'NotAuthorizedException',
    message: 'Invalid Access Token',
  },
  {
    row: 'GS-09',
    call: async (c) => {
      const [head, payload, signature = ''] = (await tokensOf(await arranged(c), 'alice')).AccessToken.split(
        '.',
      );
      const forged = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
      return c.call('GetUser', { AccessToken: `${head}.${payload}.${forged}` });
    },
    error: 'NotAuthorizedException',
    message: 'Could not verify signature for Access Token',
  },
  {
    row: 'an access token without signature (alg none)',
    call: async (c) => {
      const [, payload] = (await tokensOf(await arranged(c), 'alice')).AccessToken.split('.');
      return c.call('GetUser', { AccessToken: `${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.` });
    },
    error: 'NotAuthorizedException',
    message: 'Invalid Access Token',
  },
  {
    row: 'GS-10',
    call: async (c) => {
      const { AccessToken } = await tokensOf(await arranged(c), 'alice');
      await c.call('DeleteUser', { AccessToken });
      return c.call('GetUser', { AccessToken });
    },
    error: 'UserNotFoundException',
    message: 'User does not exist.',
  },
  {
    row: 'GS-11',
    call: async (c) => {
      const { AccessToken } = await tokensOf(await arranged(c), 'alice');
      await c.call('AdminDisableUser', { Username: 'alice' });
      return c.call('GetUser', { AccessToken });
    },
    error: 'NotAuthorizedException',
    message: 'Access Token has been revoked',
  },
]);
