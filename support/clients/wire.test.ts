import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { ClientId } from '../claims/claim';
import { REDACTED } from '../transport/secret-members';
import type { Exchange } from '../verdict/evidence';
import { createDevice } from './device';
import type { ClientMutant } from './mutants/client-mutant';
import { findClientMutant } from './mutants/registry';

interface Received {
  readonly target: string | undefined;
  readonly body: Record<string, unknown>;
}

/** Refuses whatever it is asked and keeps what it was asked: what matters here is what leaves a device. */
let server: Server;
let received: Received[] = [];
const MAJORS: readonly ClientId[] = ['amplify-v5', 'amplify-v6'];

before(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    received.push({
      target: request.headers['x-amz-target']?.toString(),
      body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
    });
    response.writeHead(400, { 'x-amzn-errortype': 'UserLambdaValidationException:http://internal/' });
    response.end(JSON.stringify({ __type: 'UserLambdaValidationException', message: 'No.' }));
  });
  // Loading a client may take longer than the server would keep an idle connection.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(() => {
  server.close();
  server.closeAllConnections();
});

function device(client: ClientId, mutant?: ClientMutant, identityPoolId?: string) {
  received = [];
  const { port } = server.address() as AddressInfo;
  return createDevice({
    client,
    name: "Ada's phone",
    pool: {
      region: 'eu-west-3',
      userPoolId: 'eu-west-3_AbCdEf123',
      userPoolClientId: 'client',
      endpoint: `http://127.0.0.1:${port}/`,
      ...(identityPoolId && { identityPoolId, identityEndpoint: `http://127.0.0.1:${port}/` }),
    },
    ...(mutant && { mutant }),
  });
}

const SIGN_UP = { username: 'ada', password: 'Correct-Horse-1', attributes: { email: 'ada@example.com' } };

for (const client of MAJORS) {
  test(`${client}: every request goes through the device and is recorded as it left, secrets apart`, async () => {
    const { client: auth, exchanges, close } = device(client);
    await assert.rejects(auth.signUp(SIGN_UP), { name: 'UserLambdaValidationException' });
    await assert.rejects(auth.signIn(SIGN_UP), { name: 'UserLambdaValidationException' });
    close();
    assert.deepEqual(
      exchanges.map(({ operation }) => `AWSCognitoIdentityProviderService.${operation}`),
      received.map(({ target }) => target),
    );
    const [signUp, signIn] = exchanges;
    assert.deepEqual(
      [signUp?.from, signUp?.status, signUp?.error],
      ["Ada's phone", 400, 'UserLambdaValidationException'],
    );
    assert.equal(received[0]?.body.Password, SIGN_UP.password);
    const recorded = signUp?.request as Record<string, unknown>;
    assert.deepEqual({ ...recorded, Password: SIGN_UP.password }, received[0]?.body);
    assert.equal(recorded.Password, REDACTED);
    assert.deepEqual(signIn && toldIn(signIn, 'AuthParameters'), { USERNAME: 'ada', SRP_A: REDACTED });
  });

  test(`${client}: a cut network reaches the client as a network error, and restoring it ends that`, async () => {
    const { client: auth, exchanges, network, close } = device(client);
    network.cut();
    const outcome = await auth.outcome('signUp', SIGN_UP);
    assert.equal(outcome.how, 'rejected');
    assert.match(String(outcome.how === 'rejected' && outcome.reason), /network error/i);
    assert.deepEqual(received, []);
    assert.ok(exchanges.length > 0);
    for (const { error, status } of exchanges) {
      assert.deepEqual([error, status], ['NetworkError', undefined]);
    }
    network.restore();
    await assert.rejects(auth.signUp(SIGN_UP), { name: 'UserLambdaValidationException' });
    assert.equal(received.length, 1);
    close();
  });

  test(`${client}: a closed device sends and records nothing more`, async () => {
    const { client: auth, exchanges, close } = device(client);
    close();
    assert.equal(
      (await Promise.race([auth.outcome('signUp', SIGN_UP), settled()]))?.how !== 'resolved',
      true,
    );
    assert.deepEqual([received, exchanges], [[], []]);
  });

  test(`${client}: a mutant rewrites what leaves, and the record shows what left`, async () => {
    const { client: auth, exchanges, close } = device(client, findClientMutant('forces-alias-always'));
    await auth.outcome('confirmSignUp', ...confirmation(client));
    close();
    assert.equal(received[0]?.body.ForceAliasCreation, true);
    assert.equal(exchanges[0] && toldIn(exchanges[0], 'ForceAliasCreation'), true);
  });
}

test('a mutant that is about one client leaves the other as it is', async () => {
  const { client, close } = device('amplify-v6', findClientMutant('v5-confirms-without-forcing'));
  await client.outcome('confirmSignUp', ...confirmation('amplify-v6'));
  close();
  assert.equal('ForceAliasCreation' in (received[0]?.body ?? {}), false);
});

test('the default of forcing the alias differs between the majors, and an option given is sent', async () => {
  const seen: unknown[] = [];
  for (const client of MAJORS) {
    for (const options of [{}, { forceAliasCreation: false }]) {
      const { client: auth, close } = device(client);
      await assert.rejects(auth.confirmSignUp({ username: 'ada', code: '123456', ...options }));
      close();
      seen.push(received[0]?.body.ForceAliasCreation);
    }
  }
  assert.deepEqual(seen, [true, false, undefined, false]);
});

function toldIn({ request }: Exchange, member: string): unknown {
  return (request as Readonly<Record<string, unknown>>)[member];
}

function confirmation(client: ClientId): readonly unknown[] {
  const declined = { forceAliasCreation: false };
  return client === 'amplify-v5'
    ? ['ada', '123456', declined]
    : [{ username: 'ada', confirmationCode: '123456' }];
}

/** A call on a closed device may wait for ever on a timer that is gone. */
function settled(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), 200));
}

test('v5, which knows one address of identity pools, finds them where the target has them', async () => {
  const identityPoolId = 'eu-west-3:00000000-0000-4000-8000-000000000000';
  const ada = device('amplify-v5', undefined, identityPoolId);
  assert.equal((await ada.client.awsCredentials()).credentials, undefined);
  assert.deepEqual(received, [
    { target: 'AWSCognitoIdentityService.GetId', body: { IdentityPoolId: identityPoolId } },
  ]);
  assert.equal(ada.exchanges[0]?.operation, 'GetId');
});

test('a mutant leaves a request with the service that it was meant for', async () => {
  const identityPoolId = 'eu-west-3:00000000-0000-4000-8000-000000000000';
  const ada = device('amplify-v5', findClientMutant('refreshes-as-the-other-major'), identityPoolId);
  await ada.client.awsCredentials();
  assert.deepEqual(
    received.map(({ target }) => target),
    ['AWSCognitoIdentityService.GetId'],
  );
});
