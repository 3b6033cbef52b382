import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type RunningPool, startPool } from '../pool/server/start-pool';
import { type Administrator, createAdministrator } from './administrator';
import { removeRun } from './clean-up';
import type { Target } from './contract';
import { connectEndpoint } from './endpoint';
import { createIdentityPool, identityPoolsNamed } from './identity-pools';
import { ledgerAt } from './ledger/ledger';
import { openLedger } from './ledger/open-ledger';
import { outstandingIn, readLedger } from './ledger/read-ledger';
import { createProvisioner } from './provision';
import { type Meddling, startMeddlingProxy } from './testing/meddling-proxy';

let pool: RunningPool;
let folder: string;
let honest: Administrator;

before(async () => {
  pool = await startPool({ port: 0 });
  folder = mkdtempSync(join(tmpdir(), 'clean-up-'));
  honest = createAdministrator(await connectEndpoint(pool.url), () => {});
});
after(async () => {
  honest.destroy();
  await pool.close();
  rmSync(folder, { recursive: true });
});

let runs = 0;

interface Scene {
  readonly target: Target;
  readonly run: string;
  readonly ledger: string;
  provision(owner: string): Promise<unknown>;
}

/** A run against a pool before which a proxy meddles. */
async function withRun(
  meddle: (operation: string, body: string) => Meddling | undefined,
  use: (scene: Scene) => Promise<void>,
): Promise<void> {
  runs += 1;
  const run = runs.toString(16).padStart(10, 'a');
  const proxy = await startMeddlingProxy(pool.url, meddle);
  const target = await connectEndpoint(proxy.url);
  const ledger = openLedger(folder, run, target);
  const administrator = createAdministrator(target, () => {});
  const provisioner = createProvisioner(target, run, administrator, ledgerAt(ledger));
  try {
    await use({ target, run, ledger, provision: (owner) => provisioner.poolFor({ owner }) });
  } finally {
    administrator.destroy();
    await proxy.close();
  }
}

async function poolsOf(run: string): Promise<readonly string[]> {
  const { UserPools } = await honest.listUserPools({ MaxResults: 60 });
  return (UserPools ?? []).flatMap(({ Id, Name }) => (Name === `auth-conformance-${run}` ? [Id ?? ''] : []));
}

test('every pool goes, and the ledger with the last', async () => {
  await withRun(
    () => undefined,
    async ({ target, run, ledger, provision }) => {
      await Promise.all(['a', 'b', 'c'].map(provision));
      assert.equal((await poolsOf(run)).length, 3);
      assert.deepEqual(await removeRun(target, run, ledger), { usersLeft: [], failures: [] });
      assert.deepEqual(await poolsOf(run), []);
      assert.equal(existsSync(ledger), false);
    },
  );
});

