import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { startPool } from '../../pool/server/start-pool';
import type { ExistingTargetFile } from '../../targets/target-file';
import { makePool, POOL_KINDS } from '../../targets/testing/five-pools';
import { ownerOf } from '../../targets/testing/owner-of';
import { triggers } from '../../triggers/registry';
import type { Results } from '../../verdict/results';
import { unmetNeeds } from '../../verdict/unmet-needs';
import { loadSuiteBook, type SuiteBook } from '../suite-book';
import { executeSuite } from './execute-suite';
import { openTarget } from './open-target';
import { CLIENTS } from './run-options';

/** Between them they sign up, confirm, sign in, sign out, share an address and need aliases. */
const CLAIMS = [
  'confirm.call',
  'signin.resolves-user',
  'signout.local-only',
  'uniqueness.pool-setting',
  'uniqueness.signup-not-checked',
];

type PoolKind = (typeof POOL_KINDS)[number];

/** Settings that keep some of these claims from being looked at. */
const IN_THE_WAY: Readonly<Record<PoolKind, readonly string[]>> = {
  plain: ['AliasAttributes', 'UsernameAttributes'],
  email: ['AliasAttributes'],
  alias: ['UsernameAttributes'],
  'second factor': ['AliasAttributes', 'UsernameAttributes'],
  strict: [
    'AliasAttributes',
    'LambdaConfig.PreSignUp',
    'MfaConfiguration',
    'SchemaAttributes that are required',
    'UsernameAttributes',
  ],
};

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

/** Everything that the API tells of a pool, its app clients and its users. */
async function stateOf({ userPoolId: UserPoolId, userPoolClientIds }: ExistingTargetFile) {
  const answers = [
    await owner.describeUserPool({ UserPoolId }),
    await owner.getUserPoolMfaConfig({ UserPoolId }),
    await owner.listUserPoolClients({ UserPoolId }),
    ...(await Promise.all(
      userPoolClientIds.map((ClientId) => owner.describeUserPoolClient({ UserPoolId, ClientId })),
    )),
    await owner.listUsers({ UserPoolId }),
  ];
  return answers.map(({ $metadata: _, ...answer }) => answer);
}

async function runOn(file: ExistingTargetFile): Promise<Results> {
  const path = join(folder, `${file.userPoolId}.json`);
  writeFileSync(path, JSON.stringify(file));
  const target = await openTarget({ target: path });
  try {
    const { results } = await executeSuite({
      ...{ book, target, clients: CLIENTS, wanted: { claim: CLAIMS }, parallel: 1 },
      ...{ order: { kind: 'defined' }, expectations: [], onMessage: () => {} },
    });
    return results;
  } finally {
    await target.close();
  }
}

for (const kind of POOL_KINDS) {
  test(`a pool that is there is left as it was found, and what it cannot show is told by setting: ${kind}`, async () => {
    const file = await makePool(pool.url, kind);
    const before = await stateOf(file);
    const results = await runOn(file);
    assert.deepEqual(await stateOf(file), before);
    assert.deepEqual(results.faults, []);
    const verdicts = results.claims.flatMap((claim) => Object.values(claim.verdicts));
    assert.equal(verdicts.filter(({ verdict }) => /deviat|tell/.test(verdict)).length, 0);
    const needs = unmetNeeds(results);
    assert.deepEqual([...new Set(needs.map(({ setting }) => setting))].sort(), IN_THE_WAY[kind]);
    if (kind === 'strict') {
      assert.equal(results.exitCode, 1);
      assert.match(results.findings[0]?.message ?? '', /^Nothing was looked at with amplify-v5/);
      return;
    }
    assert.equal(results.exitCode, 0);
    for (const client of CLIENTS) assert.ok((results.summary[client]?.conforms ?? 0) >= 3, client);
    assert.equal(results.target.mode, 'existing');
  });
}
