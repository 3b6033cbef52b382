import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type RunningPool, startPool } from '../../pool/server/start-pool';
import { type Administrator, createAdministrator } from '../administrator';
import type { Target } from '../contract';
import { connectEndpoint } from '../endpoint';
import { createIdentityPool, identityPoolsNamed } from '../identity-pools';
import { ledgerAt, NO_LEDGER } from '../ledger/ledger';
import { openLedger } from '../ledger/open-ledger';
import { type LedgerRecord, readLedger } from '../ledger/read-ledger';
import type { Resource } from '../ledger/resource';
import { listUsers } from '../list-users';
import { removePools } from '../remove-pools';
import { startMeddlingProxy } from '../testing/meddling-proxy';
import type { Survey } from './left-over';
import { removeLeftOvers } from './remove-left-overs';
import { survey } from './survey';

let pool: RunningPool;
let target: Target;
let administrator: Administrator;
let folder: string;

before(async () => {
  pool = await startPool({ port: 0 });
  target = await connectEndpoint(pool.url);
  administrator = createAdministrator(target, () => {});
  folder = mkdtempSync(join(tmpdir(), 'sweep-'));
});
after(async () => {
  administrator.destroy();
  await pool.close();
  rmSync(folder, { recursive: true });
});

let runs = 0;
const nextRun = (): string => {
  runs += 1;
  return runs.toString(16).padStart(10, 'b');
};

async function makePool(PoolName: string, tag?: string): Promise<string> {
  const { UserPool } = await administrator.createUserPool({
    PoolName,
    ...(tag !== undefined && { UserPoolTags: { 'auth-conformance-run': tag } }),
  });
  return UserPool?.Id ?? '';
}

/** More than any system counts to. */
const NO_PROCESS = 999_999_999;

