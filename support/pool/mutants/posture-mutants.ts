import type { AppClientSettings } from '../model/shapes/app-client-settings';
import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import type { Rules } from '../rules/rules';
import type { PoolMutant } from './mutant';

/** An app client that keeps something else than it was given. */
const clientKeeping = (kept: AppClientSettings) => (rules: Rules) => ({
  keptClientSettings: (settings: AppClientSettings) => ({ ...rules.keptClientSettings(settings), ...kept }),
});

/** A pool likewise. */
const poolKeeping = (kept: (settings: UserPoolSettings) => UserPoolSettings) => (rules: Rules) => ({
  keptPoolSettings: (settings: UserPoolSettings) => ({
    ...rules.keptPoolSettings(settings),
    ...kept(settings),
  }),
});

type PasswordPolicy = NonNullable<NonNullable<UserPoolSettings['Policies']>['PasswordPolicy']>;

const passwordPolicyKeeping = (kept: PasswordPolicy) =>
  poolKeeping(({ Policies }) => ({
    Policies: { ...Policies, PasswordPolicy: { ...Policies?.PasswordPolicy, ...kept } },
  }));

export const postureMutants: readonly PoolMutant[] = [
  {
    name: 'drop-token-revocation',
    summary: 'An app client has revocation off, whatever it is given.',
    claims: ['posture.token-revocation'],
    change: clientKeeping({ EnableTokenRevocation: false }),
  },
  {
    name: 'drop-hidden-existence',
    summary: 'An app client tells who exists, whatever it is given.',
    claims: ['posture.existence-errors', 'posture.existence-hidden'],
    change: clientKeeping({ PreventUserExistenceErrors: 'LEGACY' }),
  },
  {
    name: 'day-long-tokens',
    summary: 'Access and ID tokens of an app client live for a day, whatever it is given.',
    claims: ['posture.access-token-lifetime'],
    change: clientKeeping({
      AccessTokenValidity: 1,
      IdTokenValidity: 1,
      TokenValidityUnits: { AccessToken: 'days', IdToken: 'days' },
    }),
  },
  {
    name: 'year-long-sessions',
    summary: 'Refresh tokens of an app client live for a year, whatever it is given.',
    claims: ['posture.refresh-token-lifetime'],
    change: clientKeeping({ RefreshTokenValidity: 365, TokenValidityUnits: { RefreshToken: 'days' } }),
  },
  {
    name: 'six-character-passwords',
    summary: 'A pool is content with six characters, whatever its policy.',
    claims: ['posture.password-length', 'posture.password-length-advised', 'posture.short-password-refused'],
    change: passwordPolicyKeeping({ MinimumLength: 6 }),
  },
  {
    name: 'lasting-temporary-passwords',
    summary: 'Temporary passwords live for 90 days, whatever the policy.',
    claims: ['posture.temporary-password'],
    change: passwordPolicyKeeping({ TemporaryPasswordValidityDays: 90 }),
  },
  {
    name: 'no-second-factor',
    summary: 'A pool offers no second factor, whatever it is given.',
    claims: ['posture.second-factor'],
    change: poolKeeping(() => ({ MfaConfiguration: 'OFF' })),
  },
  {
    name: 'by-invitation-only',
    summary: 'Only administrators make accounts, whatever the pool is given.',
    claims: ['posture.self-sign-up'],
    change: poolKeeping(() => ({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } })),
  },
  {
    name: 'username-becomes-alias',
    summary: 'An address that should be the username is an alias.',
    claims: ['posture.address-alias'],
    change: poolKeeping(({ UsernameAttributes, AliasAttributes }) => ({
      UsernameAttributes: undefined,
      AliasAttributes: UsernameAttributes ?? AliasAttributes,
    })),
  },
];
