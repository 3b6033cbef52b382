import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type RunningPool, startPool } from '../../pool/server/start-pool';
import { createAdministrator } from '../../targets/administrator';
import { connectEndpoint } from '../../targets/endpoint';
import { createIdentityPool, identityPoolsNamed } from '../../targets/identity-pools';
import { ledgerAt } from '../../targets/ledger/ledger';
import { openLedger } from '../../targets/ledger/open-ledger';
import { createProvisioner } from '../../targets/provision';
import { only } from '../../targets/testing/fault-plans';
import { startFaultProxy } from '../../targets/testing/fault-proxy';
import { ownerOf } from '../../targets/testing/owner-of';
import type { FaultPlan } from '../../targets/testing/treatment';
import type { Fault } from '../../verdict/results';
import { cleanUpOf } from './clean-up-run';

const folder = mkdtempSync(join(tmpdir(), 'clean-up-run-'));
let pool: RunningPool;
let owner: CognitoIdentityProvider;

before(async () => {
  pool = await startPool({ port: 0 });
  owner = ownerOf(pool.url);
});
after(async () => {
  owner.destroy();
  await pool.close();
  rmSync(folder, { recursive: true });
});

interface Left {
  readonly faults: readonly Fault[];
  readonly userPools: number;
  readonly identityPools: number;
  readonly hasLedger: boolean;
}

/** What stays of a run with two user pools and an identity pool, whose end meets a way that is as bad as planned. */
async function leftOf(run: string, atTheEnd: FaultPlan): Promise<Left> {
  let plan: FaultPlan = () => 'pass';
  const proxy = await startFaultProxy(pool.url, { plan: (asked) => plan(asked) });
  const target = await connectEndpoint(proxy.url);
  const name = `auth-conformance-${run}`;
  const ledger = openLedger(folder, run, target);
  const administrator = createAdministrator(target, () => {});
  try {
    const provisioner = createProvisioner(target, run, administrator, ledgerAt(ledger));
    for (const owner of ['a', 'b']) await provisioner.poolFor({ owner });
    const coordinates = { region: 'us-east-1', userPoolId: 'us-east-1_AbCdEf123', userPoolClientId: 'a' };
    await createIdentityPool(target, name, coordinates, ledgerAt(ledger));
    plan = atTheEnd;
    const faults = await cleanUpOf(target, run, { ledger, runs: [], isGone: () => false })();
    const { UserPools = [] } = await owner.listUserPools({ MaxResults: 60 });
    const identityPools = await identityPoolsNamed(await connectEndpoint(pool.url), name);
    return {
      faults,
      userPools: UserPools.filter(({ Name }) => Name === name).length,
      identityPools: identityPools.length,
      hasLedger: existsSync(ledger),
    };
  } finally {
    administrator.destroy();
    await proxy.close();
  }
}

const NOTHING: Left = { faults: [], userPools: 0, identityPools: 0, hasLedger: false };

for (const operation of ['ListUserPools', 'DeleteUserPool', 'ListIdentityPools', 'DeleteIdentityPool']) {
  test(`a black-out that begins with ${operation} is waited for, and leaves nothing`, async () => {
    let endsAt: number | undefined;
    const blackOut: FaultPlan = ({ operation: asked, atMs }) => {
      if (asked === operation) endsAt ??= atMs + 1_200;
      return endsAt !== undefined && atMs < endsAt ? 'reset' : 'pass';
    };
    assert.deepEqual(await leftOf(`${operation.length}`.padStart(10, 'b'), blackOut), NOTHING);
  });
}

test('identity pools that are turned away for the rate of requests are asked again', async () => {
  let left = 3;
  const plan: FaultPlan = ({ operation }) =>
    operation.endsWith('IdentityPool') && left-- > 0 ? 'throttle' : 'pass';
  assert.deepEqual(await leftOf('cccccccccc', plan), NOTHING);
  assert.ok(left <= 0);
});

test('a gateway that answers in place of identity pools is not taken for their absence', async () => {
  const { faults, identityPools, hasLedger } = await leftOf(
    'dddddddddd',
    only(/^ListIdentityPools$/, 'web page'),
  );
  assert.deepEqual([identityPools, hasLedger], [1, true]);
  assert.match(faults[0]?.message ?? '', /^Not removed: identity pools of the run: HTTP 502/);
});

test('what will not go is named, and how it goes', async () => {
  const { faults, userPools, hasLedger } = await leftOf('eeeeeeeeee', only(/^DeleteUserPool$/, 'reset'));
  assert.deepEqual([userPools, hasLedger], [2, true]);
  assert.deepEqual(
    faults.map(({ kind }) => kind),
    ['cannot tell', 'cannot tell', 'cannot tell'],
  );
  assert.match(
    faults.at(-1)?.message ?? '',
    /^The run has left something on http\S+: npm run sweep lists it, npm run sweep -- --apply removes it\.$/,
  );
});
