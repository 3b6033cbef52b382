import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type CognitoLocal, startCognitoLocal } from '../../bench/cognito-local';
import { createAdministrator } from '../../targets/administrator';
import { connectEndpoint } from '../../targets/endpoint';
import type { ClaimResult, Results } from '../../verdict/results';
import { sweepHere } from '../sweep/testing/sweep-here';
import { startCli } from '../testing/cli-process';
import { runClaims } from '../testing/run-claims';

/** What the emulator does, refuses wrongly, does not know, and cannot show. */
const CLAIMS = [
  'uniqueness.many-accounts',
  'signup.phone-e164',
  'signin.resolves-user',
  'errors.password-reset-required',
  'autosignin.option',
] as const;

const home = process.cwd();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'third-party-')));
let emulator: CognitoLocal | undefined;
let fault: unknown;

before(async () => {
  process.chdir(folder);
  emulator = await startCognitoLocal().catch((error: unknown) => {
    fault = error;
    return undefined;
  });
});
after(() => {
  emulator?.close();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test('an emulator that nobody here wrote: what conforms, what deviates, what it lacks, and nothing left', async (t) => {
  const { url } = emulator ?? skipped(t);
  if (url === undefined) return;
  const earlier = await poolsAt(url);
  const results = await runClaims({ endpoint: url }, CLAIMS);
  assert.equal(results.exitCode, 1);
  assert.equal(results.target.standing, 'third party');
  assert.deepEqual(results.faults, []);
  assert.deepEqual(Object.fromEntries(CLAIMS.map((id) => [id, verdictsOf(results, id)])), {
    'uniqueness.many-accounts': ['conforms', 'conforms'],
    // It takes a telephone number in any form.
    'signup.phone-e164': ['deviates', 'deviates'],
    // It answers HTTP 500 "Unsupported" to a sign-in by SRP: that is its last word, and no fault of the network.
    'signin.resolves-user': ['deviates', 'deviates'],
    // It has no AdminResetUserPassword, without which nothing can be arranged.
    'errors.password-reset-required': ['not applicable', 'not applicable'],
    // It has no door through which a code could be read.
    'autosignin.option': ['not applicable', 'not applicable'],
  });
  const lacking = results.findings.filter(({ topic }) => topic === 'lacking operation');
  assert.deepEqual(
    lacking.map(({ exitCode, message }) => [exitCode, message]),
    [[2, 'The target lacks AdminResetUserPassword, which the suite calls: 1 claim was not looked at.']],
  );
  const { seen } = claimOf(results, 'signin.resolves-user').verdicts['amplify-v6']?.examples[0]?.error ?? {};
  assert.match(seen ?? '', /Unsupported/);
  assert.deepEqual(await poolsAt(url), earlier);
});

test('throw-away pools on it, by a target file: none is left by a run, nor by one that was killed and a sweep', async (t) => {
  const { url } = emulator ?? skipped(t);
  if (url === undefined) return;
  writeFileSync('pool.json', JSON.stringify({ region: 'us-east-1', endpoint: url, mode: 'provisioned' }));
  const administrator = createAdministrator(await connectEndpoint(url), () => {});
  try {
    await administrator.createUserPool({ PoolName: 'shop' });
  } finally {
    administrator.destroy();
  }
  const earlier = await poolsAt(url);
  const { exitCode, target, faults } = await runClaims({ target: 'pool.json' }, ['uniqueness.many-accounts']);
  assert.deepEqual([exitCode, target.mode, faults], [0, 'provisioned', []]);
  assert.deepEqual(await poolsAt(url), earlier);

  const run = startCli(folder, ['run', '--target', 'pool.json', '--client', 'amplify-v6', '--parallel', '1']);
  while ((await poolsAt(url)).length === earlier.length) {
    assert.equal(run.child.exitCode, null, `the run ended before it made a pool: ${run.output()}`);
    await wait(20);
  }
  run.child.kill('SIGKILL');
  await run.ended;
  assert.ok((await poolsAt(url)).length > earlier.length, 'kill -9 left nothing to sweep');
  const swept = await sweepHere('--target', 'pool.json', '--apply');
  assert.equal(swept.exit, 0, swept.text);
  assert.deepEqual(await poolsAt(url), earlier, swept.text);
  assert.deepEqual(readdirSync('.auth-conformance'), []);
});

/** It comes from the registry: a machine without one has nothing to test; a build has one. */
function skipped(t: TestContext): { readonly url: undefined } {
  if (process.env.CI) throw fault;
  t.skip(`cognito-local could not be fetched and started: ${String(fault).split('\n')[0]}`);
  return { url: undefined };
}

function claimOf({ claims }: Results, wanted: string): ClaimResult {
  const claim = claims.find(({ id }) => id === wanted);
  assert.ok(claim, `no claim ${wanted}`);
  return claim;
}

function verdictsOf(results: Results, id: string): readonly (string | undefined)[] {
  const { verdicts } = claimOf(results, id);
  return [verdicts['amplify-v5']?.verdict, verdicts['amplify-v6']?.verdict];
}

async function poolsAt(url: string): Promise<readonly (string | undefined)[]> {
  const administrator = createAdministrator(await connectEndpoint(url), () => {});
  try {
    const { UserPools } = await administrator.listUserPools({ MaxResults: 60 });
    return (UserPools ?? []).map(({ Name }) => Name).sort();
  } finally {
    administrator.destroy();
  }
}
