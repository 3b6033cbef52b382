import { RECOMMENDED_CLIENT, RECOMMENDED_MFA, RECOMMENDED_POOL } from '../recommended-pool';
import type { Recipe } from './five-pools';

type Pool = Recipe['pool'];
type Client = Recipe['clients'][number];

const POOL: Pool = { ...RECOMMENDED_POOL, UsernameAttributes: [...RECOMMENDED_POOL.UsernameAttributes] };

const AS_ADVISED: Recipe = { pool: POOL, mfa: RECOMMENDED_MFA, clients: [RECOMMENDED_CLIENT] };

const withClient = (fault: Client): Recipe => ({
  ...AS_ADVISED,
  clients: [{ ...RECOMMENDED_CLIENT, ...fault }],
});

const withPool = (fault: Pool): Recipe => ({ ...AS_ADVISED, pool: { ...POOL, ...fault } });

const withPolicy = (fault: object): Recipe =>
  withPool({ Policies: { PasswordPolicy: { ...RECOMMENDED_POOL.Policies.PasswordPolicy, ...fault } } });

const { UsernameAttributes: _usernames, ...PLAIN } = POOL;

/** Pools as advised, but for one thing; by what is wrong with them, with the claims that it breaks and the exit code. */
export const POSTURE_POOLS: readonly (readonly [string, Recipe, readonly string[], 0 | 1])[] = [
  ['nothing', AS_ADVISED, [], 0],
  ['no revocation', withClient({ EnableTokenRevocation: false }), ['token-revocation'], 1],
  [
    'existence told',
    withClient({ PreventUserExistenceErrors: 'LEGACY' }),
    ['existence-errors', 'existence-hidden'],
    1,
  ],
  ['access tokens of 61 minutes', withClient({ AccessTokenValidity: 61 }), ['access-token-lifetime'], 0],
  ['ID tokens of 61 minutes', withClient({ IdTokenValidity: 61 }), ['access-token-lifetime'], 0],
  ['refresh tokens of 31 days', withClient({ RefreshTokenValidity: 31 }), ['refresh-token-lifetime'], 0],
  [
    'passwords of 7 characters',
    withPolicy({ MinimumLength: 7 }),
    ['password-length', 'password-length-advised', 'short-password-refused'],
    1,
  ],
  ['passwords of 11 characters', withPolicy({ MinimumLength: 11 }), ['password-length-advised'], 0],
  [
    'temporary passwords of 8 days',
    withPolicy({ TemporaryPasswordValidityDays: 8 }),
    ['temporary-password'],
    0,
  ],
  ['no second factor', { pool: POOL, clients: [RECOMMENDED_CLIENT] }, ['second-factor'], 0],
  [
    'an e-mail alias',
    { ...AS_ADVISED, pool: { ...PLAIN, AliasAttributes: ['email'] } },
    ['address-alias', 'address-take-over'],
    0,
  ],
  [
    'a phone alias',
    { ...AS_ADVISED, pool: { ...PLAIN, AliasAttributes: ['phone_number'] } },
    ['address-alias'],
    0,
  ],
  [
    'an alias that people choose',
    { ...AS_ADVISED, pool: { ...PLAIN, AliasAttributes: ['preferred_username'] } },
    [],
    0,
  ],
  [
    'a second app client without revocation',
    { ...AS_ADVISED, clients: [RECOMMENDED_CLIENT, { ...RECOMMENDED_CLIENT, EnableTokenRevocation: false }] },
    ['token-revocation'],
    1,
  ],
];