test('a pool that is still being made when the run stops is waited for, and removed; no further one is made', async () => {
  const { promise: release, resolve: letGo } = Promise.withResolvers<void>();
  let created = 0;
  const holdSecond = (operation: string): Meddling | undefined => {
    if (operation !== 'CreateUserPool') return undefined;
    created += 1;
    return created === 2 ? { kind: 'hold', until: release } : undefined;
  };
  await withRun(holdSecond, async ({ target, run, ledger, provision }) => {
    await provision('a');
    const late = provision('b');
    while (created < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    const removing = removeRun(target, run, ledger);
    await assert.rejects(provision('c'), { name: 'CannotTell', message: /being stopped/ });
    letGo();
    await late.catch(() => {});
    assert.deepEqual((await removing).failures, []);
    assert.deepEqual(await poolsOf(run), []);
    assert.equal(existsSync(ledger), false);
  });
});

test('a pool that will not go does not keep the others, and its ledger stays with it alone', async () => {
  let stubborn: string | undefined;
  const refuse = (operation: string, body: string): Meddling | undefined =>
    operation === 'DeleteUserPool' && stubborn !== undefined && body.includes(stubborn)
      ? { kind: 'refuse', error: 'InvalidParameterException' }
      : undefined;
  await withRun(refuse, async ({ target, run, ledger, provision }) => {
    await Promise.all(['a', 'b', 'c'].map(provision));
    [stubborn] = await poolsOf(run);
    const { failures } = await removeRun(target, run, ledger);
    assert.deepEqual(await poolsOf(run), [stubborn]);
    assert.equal(failures.length, 1);
    assert.match(failures[0] ?? '', new RegExp(`${stubborn}: InvalidParameterException`));
    const outstanding = outstandingIn(readLedger(ledger)).map(({ resource }) => resource);
    assert.deepEqual(outstanding, [{ type: 'user-pool', name: `auth-conformance-${run}`, id: stubborn }]);
    stubborn = undefined;
    assert.deepEqual((await removeRun(target, run, ledger)).failures, []);
    assert.deepEqual(await poolsOf(run), []);
  });
});

test('a pool whose removal was answered and that is still there is not removed, and its ledger stays', async () => {
  let stubborn: string | undefined;
  const pretend = (operation: string, body: string): Meddling | undefined =>
    operation === 'DeleteUserPool' && stubborn !== undefined && body.includes(stubborn)
      ? { kind: 'answer', body: {} }
      : undefined;
  await withRun(pretend, async ({ target, run, ledger, provision }) => {
    await Promise.all(['a', 'b'].map(provision));
    [stubborn] = await poolsOf(run);
    const { failures } = await removeRun(target, run, ledger);
    assert.equal(failures.length, 1, failures.join('\n'));
    assert.match(failures[0] ?? '', new RegExp(`^${stubborn}: .* user pool ${stubborn} .* is still there$`));
    assert.deepEqual(await poolsOf(run), [stubborn]);
    assert.equal(existsSync(ledger), true);
    stubborn = undefined;
    assert.deepEqual((await removeRun(target, run, ledger)).failures, []);
    assert.equal(existsSync(ledger), false);
  });
});

test('a pool of which the target still tells for a moment has gone', async () => {
  let looks = 0;
  const late = (operation: string): Meddling | undefined => {
    if (operation !== 'DescribeUserPool') return undefined;
    looks += 1;
    return looks < 3 ? { kind: 'answer', body: { UserPool: {} } } : undefined;
  };
  await withRun(late, async ({ target, run, ledger, provision }) => {
    await provision('a');
    looks = 0;
    assert.deepEqual(await removeRun(target, run, ledger), { usersLeft: [], failures: [] });
    assert.equal(looks, 3);
    assert.equal(existsSync(ledger), false);
  });
});

test('who may not look at a pool that has gone, since its tag has gone too, looks at the list', async () => {
  const refuse = (operation: string): Meddling | undefined =>
    operation === 'DescribeUserPool' ? { kind: 'refuse', error: 'AccessDeniedException' } : undefined;
  await withRun(refuse, async ({ target, run, ledger, provision }) => {
    await provision('a');
    assert.deepEqual(await removeRun(target, run, ledger), { usersLeft: [], failures: [] });
    assert.equal(existsSync(ledger), false);
  });
});

test('an identity pool whose removal was answered and that is still there is not removed', async () => {
  let isStubborn = true;
  const pretend = (operation: string): Meddling | undefined =>
    isStubborn && operation === 'DeleteIdentityPool' ? { kind: 'answer', body: {} } : undefined;
  await withRun(pretend, async ({ target, run, ledger }) => {
    const coordinates = { region: 'us-east-1', userPoolId: 'us-east-1_AbCdEf123', userPoolClientId: 'a' };
    const id = await createIdentityPool(target, `auth-conformance-${run}`, coordinates, ledgerAt(ledger));
    const { failures } = await removeRun(target, run, ledger);
    assert.match(failures.join(), new RegExp(`^${id}: .* identity pool ${id} .* is still there$`));
    assert.equal(existsSync(ledger), true);
    isStubborn = false;
    assert.deepEqual((await removeRun(target, run, ledger)).failures, []);
    assert.equal(existsSync(ledger), false);
  });
});

test('where pools cannot be listed, those that the ledger knows by id go all the same', async () => {
  const refuse = (operation: string): Meddling | undefined =>
    operation === 'ListUserPools' ? { kind: 'refuse', error: 'AccessDeniedException' } : undefined;
  await withRun(refuse, async ({ target, run, ledger, provision }) => {
    await provision('a');
    const { failures } = await removeRun(target, run, ledger);
    assert.match(failures[0] ?? '', /could not be listed: AccessDeniedException/);
    assert.deepEqual(await poolsOf(run), []);
    assert.equal(existsSync(ledger), true, 'pools that nobody listed may be left');
  });
});

test('pools bear the run as a tag; a target that refuses tags gets them without', async () => {
  for (const isRefused of [false, true]) {
    const refuse = (operation: string, body: string): Meddling | undefined =>
      isRefused && operation === 'CreateUserPool' && body.includes('UserPoolTags')
        ? { kind: 'refuse', error: 'InvalidParameterException' }
        : undefined;
    await withRun(refuse, async ({ target, run, ledger, provision }) => {
      await provision('a');
      const [id] = await poolsOf(run);
      const { UserPool } = await honest.describeUserPool({ UserPoolId: id });
      assert.deepEqual(UserPool?.UserPoolTags, isRefused ? {} : { 'auth-conformance-run': run });
      await removeRun(target, run, ledger);
    });
  }
});

test('a refused pool is no left-over; one whose answer never came is, until the target has been asked', async () => {
  let error = 'InvalidParameterException';
  const refuse = (operation: string): Meddling | undefined =>
    operation === 'CreateUserPool' ? { kind: 'refuse', error } : undefined;
  await withRun(refuse, async ({ target, run, ledger, provision }) => {
    await assert.rejects(provision('a'));
    assert.deepEqual(outstandingIn(readLedger(ledger)), []);
    error = 'TooManyRequestsException';
    await assert.rejects(provision('b'));
    assert.deepEqual(
      outstandingIn(readLedger(ledger)).map(({ state }) => state),
      ['lost'],
    );
    assert.deepEqual(await removeRun(target, run, ledger), { usersLeft: [], failures: [] });
    assert.equal(existsSync(ledger), false);
  });
});

test('an identity pool is kept in the ledger, and goes with the run; without one, nobody asks for them', async () => {
  const asked: string[] = [];
  const listen = (operation: string): undefined => {
    asked.push(operation);
  };
  await withRun(listen, async ({ target, run, ledger }) => {
    const coordinates = { region: 'us-east-1', userPoolId: 'us-east-1_AbCdEf123', userPoolClientId: 'a' };
    const name = `auth-conformance-${run}`;
    const id = await createIdentityPool(target, name, coordinates, ledgerAt(ledger));
    assert.deepEqual(
      outstandingIn(readLedger(ledger)).map(({ resource }) => resource),
      [{ type: 'identity-pool', name, id }],
    );
    assert.deepEqual(await removeRun(target, run, ledger), { usersLeft: [], failures: [] });
    assert.deepEqual(await identityPoolsNamed(target, name), []);
    assert.equal(existsSync(ledger), false);
  });
  asked.length = 0;
  await withRun(listen, async ({ target, run, ledger, provision }) => {
    await provision('a');
    await removeRun(target, run, ledger);
    assert.deepEqual(
      asked.filter((operation) => operation.includes('Identity')),
      [],
    );
  });
});
