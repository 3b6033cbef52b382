import type { Caller } from './caller';
import type { Probe } from './probe';

const describedClient = (member: string) => async (caller: Caller) =>
  (await caller.call('DescribeUserPoolClient')).body.UserPoolClient[member];

const describedPool = (member: string) => async (caller: Caller) =>
  (await caller.call('DescribeUserPool')).body.UserPool[member];

const passwordPolicy = (member: string) => async (caller: Caller) =>
  (await describedPool('Policies')(caller)).PasswordPolicy[member];

export const postureProbes: Readonly<Record<string, Probe>> = {
  'drop-token-revocation': { look: describedClient('EnableTokenRevocation'), honest: true },
  'drop-hidden-existence': {
    client: { PreventUserExistenceErrors: 'ENABLED' },
    look: describedClient('PreventUserExistenceErrors'),
    honest: 'ENABLED',
  },
  'day-long-tokens': {
    client: { AccessTokenValidity: 2 },
    look: describedClient('AccessTokenValidity'),
    honest: 2,
  },
  'year-long-sessions': {
    client: { RefreshTokenValidity: 2 },
    look: describedClient('RefreshTokenValidity'),
    honest: 2,
  },
  'six-character-passwords': {
    pool: { Policies: { PasswordPolicy: { MinimumLength: 12 } } },
    look: passwordPolicy('MinimumLength'),
    honest: 12,
  },
  'lasting-temporary-passwords': { look: passwordPolicy('TemporaryPasswordValidityDays'), honest: 7 },
  'no-second-factor': {
    look: async (caller) => {
      await caller.call('SetUserPoolMfaConfig', {
        MfaConfiguration: 'OPTIONAL',
        SoftwareTokenMfaConfiguration: { Enabled: true },
      });
      return (await caller.call('GetUserPoolMfaConfig')).body.MfaConfiguration;
    },
    honest: 'OPTIONAL',
  },
  'by-invitation-only': {
    look: async (caller) => (await describedPool('AdminCreateUserConfig')(caller)).AllowAdminCreateUserOnly,
    honest: false,
  },
  'username-becomes-alias': {
    pool: { UsernameAttributes: ['email'] },
    look: describedPool('UsernameAttributes'),
    honest: ['email'],
  },
};
