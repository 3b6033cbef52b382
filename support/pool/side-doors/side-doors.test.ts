import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPool } from '../create-pool';
import { createCaller } from '../testing/caller';
import { signUp } from '../testing/people';

const HOME = 'http://127.0.0.1:9229';

test('health tells the capabilities', async () => {
  const pool = await createPool();
  const answer = await pool.fetch(new Request(`${HOME}/_pool/health`));
  const { status, profile } = (await answer.json()) as { status: string; profile: string[] };
  assert.deepEqual({ status, profile }, { status: 'ok', profile: ['codes', 'triggers', 'clock', 'sms'] });
});

test('observations are handed out once, from where the reader stands', async () => {
  const caller = await createCaller();
  const { body } = await signUp(caller, 'alice', { email: 'alice@example.com' });
  const read = async (since: number) =>
    (await caller.pool.fetch(new Request(`${HOME}/_pool/observations?since=${since}`))).json() as Promise<{
      next: number;
      observations: Record<string, unknown>[];
    }>;
  const first = await read(0);
  const { at, code, ...rest } = first.observations[0] ?? {};
  assert.match(String(at), /^\d{4}-\d\d-\d\dT/);
  assert.match(String(code), /^\d{6}$/);
  assert.deepEqual(rest, {
    seq: 1,
    kind: 'code',
    userPoolId: caller.userPoolId,
    username: 'alice',
    sub: body.UserSub,
    attribute: 'email',
    medium: 'EMAIL',
    destination: 'alice@example.com',
    purpose: 'sign-up',
  });
  assert.deepEqual(await read(first.next), { next: 1, observations: [] });
});

test('the clock of one pool moves without the others', async () => {
  const caller = await createCaller({ now: () => 1_000_000 });
  await caller.advance(3600);
  const body = '{"advanceSeconds":0}';
  const answer = await caller.pool.fetch(new Request(`${HOME}/_pool/clock`, { method: 'POST', body }));
  assert.deepEqual(await answer.json(), { now: new Date(1_000_000).toISOString() });
  const other = await caller.call('CreateUserPool', { PoolName: 'other' });
  assert.equal(other.body.UserPool.CreationDate, 1000);
  await caller.call('SignUp', { Username: 'alice', Password: 'Passw0rd!' });
  const alice = await caller.call('AdminGetUser', { Username: 'alice' });
  assert.equal(alice.body.UserCreateDate, 4600);
});

for (const body of [
  '{}',
  '{"advanceSeconds":-1}',
  '{"advanceSeconds":"9"}',
  '{"advanceSeconds":1e99}',
  'null',
  '[',
]) {
  test(`the clock refuses ${body}`, async () => {
    const pool = await createPool();
    const answer = await pool.fetch(new Request(`${HOME}/_pool/clock`, { method: 'POST', body }));
    assert.equal(answer.status, 400);
  });
}

for (const [name, url, headers] of [
  ['a rebound name', 'http://rebound.example/_pool/observations', {}],
  ['a page of another origin', `${HOME}/_pool/observations`, { Origin: 'https://evil.example' }],
  ['a page without origin', `${HOME}/_pool/observations`, { Origin: 'null' }],
  ['a page that tells its site alone', `${HOME}/_pool/observations`, { 'Sec-Fetch-Site': 'cross-site' }],
  ['a page that is told by its link', `${HOME}/_pool/health`, { Referer: 'https://evil.example/' }],
] as const) {
  test(`the side doors stay shut for ${name}`, async () => {
    const pool = await createPool();
    const answer = await pool.fetch(new Request(url, { headers }));
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
  });
}
