import type { AppClientSettings } from '../model/shapes/app-client-settings';
import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import type { Rules } from '../rules/rules';
import type { PoolMutant } from './mutant';

/** An app client that is described otherwise than it is. */
const describingClient = (other: AppClientSettings) => (rules: Rules) => ({
  describedClient: (settings: AppClientSettings) => ({ ...rules.describedClient(settings), ...other }),
});

/** A pool likewise. */
const describingPool = (other: (settings: UserPoolSettings) => UserPoolSettings) => (rules: Rules) => ({
  describedPool: (settings: UserPoolSettings) => ({
    ...rules.describedPool(settings),
    ...other(settings),
  }),
});

type PasswordPolicy = NonNullable<NonNullable<UserPoolSettings['Policies']>['PasswordPolicy']>;

const describingPolicy = (other: PasswordPolicy) =>
  describingPool(({ Policies }) => ({
    Policies: { ...Policies, PasswordPolicy: { ...Policies?.PasswordPolicy, ...other } },
  }));

export const postureMutants: readonly PoolMutant[] = [
  {
    name: 'describe-revocation-off',
    summary: 'Every app client is described as having revocation off.',
    claims: ['posture.token-revocation'],
    change: describingClient({ EnableTokenRevocation: false }),
  },
  {
    name: 'describe-existence-told',
    summary: 'Every app client is described as telling who exists.',
    claims: ['posture.existence-errors'],
    change: describingClient({ PreventUserExistenceErrors: 'LEGACY' }),
  },
  {
    name: 'describe-day-long-tokens',
    summary: 'Access and ID tokens are described as living for a day.',
    claims: ['posture.access-token-lifetime'],
    change: describingClient({
      AccessTokenValidity: 1,
      IdTokenValidity: 1,
      TokenValidityUnits: { AccessToken: 'days', IdToken: 'days' },
    }),
  },
  {
    name: 'describe-year-long-sessions',
    summary: 'Refresh tokens are described as living for a year.',
    claims: ['posture.refresh-token-lifetime'],
    change: describingClient({ RefreshTokenValidity: 365, TokenValidityUnits: { RefreshToken: 'days' } }),
  },
  {
    name: 'describe-short-passwords',
    summary: 'The policy is described as content with six characters.',
    claims: ['posture.password-length', 'posture.password-length-advised'],
    change: describingPolicy({ MinimumLength: 6 }),
  },
  {
    name: 'describe-lasting-temporary-passwords',
    summary: 'Temporary passwords are described as living for 90 days.',
    claims: ['posture.temporary-password'],
    change: describingPolicy({ TemporaryPasswordValidityDays: 90 }),
  },
  {
    name: 'describe-no-second-factor',
    summary: 'Every pool is described as offering no second factor.',
    claims: ['posture.second-factor'],
    change: describingPool(() => ({ MfaConfiguration: 'OFF' })),
  },
  {
    name: 'describe-invitation-only',
    summary: 'Every pool is described as leaving accounts to administrators.',
    claims: ['posture.self-sign-up'],
    change: describingPool(() => ({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } })),
  },
  {
    name: 'describe-username-as-alias',
    summary: 'An address that is the username is described as an alias.',
    claims: ['posture.address-alias'],
    change: describingPool(({ UsernameAttributes, AliasAttributes }) => ({
      UsernameAttributes: undefined,
      AliasAttributes: UsernameAttributes ?? AliasAttributes,
    })),
  },
  {
    name: 'accept-short-passwords',
    summary: 'A password of six characters suffices, whatever the policy.',
    claims: ['posture.short-password-refused'],
    change: (rules) => ({
      passwordBreach: (password, policy) => rules.passwordBreach(password, { ...policy, MinimumLength: 6 }),
    }),
  },
];
