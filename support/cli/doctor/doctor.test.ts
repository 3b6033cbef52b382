import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import pc from 'picocolors';
import { startPool } from '../../pool/server/start-pool';
import type { ExistingTargetFile, ProvisionedTargetFile } from '../../targets/target-file';
import { makePool, POOL_KINDS } from '../../targets/testing/five-pools';
import { ownerOf } from '../../targets/testing/owner-of';
import { startRefusingProxy } from '../../targets/testing/refusing-proxy';
import { triggers } from '../../triggers/registry';
import { unmetNeeds } from '../../verdict/unmet-needs';
import { executeSuite } from '../run/execute-suite';
import { openTarget } from '../run/open-target';
import { CLIENTS } from '../run/run-options';
import { loadSuiteBook, type SuiteBook } from '../suite-book';
import { runCli } from '../testing/cli-process';
import { describeDiagnosis } from './describe-diagnosis';
import { describePermissions } from './describe-permissions';
import type { Diagnosis } from './diagnosis';
import { examine } from './examine';
import { outlookOf } from './outlook';
import { reachTarget } from './reach-target';

/** They need aliases and codes, and read settings: no pool shows all of them. */
const CLAIMS = ['confirm.call', 'uniqueness.pool-setting', 'posture.token-revocation'];
const DENIED = { name: 'AccessDeniedException', message: 'no identity-based policy allows the action' };

const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
let pool: Awaited<ReturnType<typeof startPool>>;
let owner: CognitoIdentityProvider;
let book: SuiteBook;

before(async () => {
  pool = await startPool({ port: 0, triggers });
  owner = ownerOf(pool.url);
  book = await loadSuiteBook();
});

after(async () => {
  owner.destroy();
  await pool.close();
  rmSync(folder, { recursive: true });
});

const ASKED = { clients: CLIENTS, parallel: 1, order: { kind: 'defined' }, onMessage: () => {} } as const;

