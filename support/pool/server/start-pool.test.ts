import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { findPoolMutant } from '../mutants/registry';
import type { StartOptions } from './start-options';
import { type RunningPool, startPool } from './start-pool';

const SEED = {
  pools: [
    {
      Id: 'eu-west-1_Seeded001',
      PoolName: 'bakery',
      AutoVerifiedAttributes: ['email'],
      AliasAttributes: ['email'],
      Schema: [{ Name: 'favorite_flavor', AttributeDataType: 'String', Mutable: true }],
      clients: [
        { ClientId: 'bakeryweb', ClientName: 'web', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] },
      ],
      users: [
        {
          Username: 'alice',
          Password: 'Passw0rd!',
          Attributes: {
            email: 'alice@example.com',
            email_verified: 'true',
            'custom:favorite_flavor': 'Lemon',
          },
        },
        { Username: 'bruno', Password: 'Passw0rd!', UserStatus: 'FORCE_CHANGE_PASSWORD' },
      ],
    },
  ],
};

async function withPool<T>(options: StartOptions, work: (pool: RunningPool) => Promise<T>): Promise<T> {
  const pool = await startPool({ port: 0, ...options });
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

function sdk(pool: RunningPool): CognitoIdentityProvider {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new CognitoIdentityProvider({ endpoint: pool.url, region: 'eu-west-1', credentials });
}

test('a seed makes pools, app clients and users', () =>
  withPool({ seed: SEED }, async (pool) => {
    const AuthParameters = { USERNAME: 'alice@example.com', PASSWORD: 'Passw0rd!' };
    const call = { ClientId: 'bakeryweb', AuthFlow: 'USER_PASSWORD_AUTH' as const };
    const { AuthenticationResult } = await sdk(pool).initiateAuth({ ...call, AuthParameters });
    assert.equal(AuthenticationResult?.TokenType, 'Bearer');
    const challenge = await sdk(pool).initiateAuth({
      ...call,
      AuthParameters: { ...AuthParameters, USERNAME: 'bruno' },
    });
    assert.equal(challenge.ChallengeName, 'NEW_PASSWORD_REQUIRED');
  }));

for (const [seed, message] of [
  [{ pools: [{}] }, /Value null at 'pools\.1\.member\.poolName'/],
  [{ pools: [{ PoolName: 'x', Aliases: [] }] }, /unknown members: pools\.0\.Aliases/],
  [
    { pools: [{ PoolName: 'x', users: [{ Username: 'a', Password: 'short' }] }] },
    /pools\.0\.users\.0: Password/,
  ],
  [[], /START_ARRAY/],
] as const) {
  test(`a wrong seed is refused: ${message}`, async () => {
    await assert.rejects(startPool({ port: 0, seed }), { name: 'UsageError', kind: 'UsageError', message });
  });
}

test('a code that is none is refused', async () => {
  await assert.rejects(startPool({ port: 0, code: '12345' }), { name: 'UsageError' });
});

test('where nothing can be served is told as a mistake of the start', () =>
  withPool({ port: 65_535 }, async () => {
    await assert.rejects(startPool({ port: 65_535 }), {
      name: 'UsageError',
      message: 'Nothing can be served at 127.0.0.1:65535 of this machine (EADDRINUSE).',
    });
  }));

test('a taken port gives way to the next free one', () =>
  withPool({}, async (first) =>
    withPool({ port: first.port }, async (second) => {
      assert.ok(second.port > first.port);
      assert.equal((await fetch(new URL('_pool/health', second.url))).status, 200);
    }),
  ));

test('one code for all, and a mutant', () =>
  withPool({ code: '424242', mutant: findPoolMutant('accept-any-phone') }, async (pool) => {
    const idp = sdk(pool);
    const { UserPool } = await idp.createUserPool({ PoolName: 'x', AutoVerifiedAttributes: ['email'] });
    const made = await idp.createUserPoolClient({ UserPoolId: UserPool?.Id, ClientName: 'x' });
    const ClientId = made.UserPoolClient?.ClientId;
    const UserAttributes = [
      { Name: 'email', Value: 'alice@example.com' },
      { Name: 'phone_number', Value: '06' },
    ];
    await idp.signUp({ ClientId, Username: 'alice', Password: 'Passw0rd!', UserAttributes });
    await idp.confirmSignUp({ ClientId, Username: 'alice', ConfirmationCode: '424242' });
  }));

test('a body beyond 1 MiB is refused', () =>
  withPool({}, async (pool) => {
    const body = `{"ClientId":"${'x'.repeat(1_048_576)}"}`;
    const answer = await fetch(pool.url, { method: 'POST', body });
    assert.equal(answer.status, 413);
  }));

test('a rebound Host header finds the side doors shut', () =>
  withPool({}, async (pool) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(pool.port, '127.0.0.1', () => {
        socket.write(
          'GET /_pool/observations HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n',
        );
      });
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    assert.match(answer, /^HTTP\/1\.1 403 /);
  }));
