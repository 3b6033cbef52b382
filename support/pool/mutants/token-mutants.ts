import type { PoolMutant } from './mutant';

const HOUR = 3600;

export const tokenMutants: readonly PoolMutant[] = [
  {
    name: 'two-hour-tokens',
    summary: 'Where nothing is set, access and ID tokens live two hours.',
    claims: ['tokens.default-60-minutes', 'globalsignout.expire-after-1h'],
    change: (rules) => ({
      tokenLifetimes: (client) => {
        const honest = rules.tokenLifetimes(client);
        return {
          ...honest,
          access: client.AccessTokenValidity === undefined ? 2 * HOUR : honest.access,
          id: client.IdTokenValidity === undefined ? 2 * HOUR : honest.id,
        };
      },
    }),
  },
  {
    name: 'lifetime-ignored',
    summary: 'Tokens live one hour, whatever the app client says.',
    claims: ['tokens.default-60-minutes', 'tokens.shorten-lifetime', 'globalsignout.expire-after-1h'],
    change: (rules) => ({ tokenLifetimes: () => rules.tokenLifetimes({}) }),
  },
  {
    name: 'one-minute-tokens',
    summary: 'Tokens live one minute, whatever the app client says.',
    claims: ['tokens.default-60-minutes', 'tokens.shorten-lifetime', 'globalsignout.expire-after-1h'],
    change: (rules) => ({
      lifetimeAccepted: () => true,
      tokenLifetimes: (client) => ({ ...rules.tokenLifetimes(client), access: 60, id: 60 }),
    }),
  },
  {
    name: 'accept-any-lifetime',
    summary: 'An app client may set any lifetime of its tokens.',
    claims: ['tokens.range-5min-1day'],
    change: () => ({ lifetimeAccepted: () => true }),
  },
  {
    name: 'hour-long-tokens-only',
    summary: 'An app client may not change the lifetime of access and ID tokens.',
    claims: ['tokens.range-5min-1day'],
    change: (rules) => ({
      lifetimeAccepted: (token, seconds) =>
        token === 'refresh' ? rules.lifetimeAccepted(token, seconds) : seconds === HOUR,
    }),
  },
  {
    name: 'no-origin-jti',
    summary: 'Tokens never carry origin_jti.',
    claims: ['revocation.on-for-new-pools', 'revocation.existing-must-enable'],
    change: () => ({ carriesOriginJti: () => false }),
  },
  {
    name: 'always-origin-jti',
    summary: 'Tokens carry origin_jti although the app client has revocation turned off.',
    claims: ['revocation.on-for-new-pools', 'signout.needs-origin-jti'],
    change: () => ({ carriesOriginJti: () => true }),
  },
  {
    name: 'revocation-always-on',
    summary: 'Turning revocation off in the app client has no effect.',
    claims: ['revocation.on-for-new-pools', 'revocation.existing-must-enable', 'signout.needs-origin-jti'],
    change: () => ({ carriesOriginJti: () => true, revocationEnabled: () => true }),
  },
  {
    name: 'revocation-off-by-default',
    summary: 'A new app client has revocation off until it is turned on.',
    claims: ['revocation.on-for-new-pools', 'signout.needs-origin-jti', 'tokens.revoked-refused-by-pool'],
    change: () => ({
      carriesOriginJti: (client) => client.EnableTokenRevocation === true,
      revocationEnabled: (client) => client.EnableTokenRevocation === true,
    }),
  },
];
