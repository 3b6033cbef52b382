import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type RunningPool, startPool } from '../../pool/server/start-pool';
import { type Administrator, createAdministrator } from '../../targets/administrator';
import { connectEndpoint } from '../../targets/endpoint';
import { triggers } from '../../triggers/registry';
import { remindOfLeftOvers } from '../run/remind-of-left-overs';
import { type CliProcess, startCli } from '../testing/cli-process';
import { sweepHere } from './testing/sweep-here';

const home = process.cwd();
let pool: RunningPool;
let administrator: Administrator;
let folder: string;
/** Where the runs put what they need for a while. */
let temporary: string;
/** A target file of throw-away pools. */
const PROVISIONED = 'throw-away.json';

before(async () => {
  pool = await startPool({ port: 0, triggers });
  administrator = createAdministrator(await connectEndpoint(pool.url), () => {});
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'interrupted-')));
  process.chdir(folder);
  temporary = join(folder, 'temporary');
  mkdirSync(temporary);
  process.env.TMPDIR = temporary;
  for (const PoolName of FOREIGN) await administrator.createUserPool({ PoolName });
  writeFileSync(
    PROVISIONED,
    JSON.stringify({ region: 'us-east-1', endpoint: pool.url, mode: 'provisioned' }),
  );
});
after(async () => {
  process.chdir(home);
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

/** Folders of features that were rendered in one language. */
const rendered = () => readdirSync(temporary).filter((name) => name.startsWith('auth-conformance-'));

const ledgers = () => (existsSync('.auth-conformance') ? readdirSync('.auth-conformance') : []);

/** A run that is in the middle: some of what it makes is there, and it is about to make more. */
async function inTheMiddle(
  options: readonly string[],
  hasBegun: () => Promise<boolean>,
): Promise<CliProcess> {
  const run = startCli(folder, ['run', '--client', 'amplify-v6', '--out', 'out', ...options]);
  while (!(await hasBegun())) {
    assert.equal(run.child.exitCode, null, `the run ended before it made anything: ${run.output()}`);
    await wait(5);
  }
  return run;
}

/** With two examples at a time. */
const onThrowAwayPools = (options: readonly string[]) =>
  inTheMiddle(['--parallel', '2', ...options], async () => {
    const ours = (await poolNames()).filter((name) => !FOREIGN.includes(name));
    return ours.length >= 2;
  });

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const) {
  test(`${signal} in the middle of a run leaves nothing: no pool, no ledger, no rendered feature`, async () => {
    const run = await onThrowAwayPools(['--endpoint', pool.url, '--language', 'fr']);
    assert.equal(ledgers().length, 1);
    assert.equal(rendered().length, 1);
    run.child.kill(signal);
    assert.equal(await run.ended, code);
    assert.deepEqual(await poolNames(), [...FOREIGN].sort(), run.output());
    assert.deepEqual(ledgers(), []);
    assert.deepEqual(rendered(), []);
  });
}

test('what kill -9 left is listed, then removed by the target file, and nothing else', async () => {
  const run = await onThrowAwayPools(['--target', PROVISIONED]);
  const during = await sweepHere('--apply');
  assert.match(during.text, /left alone .*auth-conformance-[0-9a-f]{10}\), .*: its run is going on/);
  assert.equal(during.exit, 0, during.text);
  assert.equal(run.child.exitCode, null, 'the sweep disturbed the run');
  run.child.kill('SIGKILL');
  assert.equal(await run.ended, 'SIGKILL');
  const left = await poolNames();
  assert.ok(left.length > FOREIGN.length, 'kill -9 left nothing to sweep');
  assert.equal(ledgers().length, 1);

  const listed = await sweepHere('--endpoint', pool.url);
  assert.equal(listed.exit, 0);
  const announced = listed.text.match(/would remove .*: its ledger (lists|announced) it/g) ?? [];
  assert.equal(announced.length, left.length - FOREIGN.length, listed.text);
  assert.match(listed.text, /left alone .*auth-conformance-0123456789.*neither a ledger nor a tag/);
  assert.doesNotMatch(listed.text, /notours|shop/);
  assert.match(listed.text, /add --apply/);
  assert.deepEqual(await poolNames(), left);

  const target = await connectEndpoint(pool.url);
  const reminder = remindOfLeftOvers(target, '.auth-conformance');
  assert.match(reminder ?? '', /^An earlier run may have left something on .*npm run sweep lists it/);

  const swept = await sweepHere('--target', PROVISIONED, '--apply');
  assert.equal(swept.exit, 0, swept.text);
  assert.deepEqual(await poolNames(), [...FOREIGN].sort());
  assert.deepEqual(ledgers(), []);
  assert.equal(remindOfLeftOvers(target, '.auth-conformance'), undefined);
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
  const file = 'own.json';
  const userPoolClientIds = [UserPoolClient?.ClientId];
  const where = { region: 'us-east-1', endpoint: pool.url, mode: 'existing' };
  writeFileSync(file, JSON.stringify({ ...where, userPoolId: UserPoolId, userPoolClientIds }));
  const usernames = async () => {
    const { Users } = await administrator.listUsers({ UserPoolId });
    return (Users ?? []).map(({ Username = '' }) => Username).sort();
  };
  return { UserPoolId, file, usernames };
}

for (const [signal, exit] of [
  ['SIGTERM', 143],
  ['SIGKILL', 'SIGKILL'],
] as const) {
  test(`in somebody’s own pool, ${signal} and a sweep leave whoever was there, and nobody else`, async () => {
    const { UserPoolId, file, usernames } = await ownPool();
    const run = await inTheMiddle(
      ['--target', file, '--parallel', '1'],
      async () => (await usernames()).length >= 2,
    );
    run.child.kill(signal);
    assert.equal(await run.ended, exit);
    if (signal === 'SIGKILL') {
      assert.equal(ledgers().length, 1);
      const swept = await sweepHere('--target', file, '--apply');
      assert.equal(swept.exit, 0, swept.text);
    }
    assert.deepEqual(await usernames(), ['alice'], run.output());
    assert.deepEqual(ledgers(), []);
    await administrator.deleteUserPool({ UserPoolId });
  });
}