/** A ledger as a run leaves it that died: its process is gone, and its lines are as old as asked. */
function deadLedger(
  run: string,
  lines: (ledger: ReturnType<typeof ledgerAt>) => void,
  at?: string,
): LedgerRecord {
  const file = openLedger(folder, run, target);
  lines(ledgerAt(file));
  const text = readFileSync(file, 'utf8').replace(/"pid":\d+/, `"pid":${NO_PROCESS}`);
  writeFileSync(file, at === undefined ? text : text.replace(/"at":"[^"]*"/g, `"at":"${at}"`));
  return readLedger(file);
}

async function look(run: string, ledgers: readonly LedgerRecord[]): Promise<Survey> {
  return await survey({ administrator, target }, ledgers, { look: 'everything', run, now: new Date() });
}

const decisions = ({ leftOvers }: Survey) =>
  leftOvers.map(({ thing, decision, because }) => [
    thing.type === 'user' ? thing.username : thing.id,
    decision,
    because,
  ]);

test('a pool that a ledger lists by id is the run’s; one with the same name from before is not', async () => {
  const run = nextRun();
  const name = `auth-conformance-${run}`;
  const foreign = await makePool(name);
  const own = await makePool(name);
  const ledger = deadLedger(
    run,
    (lines) => lines.made(lines.intends({ type: 'user-pool', name }), { type: 'user-pool', name, id: own }),
    '2099-01-01T00:00:00.000Z',
  );
  assert.deepEqual(decisions(await look(run, [ledger])), [
    [foreign, 'leave', 'it is named like ours, but neither a ledger nor a tag says that a run made it'],
    [own, 'remove', 'its ledger lists it'],
  ]);
});

test('a pool that came after its announcement is the run’s, though its id was never written down', async () => {
  const run = nextRun();
  const name = `auth-conformance-${run}`;
  const ledger = deadLedger(run, (lines) => lines.intends({ type: 'user-pool', name }));
  const id = await makePool(name);
  assert.deepEqual(decisions(await look(run, [ledger])), [[id, 'remove', 'its ledger announced it']]);
});

test('a tag counts only with the same run in the name', async () => {
  const run = nextRun();
  const own = await makePool(`auth-conformance-${run}`, run);
  const other = await makePool(`auth-conformance-${run}`, 'ffffffffff');
  const seen = await look(run, []);
  assert.deepEqual(
    seen.leftOvers.map(({ decision }) => decision),
    ['remove', 'leave'],
  );
  const swept = await removeLeftOvers({ administrator, target }, seen.leftOvers);
  assert.equal(swept.length, 1);
  await assert.rejects(administrator.describeUserPool({ UserPoolId: own }), {
    name: 'ResourceNotFoundException',
  });
  await administrator.describeUserPool({ UserPoolId: other });
});

test('names that only begin, or end, like ours are not looked at', async () => {
  const run = nextRun();
  for (const name of [
    `auth-conformance-${run}0`,
    `my-auth-conformance-${run}`,
    `auth-conformance-${run.toUpperCase()}`,
  ]) {
    await makePool(name, run);
  }
  assert.deepEqual(
    (await survey({ administrator, target }, [], { look: 'everything', now: new Date() })).leftOvers.filter(
      (it) => it.run === run,
    ),
    [],
  );
});

test('a ledger of which nothing is left is settled; one of a run that goes on is not', async () => {
  const run = nextRun();
  const gone = { type: 'user-pool', name: `auth-conformance-${run}`, id: 'us-east-1_Gone12345' } as const;
  const ledger = deadLedger(run, (lines) => lines.made(lines.intends(gone), gone));
  assert.deepEqual((await look(run, [ledger])).settled, [ledger]);
  const going = nextRun();
  const alive = readLedger(openLedger(folder, going, target));
  assert.deepEqual((await look(going, [alive])).settled, []);
});

test('of a pool that is somebody’s, only people go who are named like the run and came after its announcement', async () => {
  const run = nextRun();
  const userPoolId = await makePool('shop');
  const create = (Username: string) =>
    administrator.adminCreateUser({ UserPoolId: userPoolId, Username, MessageAction: 'SUPPRESS' });
  const ledger = deadLedger(run, (lines) =>
    lines.intends({ type: 'users', userPoolId, address: 'success+{id}@simulator.amazonses.com' }),
  );
  const own = [`auth-conformance-${run}-1`, `auth-conformance-${run}-2`];
  const foreign = ['alice', `auth-conformance-${run}`, 'auth-conformance-notours-1'];
  for (const username of [...own, ...foreign]) await create(username);
  const late = {
    ...ledger,
    intents: ledger.intents.map((it) => ({ ...it, intendedAt: new Date('2099-01-01') })),
  };
  assert.deepEqual(
    (await look(run, [late])).leftOvers.map(({ decision }) => decision),
    ['leave', 'leave'],
  );
  await removeLeftOvers({ administrator, target }, (await look(run, [ledger])).leftOvers);
  const { Users } = await administrator.listUsers({ UserPoolId: userPoolId });
  assert.deepEqual(Users?.map(({ Username }) => Username).sort(), foreign.sort());
  assert.deepEqual((await look(run, [ledger])).settled, [ledger]);
});

test('what the target says that it has removed, and still has, is not removed', async () => {
  const run = nextRun();
  const id = await makePool(`auth-conformance-${run}`, run);
  const proxy = await startMeddlingProxy(pool.url, (operation) =>
    operation === 'DeleteUserPool' ? { kind: 'answer', body: {} } : undefined,
  );
  const meddled = await connectEndpoint(proxy.url);
  const site = { administrator: createAdministrator(meddled, () => {}), target: meddled };
  try {
    const [swept, ...others] = await removeLeftOvers(site, (await look(run, [])).leftOvers);
    assert.deepEqual(others, []);
    assert.match(swept?.failure ?? '', new RegExp(`user pool ${id} .* is still there$`));
  } finally {
    site.administrator.destroy();
    await proxy.close();
  }
  await administrator.deleteUserPool({ UserPoolId: id });
});

test('identity pools of a ledger go, by id or by the run in their name; those of others stay', async () => {
  const run = nextRun();
  const name = `auth-conformance-${run}`;
  const coordinates = { region: 'us-east-1', userPoolId: 'us-east-1_AbCdEf123', userPoolClientId: 'a' };
  const create = (called: string) => createIdentityPool(target, called, coordinates, NO_LEDGER);
  const [listed, announced, foreign] = [await create(name), await create(name), await create(`${name}-not`)];
  const ledger = deadLedger(run, (lines) => {
    lines.made(lines.intends({ type: 'identity-pool', name }), { type: 'identity-pool', name, id: listed });
    lines.intends({ type: 'identity-pool', name });
  });
  const seen = await look(run, [ledger]);
  assert.deepEqual(
    seen.leftOvers.map(({ because }) => because),
    ['its ledger lists it', 'its ledger announced it'],
  );
  const swept = await removeLeftOvers({ administrator, target }, seen.leftOvers);
  assert.deepEqual(
    swept.map(({ leftOver, failure }) => [leftOver.thing.type === 'user' ? '' : leftOver.thing.id, failure]),
    [
      [listed, undefined],
      [announced, undefined],
    ],
  );
  assert.deepEqual(await identityPoolsNamed(target, name), []);
  assert.deepEqual(await identityPoolsNamed(target, `${name}-not`), [foreign]);
  assert.deepEqual((await look(run, [ledger])).settled, [ledger]);
});

test('a planted ledger takes nothing that does not bear the name of its own run, nor lists it', async () => {
  const run = nextRun();
  const name = 'production';
  const id = await makePool(name);
  const other = await makePool(`auth-conformance-${nextRun()}`);
  const coordinates = { region: 'us-east-1', userPoolId: id, userPoolClientId: 'a' };
  const identities = await createIdentityPool(target, name, coordinates, NO_LEDGER);
  await administrator.adminCreateUser({ UserPoolId: id, Username: 'alice', MessageAction: 'SUPPRESS' });
  const ours = `auth-conformance-${run}`;
  const claims: readonly Resource[] = [
    { type: 'user-pool', name, id },
    { type: 'user-pool', name: ours, id },
    { type: 'user-pool', name: ours, id: other },
    { type: 'identity-pool', name, id: identities },
    { type: 'identity-pool', name: ours, id: identities },
    { type: 'users', userPoolId: id, address: 'alice{id}@example.com' },
    { type: 'users', userPoolId: id, address: '{id}' },
    { type: 'users', userPoolId: '../../../etc/passwd', address: '" or "' },
  ];
  for (const claim of claims) {
    const ledger = deadLedger(
      run,
      (lines) => lines.made(lines.intends(claim), claim),
      '2000-01-01T00:00:00.000Z',
    );
    const { leftOvers } = await look(run, [ledger]).catch((error: Error) => {
      assert.match(error.name, /InvalidParameterException/);
      return { leftOvers: [] };
    });
    assert.deepEqual(leftOvers, [], JSON.stringify(claim));
  }
  const known = claims.map((resource, n) => ({
    ...{ intent: String(n), resource, state: 'made' as const, intendedAt: new Date(0) },
  }));
  const { settled, failures } = await removePools(administrator, run, known);
  assert.deepEqual([settled, failures.length], [[], 2]);
  await administrator.adminGetUser({ UserPoolId: id, Username: 'alice' });
  await administrator.describeUserPool({ UserPoolId: other });
  assert.deepEqual(await identityPoolsNamed(target, name), [identities]);
});

test('where a pool lists everybody, whatever it was asked, only people of the run are found', async () => {
  const run = nextRun();
  const UserPoolId = await makePool('shop');
  const own = `auth-conformance-${run}-1`;
  for (const Username of [own, 'alice']) {
    await administrator.adminCreateUser({ UserPoolId, Username, MessageAction: 'SUPPRESS' });
  }
  const unfiltered = createAdministrator(target, () => {});
  unfiltered.middlewareStack.add((next) => (args) => {
    const { Filter: _filter, ...input } = args.input as { readonly Filter?: string };
    return next({ ...args, input: input as typeof args.input });
  });
  const found = await listUsers(unfiltered, { userPoolId: UserPoolId, address: '{id}@example.com' }, run);
  unfiltered.destroy();
  assert.deepEqual(
    found.map(({ username }) => username),
    [own],
  );
});

test('one deletion that fails does not stop the rest, and a pool that will not say whose it is stays', async () => {
  const run = nextRun();
  const [stubborn, mute, last] = [
    await makePool(`auth-conformance-${run}`, run),
    await makePool(`auth-conformance-${run}`, run),
    await makePool(`auth-conformance-${run}`, run),
  ];
  const proxy = await startMeddlingProxy(pool.url, (operation, body) => {
    const isMeant =
      (operation === 'DeleteUserPool' && body.includes(stubborn)) ||
      (operation === 'DescribeUserPool' && body.includes(mute));
    return isMeant ? { kind: 'refuse', error: 'AccessDeniedException' } : undefined;
  });
  const meddled = createAdministrator({ ...target, endpoint: proxy.url }, () => {});
  try {
    const { leftOvers } = await survey({ administrator: meddled, target }, [], {
      look: 'everything',
      run,
      now: new Date(),
    });
    assert.deepEqual(
      leftOvers.map(({ decision }) => decision),
      ['remove', 'unclear', 'remove'],
    );
    const swept = await removeLeftOvers({ administrator: meddled, target }, leftOvers);
    assert.match(swept[0]?.failure ?? '', /AccessDeniedException/);
    assert.equal(swept[1]?.failure, undefined);
    await assert.rejects(administrator.describeUserPool({ UserPoolId: last }), {
      name: 'ResourceNotFoundException',
    });
    await administrator.describeUserPool({ UserPoolId: mute });
  } finally {
    meddled.destroy();
    await proxy.close();
  }
});