function written(file: ExistingTargetFile | ProvisionedTargetFile): string {
  const path = join(folder, 'pool.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

async function examined(
  file: ExistingTargetFile | ProvisionedTargetFile,
  claim: readonly string[] = CLAIMS,
): Promise<Diagnosis> {
  const target = await reachTarget({ target: written(file) });
  return examine(target, { ...ASKED, book, wanted: { claim } });
}

/** Everybody in a pool, and everything that was sent there. */
async function stateOf({ userPoolId: UserPoolId }: ExistingTargetFile) {
  const { Users } = await owner.listUsers({ UserPoolId });
  const { UserPool } = await owner.describeUserPool({ UserPoolId });
  const observations = await fetch(new URL('_pool/observations?since=0', pool.url));
  return { Users, UserPool, sent: await observations.json() };
}

for (const kind of POOL_KINDS) {
  test(`foretells what a run does on a pool that is there, and leaves it alone: ${kind}`, async () => {
    const file = await makePool(pool.url, kind);
    const before = await stateOf(file);
    const diagnosis = await examined(file);
    assert.deepEqual(await stateOf(file), before);
    assert.deepEqual(
      diagnosis.permissions?.filter(({ state }) => state !== 'granted').map(({ operation }) => operation),
      ['AdminCreateUser'],
    );

    const target = await openTarget({ target: written(file) });
    const { results } = await executeSuite({
      ...ASKED,
      ...{ book, target, wanted: { claim: CLAIMS }, expectations: [] },
    });
    await target.close();
    assert.deepEqual(diagnosis.clients, outlookOf(results));
    assert.deepEqual(diagnosis.needs, unmetNeeds(results));
    assert.equal(diagnosis.exitCode, 0);
    const codes = await stateOf(file);
    const messages = diagnosis.messages.email + diagnosis.messages.sms;
    assert.equal(sentIn(codes) - sentIn(before), messages);
    assert.equal(messages > 0, kind !== 'strict');
  });
}

function sentIn({ sent }: Awaited<ReturnType<typeof stateOf>>): number {
  return (sent as { observations: { kind: string }[] }).observations.filter(({ kind }) => kind === 'code')
    .length;
}

test('a permission that is missing is found without using it, told with a policy to paste, and ends with 2', async () => {
  const file = await makePool(pool.url, 'plain');
  const before = await stateOf(file);
  const proxy = await startRefusingProxy(pool.url, { AdminDeleteUser: DENIED, ListUsers: DENIED });
  try {
    const diagnosis = await examined({ ...file, endpoint: proxy.url }, ['confirm.call']);
    assert.equal(diagnosis.exitCode, 2);
    const missing = diagnosis.permissions?.filter(({ state }) => state === 'missing');
    assert.deepEqual(
      missing?.map(({ operation }) => operation),
      ['AdminDeleteUser', 'ListUsers'],
    );
    const text = describeDiagnosis(diagnosis, { colors: pc.createColors(false) });
    assert.match(text, /✗ missing: AdminDeleteUser, ListUsers\n/);
    assert.match(
      text,
      new RegExp(`"Resource": "arn:aws:cognito-idp:us-east-1:\\d{12}:userpool/${file.userPoolId}"`),
    );
    assert.match(text, /Exit 2: 2 permissions are missing\.$/);
    assert.deepEqual(await stateOf(file), before);
  } finally {
    await proxy.close();
  }
});

test('where the pool may not even be read, the command says so and what may be asked, and ends with 2', async () => {
  const file = await makePool(pool.url, 'plain');
  const proxy = await startRefusingProxy(pool.url, { DescribeUserPool: DENIED, AdminGetUser: DENIED });
  try {
    const path = written({ ...file, endpoint: proxy.url });
    const { exit, output } = await runCli(folder, ['doctor', '--target', path, '--claim', 'confirm.call']);
    assert.equal(exit, 2, output);
    assert.match(output, /✗ missing: AdminGetUser, DescribeUserPool\n/);
    assert.match(output, /"cognito-idp:AdminGetUser",/);
    assert.match(output, /You may not call DescribeUserPool: no identity-based policy/);
    assert.equal(existsSync(join(folder, '.auth-conformance')), false);
  } finally {
    await proxy.close();
  }
});

test('throw-away pools: counts them, foretells their mail, and makes none', async () => {
  const pools = async () => (await owner.listUserPools({ MaxResults: 60 })).UserPools?.length;
  const before = await pools();
  const diagnosis = await examined(
    { mode: 'provisioned', region: 'us-east-1', endpoint: pool.url, codes: { command: 'false' } },
    ['confirm.call', 'signup.creates-user'],
  );
  assert.equal(await pools(), before);
  const made = diagnosis.requests.find(({ category }) => category === 'UserPoolUpdate');
  assert.ok(made && made.requests >= 2, JSON.stringify(diagnosis.requests));
  assert.match(diagnosis.codes, /^by the command false, which was not started$/);
  assert.equal(diagnosis.exitCode, 0);
  const permissions = diagnosis.permissions ?? [];
  assert.deepEqual(
    permissions.filter(({ state }) => state !== 'unknown').map(({ operation }) => operation),
    ['ListUserPools'],
  );
  assert.match(
    describePermissions(
      { permissions, policy: diagnosis.policy ?? assert.fail() },
      { colors: pc.createColors(false) },
    ),
    /\? not looked at, since it is about pools that the run has yet to make: AdminConfirmSignUp,/,
  );
});

test('a pool on which nothing would be looked at ends with 1, as a run would, and says why', async () => {
  const diagnosis = await examined(await makePool(pool.url, 'strict'), ['confirm.call']);
  assert.equal(diagnosis.exitCode, 1);
  assert.ok(diagnosis.needs.some(({ setting }) => setting === 'MfaConfiguration'));
  assert.match(
    describeDiagnosis(diagnosis, { colors: pc.createColors(false) }),
    /Exit 1: a run would check nothing\. Nothing was looked at with amplify-v5/,
  );
});
