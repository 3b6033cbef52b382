import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Caller, createCaller } from '../testing/caller';
import { answerChallenge } from '../testing/challenge';
import { outcome } from '../testing/outcome';
import { PASSWORD } from '../testing/people';
import { arranged, testRefusals } from '../testing/refusal';

const TRACKING = { DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } };
const UNKNOWN = 'us-east-1_12345678-1234-1234-1234-123456789012';
const VERIFIER = { DeviceSecretVerifierConfig: { PasswordVerifier: 'AQID', Salt: 'BAUG' } };
const SRP_A = 'abcdef0123456789';

async function signInOn(caller: Caller, device: object = {}) {
  const AuthParameters = { USERNAME: 'alice', PASSWORD, ...device };
  return (await caller.call('InitiateAuth', { AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })).body;
}

/** Alice's first sign-in, and the device that she has confirmed with it. */
async function remembered(caller: Caller) {
  const { AuthenticationResult } = await signInOn(await arranged(caller));
  const { AccessToken, NewDeviceMetadata } = AuthenticationResult;
  const { DeviceKey } = NewDeviceMetadata;
  await caller.call('ConfirmDevice', { AccessToken, DeviceKey, DeviceName: 'phone', ...VERIFIER });
  return { AccessToken, DeviceKey };
}

/** The challenge DEVICE_PASSWORD_VERIFIER, and an answer to it that proves nothing. */
async function challenged(caller: Caller) {
  const { DeviceKey } = await remembered(caller);
  const first = await signInOn(caller, { DEVICE_KEY: DeviceKey });
  const { body } = await answerChallenge(caller, first, { SRP_A, DEVICE_KEY: DeviceKey });
  const unproven = {
    PASSWORD_CLAIM_SECRET_BLOCK: body.ChallengeParameters.SECRET_BLOCK,
    PASSWORD_CLAIM_SIGNATURE: 'AAAA',
    TIMESTAMP: 'Fri Aug 11 15:51:06 UTC 2023',
    DEVICE_KEY: DeviceKey,
  };
  return { challenge: body, unproven };
}

testRefusals([
  {
    row: 'DV-03 with a key that no sign-in gave',
    pool: TRACKING,
    call: async (c) => {
      const { AccessToken } = (await signInOn(await arranged(c))).AuthenticationResult;
      return c.call('ConfirmDevice', { AccessToken, DeviceKey: UNKNOWN, ...VERIFIER });
    },
    error: 'ResourceNotFoundException',
    message: 'Device does not exist.',
  },
  {
    row: 'DV-03 twice',
    pool: TRACKING,
    call: async (c) => c.call('ConfirmDevice', { ...(await remembered(c)), ...VERIFIER }),
    error: 'DeviceKeyExistsException',
  },
  {
    row: 'DV-03 without a verifier',
    pool: TRACKING,
    call: async (c) => {
      const { AccessToken, NewDeviceMetadata } = (await signInOn(await arranged(c))).AuthenticationResult;
      return c.call('ConfirmDevice', { AccessToken, DeviceKey: NewDeviceMetadata.DeviceKey });
    },
    error: 'InvalidParameterException',
  },
  ...['GetDevice', 'ForgetDevice', 'UpdateDeviceStatus', 'AdminGetDevice', 'AdminForgetDevice'].map(
    (operation) => ({
      row: `DV-06 for ${operation}`,
      pool: TRACKING,
      call: async (c: Caller) => {
        const { AccessToken } = await remembered(c);
        return c.call(operation, { AccessToken, Username: 'alice', DeviceKey: UNKNOWN });
      },
      error: 'ResourceNotFoundException',
      message: 'Device does not exist.',
    }),
  ),
  {
    row: 'DV-04 with a signature that proves nothing',
    pool: TRACKING,
    call: async (c) => {
      const { challenge, unproven } = await challenged(c);
      return answerChallenge(c, challenge, unproven);
    },
    error: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  },
  {
    row: 'DV-04 tried again with the same Session',
    pool: TRACKING,
    call: async (c) => {
      const { challenge, unproven } = await challenged(c);
      await answerChallenge(c, challenge, unproven);
      return answerChallenge(c, challenge, unproven);
    },
    error: 'NotAuthorizedException',
    message: 'Invalid session for the user, session can only be used once.',
  },
  {
    row: 'DV-04 for a device that was forgotten meanwhile',
    pool: TRACKING,
    call: async (c) => {
      const { challenge, unproven } = await challenged(c);
      await c.call('AdminForgetDevice', { Username: 'alice', DeviceKey: unproven.DEVICE_KEY });
      return answerChallenge(c, challenge, unproven);
    },
    error: 'ResourceNotFoundException',
  },
  {
    row: 'SRP-13 for a device',
    pool: TRACKING,
    call: async (c) => {
      const { DeviceKey } = await remembered(c);
      const first = await signInOn(c, { DEVICE_KEY: DeviceKey });
      return answerChallenge(c, first, { SRP_A: '0', DEVICE_KEY: DeviceKey });
    },
    error: 'InvalidParameterException',
  },
]);

test('DV-04: a device that is not remembered proves nothing and is told no new key', async () => {
  const caller = await createCaller({}, { pool: TRACKING });
  const { AccessToken, DeviceKey } = await remembered(caller);
  const status = { DeviceRememberedStatus: 'not_remembered' };
  await caller.call('UpdateDeviceStatus', { AccessToken, DeviceKey, ...status });
  const { AuthenticationResult } = await signInOn(caller, { DEVICE_KEY: DeviceKey });
  assert.equal(typeof AuthenticationResult.AccessToken, 'string');
  assert.equal(AuthenticationResult.NewDeviceMetadata, undefined);
});

test('devices are described and listed alike to their owner and to administrators', async () => {
  const caller = await createCaller({}, { pool: TRACKING });
  const own = await remembered(caller);
  const asAdministrator = { Username: 'alice', DeviceKey: own.DeviceKey };
  const { Device } = (await caller.call('GetDevice', own)).body;
  const shown = Object.fromEntries(
    Device.DeviceAttributes.map(({ Name, Value }: { Name: string; Value: string }) => [Name, Value]),
  );
  assert.deepEqual([shown.device_name, shown['dev:device_remembered_status']], ['phone', 'remembered']);
  assert.deepEqual((await caller.call('AdminGetDevice', asAdministrator)).body.Device, Device);
  assert.deepEqual((await caller.call('ListDevices', own)).body.Devices, [Device]);
  assert.deepEqual((await caller.call('AdminListDevices', asAdministrator)).body.Devices, [Device]);
  assert.equal(outcome(await caller.call('ForgetDevice', own)), 'accepted');
  assert.deepEqual((await caller.call('ListDevices', own)).body.Devices, []);
});
