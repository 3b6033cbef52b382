import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { startPool } from '../pool/server/start-pool';
import { connectEndpoint } from './endpoint';

async function withServer(listener: RequestListener, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

test('what is no address is refused as a mistake', async () => {
  await assert.rejects(connectEndpoint('pool'), { name: 'UsageError', message: /this is not an address/ });
  await assert.rejects(connectEndpoint('ftp://127.0.0.1/'), {
    name: 'UsageError',
    message: /the scheme is ftp/,
  });
});

test('an address with a key is refused, and the key is not repeated', async () => {
  for (const address of [
    'http://bot:k3y@127.0.0.1:9/',
    'http://127.0.0.1:9/?key=k3y',
    'ftp://bot:k3y@pool/',
  ]) {
    await assert.rejects(connectEndpoint(address), (error: Error) => {
      assert.equal(error.name, 'UsageError');
      assert.ok(!error.message.includes('k3y'), error.message);
      return true;
    });
  }
});

test('an address where nothing answers tells nothing', async () => {
  await assert.rejects(connectEndpoint('http://127.0.0.1:9'), {
    name: 'CannotTell',
    message: /Nothing answers/,
  });
});

const UNKNOWN = JSON.stringify({ __type: 'UnknownOperationException' });

for (const body of ['<html>hello</html>', '{}', '', UNKNOWN]) {
  test(`what answers "${body}" does not speak the protocol`, async () => {
    await withServer(
      (_request, response) => response.end(body),
      async (url) => {
        await assert.rejects(connectEndpoint(url), {
          name: 'CannotTell',
          message: /does not speak the Cognito/,
        });
      },
    );
  });
}

test('an endpoint without side doors has no capabilities and is a third party', async () => {
  await withServer(
    (request, response) => {
      const isCall = request.method === 'POST';
      response.writeHead(isCall ? 400 : 404).end(isCall ? '{"__type":"InvalidParameterException"}' : 'no');
    },
    async (url) => {
      const { profile, standing } = await connectEndpoint(url);
      assert.deepEqual({ profile, standing }, { profile: [], standing: 'third party' });
    },
  );
});

test('our own pool stays simulated, wherever it is served', async () => {
  const pool = await startPool({ port: 0 });
  try {
    const { profile, standing } = await connectEndpoint(pool.url);
    assert.equal(standing, 'simulated');
    assert.ok(profile.includes('codes') && profile.includes('clock'));
  } finally {
    await pool.close();
  }
});
