import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UserPoolClientType, UserPoolType } from '@aws-sdk/client-cognito-identity-provider';
import { longAccess, longRefresh, tellingWhoExists, withoutRevocation } from './client-shortcomings';
import {
  addressAliases,
  lastingTemporaryPasswords,
  shortPasswords,
  withoutSecondFactor,
} from './pool-shortcomings';
import type { Posture } from './posture';

const HOUR = 3600;
const DAY = 24 * HOUR;

function posture(pool: UserPoolType, ...clients: readonly UserPoolClientType[]): Posture {
  return {
    userPoolId: 'eu-west-1_Ab12Cd34E',
    pool,
    mfa: { ...(pool.MfaConfiguration && { MfaConfiguration: pool.MfaConfiguration }) },
    clients: clients.map((client, index) => ({ ClientId: `app${index}`, ...client })),
  };
}

const clientsWith = (...clients: readonly UserPoolClientType[]) => posture({}, ...clients);

test('what an app client does not say counts as the API applies it', () => {
  assert.equal(withoutRevocation(clientsWith({}))[0]?.seen, 'undefined');
  assert.equal(tellingWhoExists(clientsWith({}))[0]?.seen, 'undefined');
  assert.deepEqual(longAccess(clientsWith({}), HOUR), []);
  assert.deepEqual(longRefresh(clientsWith({}), 30 * DAY), []);
  assert.deepEqual(longRefresh(clientsWith({ RefreshTokenValidity: 0 }), 30 * DAY), []);
});

test('a lifetime counts in its own unit, or in the default one', () => {
  const inMinutes = { AccessTokenValidity: 61, TokenValidityUnits: { AccessToken: 'minutes' } } as const;
  assert.equal(longAccess(clientsWith(inMinutes), HOUR)[0]?.seen, '61 minutes');
  assert.equal(
    longAccess(clientsWith({ IdTokenValidity: 2 }), HOUR)[0]?.setting,
    'IdTokenValidity of app client app0',
  );
  const inSeconds = { AccessTokenValidity: 3600, TokenValidityUnits: { AccessToken: 'seconds' } } as const;
  assert.deepEqual(longAccess(clientsWith(inSeconds), HOUR), []);
  assert.equal(longRefresh(clientsWith({ RefreshTokenValidity: 31 }), 30 * DAY)[0]?.seen, '31 days');
});

test('every app client is looked at and told by its id', () => {
  const found = withoutRevocation(
    clientsWith(
      { EnableTokenRevocation: true },
      { EnableTokenRevocation: false },
      { EnableTokenRevocation: false },
    ),
  );
  assert.deepEqual(
    found.map(({ setting }) => setting),
    ['EnableTokenRevocation of app client app1', 'EnableTokenRevocation of app client app2'],
  );
  assert.match(found[1]?.next ?? '', /--client-id app2 --enable-token-revocation/);
});

test('a temporary password lives as the newer setting says, else as the older, else for a week', () => {
  const older = { AdminCreateUserConfig: { UnusedAccountValidityDays: 30 } };
  const [found] = lastingTemporaryPasswords(posture(older), 7 * DAY);
  assert.equal(found?.setting, 'AdminCreateUserConfig.UnusedAccountValidityDays');
  assert.equal(found?.seen, '30');
  const zero = { Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 0 } } };
  assert.deepEqual(lastingTemporaryPasswords(posture(zero), 7 * DAY), []);
  const newer = { ...older, Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 1 } } };
  assert.deepEqual(lastingTemporaryPasswords(posture(newer), 7 * DAY), []);
});

test('the remedy for a policy keeps what the policy has', () => {
  const policy = { Policies: { PasswordPolicy: { MinimumLength: 6, RequireSymbols: true } } };
  const [found] = shortPasswords(posture(policy), 8);
  assert.match(found?.next ?? '', /\{"PasswordPolicy":\{"MinimumLength":8,"RequireSymbols":true\}\}/);
  assert.deepEqual(shortPasswords(posture({}), 8), []);
  assert.equal(shortPasswords(posture({}), 12)[0]?.seen, '8');
});

test('a second factor is on offer where it is optional or required', () => {
  assert.deepEqual(withoutSecondFactor(posture({ MfaConfiguration: 'ON' })), []);
  assert.deepEqual(withoutSecondFactor(posture({ MfaConfiguration: 'OPTIONAL' })), []);
  assert.equal(withoutSecondFactor(posture({}))[0]?.seen, 'OFF');
});

test('a name of one’s choice is no address', () => {
  assert.deepEqual(addressAliases(posture({ AliasAttributes: ['preferred_username'] })), []);
  assert.equal(addressAliases(posture({ AliasAttributes: ['phone_number'] })).length, 1);
  assert.deepEqual(addressAliases(posture({ UsernameAttributes: ['email'] })), []);
});
