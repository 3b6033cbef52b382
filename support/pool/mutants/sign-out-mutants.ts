import type { PoolMutant } from './mutant';

export const signOutMutants: readonly PoolMutant[] = [
  {
    name: 'revoke-does-nothing',
    summary: 'RevokeToken answers and revokes nothing.',
    claims: [
      'signout.needs-origin-jti',
      'signout.revokes-if-online',
      'signout.refresh-unusable',
      'tokens.revoked-refused-by-pool',
      'tokens.revoked-valid-elsewhere',
    ],
    change: () => ({ revokedWithToken: () => [] }),
  },
  {
    name: 'revoke-forgets-access-tokens',
    summary: 'After RevokeToken the pool still accepts the access tokens of the session.',
    claims: ['signout.revokes-if-online', 'tokens.revoked-refused-by-pool', 'tokens.revoked-valid-elsewhere'],
    change: (rules) => ({
      accessTokenRevoked: (grant) => grant.revokedBy !== 'RevokeToken' && rules.accessTokenRevoked(grant),
    }),
  },
  {
    name: 'revoke-forgets-refresh-token',
    summary: 'After RevokeToken the refresh token still mints tokens.',
    claims: ['signout.needs-origin-jti', 'signout.refresh-unusable'],
    change: (rules) => ({
      refreshTokenRevoked: (grant) => grant.revokedBy !== 'RevokeToken' && rules.refreshTokenRevoked(grant),
    }),
  },
  {
    name: 'revoke-whole-user',
    summary: 'RevokeToken ends every session of the user.',
    claims: ['signout.local-only'],
    change: () => ({ revokedWithToken: (_grant, grantsOfUser) => grantsOfUser }),
  },
  {
    name: 'refresh-never-works',
    summary: 'No refresh token mints tokens.',
    claims: ['signout.refresh-unusable', 'signout.revokes-if-online'],
    change: () => ({ refreshTokenRevoked: () => true }),
  },
  {
    name: 'global-sign-out-this-session-only',
    summary: 'GlobalSignOut ends the session that asks for it, and no other.',
    claims: ['globalsignout.all-devices', 'globalsignout.refresh-invalid'],
    change: () => ({ revokedWithUser: (grant) => [grant] }),
  },
  {
    name: 'global-sign-out-other-sessions-only',
    summary: 'GlobalSignOut ends every session but the one that asks for it.',
    claims: ['globalsignout.refresh-invalid', 'globalsignout.access-and-id'],
    change: () => ({
      revokedWithUser: (grant, grantsOfUser) => grantsOfUser.filter((other) => other !== grant),
    }),
  },
  {
    name: 'global-sign-out-forgets-access-tokens',
    summary: 'After GlobalSignOut the pool still accepts access tokens.',
    claims: ['globalsignout.access-and-id'],
    change: (rules) => ({
      accessTokenRevoked: (grant) => grant.revokedBy !== 'GlobalSignOut' && rules.accessTokenRevoked(grant),
    }),
  },
  {
    name: 'global-sign-out-forgets-refresh-tokens',
    summary: 'After GlobalSignOut refresh tokens still mint tokens.',
    claims: ['globalsignout.all-devices', 'globalsignout.refresh-invalid'],
    change: (rules) => ({
      refreshTokenRevoked: (grant) => grant.revokedBy !== 'GlobalSignOut' && rules.refreshTokenRevoked(grant),
    }),
  },
];
