import type { Caller } from './caller';
import { outcome } from './outcome';
import type { Probe } from './probe';

const describedClient = (member: string) => async (caller: Caller) =>
  (await caller.call('DescribeUserPoolClient')).body.UserPoolClient[member];

const describedPool = (member: string) => async (caller: Caller) =>
  (await caller.call('DescribeUserPool')).body.UserPool[member];

const passwordPolicy = (member: string) => async (caller: Caller) =>
  (await describedPool('Policies')(caller)).PasswordPolicy[member];

export const postureProbes: Readonly<Record<string, Probe>> = {
  'describe-revocation-off': { look: describedClient('EnableTokenRevocation'), honest: true },
  'describe-existence-told': {
    client: { PreventUserExistenceErrors: 'ENABLED' },
    look: describedClient('PreventUserExistenceErrors'),
    honest: 'ENABLED',
  },
  'describe-day-long-tokens': {
    client: { AccessTokenValidity: 2 },
    look: describedClient('AccessTokenValidity'),
    honest: 2,
  },
  'describe-year-long-sessions': {
    client: { RefreshTokenValidity: 2 },
    look: describedClient('RefreshTokenValidity'),
    honest: 2,
  },
  'describe-short-passwords': {
    pool: { Policies: { PasswordPolicy: { MinimumLength: 12 } } },
    look: passwordPolicy('MinimumLength'),
    honest: 12,
  },
  'describe-lasting-temporary-passwords': {
    look: passwordPolicy('TemporaryPasswordValidityDays'),
    honest: 7,
  },
  'describe-no-second-factor': {
    look: async (caller) => {
      await caller.call('SetUserPoolMfaConfig', {
        MfaConfiguration: 'OPTIONAL',
        SoftwareTokenMfaConfiguration: { Enabled: true },
      });
      return (await caller.call('GetUserPoolMfaConfig')).body.MfaConfiguration;
    },
    honest: 'OPTIONAL',
  },
  'describe-invitation-only': {
    look: async (caller) => (await describedPool('AdminCreateUserConfig')(caller)).AllowAdminCreateUserOnly,
    honest: false,
  },
  'describe-username-as-alias': {
    pool: { UsernameAttributes: ['email'] },
    look: describedPool('UsernameAttributes'),
    honest: ['email'],
  },
  'accept-short-passwords': {
    look: async (caller) => outcome(await caller.call('SignUp', { Username: 'alice', Password: 'Aa1!567' })),
    honest: 'InvalidPasswordException',
  },
};
