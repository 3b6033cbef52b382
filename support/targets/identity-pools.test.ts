import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { startPool } from '../pool/server/start-pool';
import { SIGNED } from '../pool/testing/signed';
import { removeRun } from './clean-up';
import type { Target } from './contract';
import { connectEndpoint } from './endpoint';
import { createIdentityPool } from './identity-pools';
import { NO_LEDGER } from './ledger/ledger';

const COORDINATES = {
  region: 'us-east-1',
  userPoolId: 'us-east-1_abc',
  userPoolClientId: 'abc',
  endpoint: '',
};

let embedded: Target;
let pool: Awaited<ReturnType<typeof startPool>>;
before(async () => {
  pool = await startPool({ port: 0 });
  embedded = await connectEndpoint(pool.url);
});
after(() => pool.close());

/** Answers every request as told, as an endpoint of somebody else would. */
async function answering(status: number, body: string, use: (target: Target) => Promise<void>) {
  const server = createServer((_request, response) => response.writeHead(status).end(body)).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    await use({ ...embedded, name: 'elsewhere', endpoint: `http://127.0.0.1:${port}/` });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('the identity pools of a run, and no others, go with it', async () => {
  const own = await createIdentityPool(embedded, 'auth-conformance-one', COORDINATES, NO_LEDGER);
  const other = await createIdentityPool(embedded, 'auth-conformance-two', COORDINATES, NO_LEDGER);
  assert.deepEqual((await removeRun(embedded, 'one')).failures, []);
  assert.deepEqual([await idOf(own), await idOf(other)], ['ResourceNotFoundException', other]);
});

/** The id of an identity pool, or the name of the refusal to describe it. */
async function idOf(IdentityPoolId: string): Promise<string> {
  const answer = await fetch(pool.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityService.DescribeIdentityPool',
      ...SIGNED,
    },
    body: JSON.stringify({ IdentityPoolId }),
  });
  const body = (await answer.json()) as { readonly __type?: string; readonly IdentityPoolId?: string };
  return body.__type ?? body.IdentityPoolId ?? '';
}

for (const [status, body] of [
  [400, '{"__type":"UnknownOperationException"}'],
  [500, '{"code":"CognitoLocal#Unsupported"}'],
  [404, '<html>'],
  [200, '{}'],
] as const) {
  test(`HTTP ${status} ${body} means that there are no identity pools`, () =>
    answering(status, body, async (target) => {
      await assert.rejects(createIdentityPool(target, 'x', COORDINATES, NO_LEDGER), {
        name: 'NotApplicable',
        message: /elsewhere has no identity pools/,
      });
    }));
}

test('a refusal of whoever asks says nothing of identity pools', () =>
  answering(400, '{"__type":"AccessDeniedException"}', async (target) => {
    await assert.rejects(createIdentityPool(target, 'x', COORDINATES, NO_LEDGER), {
      name: 'AccessDeniedException',
    });
  }));
