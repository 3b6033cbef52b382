import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type RunningPool, startPool } from '../../pool/server/start-pool';
import { type Administrator, createAdministrator } from '../../targets/administrator';
import { connectEndpoint } from '../../targets/endpoint';
import { triggers } from '../../triggers/registry';
import { remindOfLeftOvers } from '../run/remind-of-left-overs';
import { runCli, startCli } from '../testing/cli-process';

let pool: RunningPool;
let administrator: Administrator;
let folder: string;

before(async () => {
  pool = await startPool({ port: 0, triggers });
  administrator = createAdministrator(await connectEndpoint(pool.url), () => {});
  folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
  for (const PoolName of FOREIGN) await administrator.createUserPool({ PoolName });
});
after(async () => {
  administrator.destroy();
  await pool.close();
  rmSync(folder, { recursive: true });
});

/** Names that look like a run's, on pools that none has made. */
const FOREIGN = ['auth-conformance-notours', 'auth-conformance-0123456789', 'shop'];

async function poolNames(): Promise<readonly string[]> {
  const { UserPools } = await administrator.listUserPools({ MaxResults: 60 });
  return (UserPools ?? []).map(({ Name }) => Name ?? '').sort();
}

const ledgers = () => {
  const home = join(folder, '.auth-conformance');
  return existsSync(home) ? readdirSync(home) : [];
};

/** A run that is in the middle: it has made some pools and is about to make more. */
async function runInTheMiddle() {
  const run = startCli(folder, [
    'run',
    '--endpoint',
    pool.url,
    '--parallel',
    '2',
    '--out',
    join(folder, 'out'),
  ]);
  for (;;) {
    const ours = (await poolNames()).filter((name) => !FOREIGN.includes(name));
    if (ours.length >= 2) return run;
    assert.equal(run.child.exitCode, null, `the run ended before its first pools: ${run.output()}`);
    await wait(20);
  }
}

for (const [signal, exit] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} in the middle of a run leaves nothing: no pool, no ledger`, async () => {
    const run = await runInTheMiddle();
    assert.equal(ledgers().length, 1);
    run.child.kill(signal);
    assert.equal(await run.ended, exit);
    assert.deepEqual(await poolNames(), [...FOREIGN].sort(), run.output());
    assert.deepEqual(ledgers(), []);
  });
}

test('what kill -9 left is listed, then removed, and nothing else', async () => {
  const run = await runInTheMiddle();
  const during = await runCli(folder, ['sweep', '--apply']);
  assert.match(during.output, /left alone .*auth-conformance-[0-9a-f]{10}\), .*: its run is going on/);
  assert.equal(during.exit, 0, during.output);
  assert.equal(run.child.exitCode, null, 'the sweep disturbed the run');
  run.child.kill('SIGKILL');
  assert.equal(await run.ended, 'SIGKILL');
  const left = await poolNames();
  assert.ok(left.length > FOREIGN.length, 'kill -9 left nothing to sweep');
  assert.equal(ledgers().length, 1);

  const listed = await runCli(folder, ['sweep', '--endpoint', pool.url]);
  assert.equal(listed.exit, 0);
  const announced = listed.output.match(/would remove .*: its ledger (lists|announced) it/g) ?? [];
  assert.equal(announced.length, left.length - FOREIGN.length, listed.output);
  assert.match(listed.output, /left alone .*auth-conformance-0123456789.*neither a ledger nor a tag/);
  assert.doesNotMatch(listed.output, /notours|shop/);
  assert.match(listed.output, /add --apply/);
  assert.deepEqual(await poolNames(), left);

  const target = await connectEndpoint(pool.url);
  const reminder = remindOfLeftOvers(target, join(folder, '.auth-conformance'));
  assert.match(reminder ?? '', /^An earlier run may have left something on .*npm run sweep lists it/);

  const swept = await runCli(folder, ['sweep', '--apply']);
  assert.equal(swept.exit, 0, swept.output);
  assert.deepEqual(await poolNames(), [...FOREIGN].sort());
  assert.deepEqual(ledgers(), []);
  assert.equal(remindOfLeftOvers(target, join(folder, '.auth-conformance')), undefined);
});

/** Somebody's pool with somebody in it, and the target file that names it. */
async function ownPool() {
  const { UserPool } = await administrator.createUserPool({
    PoolName: 'shop',
    AutoVerifiedAttributes: ['email'],
  });
  const UserPoolId = UserPool?.Id ?? '';
  const { UserPoolClient } = await administrator.createUserPoolClient({
    ...{ UserPoolId, ClientName: 'app' },
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  });
  await administrator.adminCreateUser({ UserPoolId, Username: 'alice', MessageAction: 'SUPPRESS' });
  const file = join(folder, 'pool.json');
  const userPoolClientIds = [UserPoolClient?.ClientId];
  const where = { region: 'us-east-1', endpoint: pool.url, mode: 'existing' };
  writeFileSync(file, JSON.stringify({ ...where, userPoolId: UserPoolId, userPoolClientIds }));
  const usernames = async () => {
    const { Users } = await administrator.listUsers({ UserPoolId });
    return (Users ?? []).map(({ Username = '' }) => Username).sort();
  };
  return { UserPoolId, file, usernames };
}

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  test(`in somebody’s own pool, ${signal} and a sweep leave whoever was there, and nobody else`, async () => {
    const { UserPoolId, file, usernames } = await ownPool();
    const run = startCli(folder, ['run', '--target', file, '--out', join(folder, 'out')]);
    while ((await usernames()).length < 2) {
      assert.equal(run.child.exitCode, null, `the run ended before it made anybody: ${run.output()}`);
      await wait(5);
    }
    run.child.kill(signal);
    await run.ended;
    if (signal === 'SIGKILL') {
      assert.equal(ledgers().length, 1);
      const { exit, output } = await runCli(folder, ['sweep', '--target', file, '--apply']);
      assert.equal(exit, 0, output);
    }
    assert.deepEqual(await usernames(), ['alice'], run.output());
    assert.deepEqual(ledgers(), []);
    await administrator.deleteUserPool({ UserPoolId });
  });
}
