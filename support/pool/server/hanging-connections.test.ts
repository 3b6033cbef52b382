import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { startPool } from './start-pool';

const CONNECTIONS = 1000;
const AT_ONCE = 100;

/** A client that starts a request and never ends it: half of them inside the headers, half inside the body. */
async function hanging(port: number, index: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const head = 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n';
  socket.write(index % 2 === 0 ? head : `${head}\r\n{"ClientId":`);
  return socket;
}

test(`${CONNECTIONS} hanging connections keep nobody from an answer, nor the pool from closing`, async () => {
  const pool = await startPool({ port: 0 });
  const sockets: Socket[] = [];
  while (sockets.length < CONNECTIONS) {
    const more = Array.from({ length: AT_ONCE }, (_, index) => hanging(pool.port, index));
    sockets.push(...(await Promise.all(more)));
  }
  const answer = await fetch(new URL('_pool/health', pool.url));
  assert.equal(answer.status, 200);
  assert.equal(((await answer.json()) as { status: string }).status, 'ok');
  for (const socket of sockets) socket.on('error', () => {});
  const closed = sockets.map((socket) => once(socket, 'close'));
  for (const socket of sockets) socket.resume();
  await pool.close();
  await Promise.all(closed);
});
