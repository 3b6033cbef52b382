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

test('an address where nothing answers tells nothing', async () => {
  await assert.rejects(connectEndpoint('http://127.0.0.1:9'), {
    name: 'CannotTell',
    message: /Nothing answers/,
  });
});

test('an endpoint without side doors has no capabilities and is a third party', async () => {
  await withServer(
    (_request, response) => response.end('<html>hello</html>'),
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
