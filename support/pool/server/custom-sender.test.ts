import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { buildClient, CommitmentPolicy, KmsKeyringNode } from '@aws-crypto/client-node';
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type Delivered, decryptingSender } from '../testing/decrypting-sender';
import { functionArn } from '../testing/function-arn';
import { type RunningPool, startPool } from './start-pool';

const KEY = 'arn:aws:kms:us-east-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const OTHER_KEY = KEY.replace('1234abcd', '5678abcd');
const CODE = '246810';
const ENVIRONMENT = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', AWS_REGION: 'us-east-1' };

let pool: RunningPool;
let idp: CognitoIdentityProvider;
let userPoolId: string;
let deliver: (message: Delivered) => void;
let refuse: (reason: unknown) => void;
const codes: string[] = [];

before(async () => {
  const send = decryptingSender(KEY, (message) => deliver(message));
  const triggers = {
    send: (event: Parameters<typeof send>[0]) => {
      codes.push(event.request.code);
      return send(event).catch((reason) => refuse(reason));
    },
  };
  pool = await startPool({ port: 0, code: CODE, triggers });
  Object.assign(process.env, ENVIRONMENT, { AWS_ENDPOINT_URL_KMS: pool.url });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  idp = new CognitoIdentityProvider({ endpoint: pool.url, region: 'us-east-1', credentials });
  const sender = { LambdaVersion: 'V1_0', LambdaArn: functionArn('send') } as const;
  const LambdaConfig = { CustomEmailSender: sender, CustomSMSSender: sender, KMSKeyID: KEY };
  const AutoVerifiedAttributes = ['email' as const];
  const made = await idp.createUserPool({ PoolName: 'test', AutoVerifiedAttributes, LambdaConfig });
  userPoolId = made.UserPool?.Id ?? '';
});

after(async () => {
  for (const name of [...Object.keys(ENVIRONMENT), 'AWS_ENDPOINT_URL_KMS']) delete process.env[name];
  idp.destroy();
  await pool.close();
});

/** The message that comes of an action. @throws what the sender could not do */
async function delivered(action: () => Promise<unknown>): Promise<Delivered> {
  const message = new Promise<Delivered>((resolve, reject) => {
    deliver = resolve;
    refuse = reject;
  });
  await action();
  return message;
}

test('a sender decrypts a sign-up code with the AWS Encryption SDK, and the code confirms', async () => {
  const { UserPoolClient } = await idp.createUserPoolClient({ UserPoolId: userPoolId, ClientName: 'app' });
  const ClientId = UserPoolClient?.ClientId;
  const UserAttributes = [{ Name: 'email', Value: 'alice@example.com' }];
  const message = await delivered(() =>
    idp.signUp({ ClientId, Username: 'alice', Password: 'Passw0rd!', UserAttributes }),
  );
  assert.equal(message.triggerSource, 'CustomEmailSender_SignUp');
  assert.equal(message.secret, CODE);
  assert.equal(message.encryptionContext['userpool-id'], userPoolId);
  await idp.confirmSignUp({ ClientId, Username: 'alice', ConfirmationCode: message.secret });
});

test('a sender decrypts the temporary password of an invitation by SMS', async () => {
  const message = await delivered(() =>
    idp.adminCreateUser({
      UserPoolId: userPoolId,
      Username: 'bruno',
      TemporaryPassword: 'Temp0rary!',
      DesiredDeliveryMediums: ['SMS'],
      UserAttributes: [{ Name: 'phone_number', Value: '+33600000000' }],
    }),
  );
  assert.equal(message.triggerSource, 'CustomSMSSender_AdminCreateUser');
  assert.equal(message.secret, 'Temp0rary!');
});

test('a sender with another key cannot read it', async () => {
  const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);
  const keyring = new KmsKeyringNode({ generatorKeyId: OTHER_KEY });
  await assert.rejects(decrypt(keyring, Buffer.from(codes[0] ?? '', 'base64')), /unencryptedDataKey/);
});

test('a sender that accepts committed messages alone is refused, as by the service', async () => {
  const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
  const keyring = new KmsKeyringNode({ generatorKeyId: KEY });
  await assert.rejects(decrypt(keyring, Buffer.from(codes[0] ?? '', 'base64')), /CommitmentPolicy/);
});

test('a message that was altered on its way is refused', async () => {
  const altered = Buffer.from(codes[0] ?? '', 'base64');
  const last = altered.length - 200;
  altered[last] = (altered[last] ?? 0) ^ 1;
  const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);
  await assert.rejects(decrypt(new KmsKeyringNode({ generatorKeyId: KEY }), altered));
});
